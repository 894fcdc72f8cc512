package incidents

import (
	"cmp"
	"fmt"
	"strconv"

	"quaestor/internal/lang"
)

// A Date is a day of the Gregorian calendar, without time or zone. The zero Date means that no day is given.
type Date struct{ Year, Month, Day int }

// IsZero reports whether no day is given.
func (d Date) IsZero() bool { return d == Date{} }

// Compare orders days in time; the zero Date comes first.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// Valid reports whether the calendar has this day.
func (d Date) Valid() bool {
	return 1 <= d.Year && d.Year <= 9999 && 1 <= d.Month && d.Month <= 12 && 1 <= d.Day && d.Day <= DaysIn(d.Year, d.Month)
}

// DaysIn returns the number of days of a month.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// LastOfMonth returns the last day of the month that d lies in.
func (d Date) LastOfMonth() Date { return Date{d.Year, d.Month, DaysIn(d.Year, d.Month)} }

// Ordinal counts days from 1 January 1970, which is 0. Years are counted from March, so that the leap day comes last
// (Hinnant, https://howardhinnant.github.io/date_algorithms.html#days_from_civil).
func (d Date) Ordinal() int {
	year := d.Year
	if d.Month <= 2 {
		year--
	}
	era, yearOfEra := year/400, year%400
	dayOfYear := (153*((d.Month+9)%12)+2)/5 + d.Day - 1
	return era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468
}

// DateOf returns the day with this ordinal; it undoes [Date.Ordinal].
func DateOf(ordinal int) Date {
	z := ordinal + 719468
	era, dayOfEra := z/146097, z%146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	d := Date{era*400 + yearOfEra, (shifted+2)%12 + 1, dayOfYear - (153*shifted+2)/5 + 1}
	if d.Month <= 2 {
		d.Year++
	}
	return d
}

// AddDays returns the day n days later.
func (d Date) AddDays(n int) Date { return DateOf(d.Ordinal() + n) }

// Weekday returns the day of the week; zero for the zero Date.
func (d Date) Weekday() Weekday {
	if d.IsZero() {
		return 0
	}
	const monday = 4 // 5 January 1970
	return Weekday(((d.Ordinal()-monday)%7+7)%7 + 1)
}

// String returns the day as ISO 8601 writes it: 2025-03-12. The zero Date is empty.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Format writes the day out: "12. März 2025", "12 March 2025". The zero Date is empty.
func (d Date) Format(tag lang.Tag) string {
	if d.IsZero() {
		return ""
	}
	return d.dayMonth(tag) + " " + strconv.Itoa(d.Year)
}

// Numeric writes the day in digits: "10.06.2025" in German. English digits would be read one way in London and another
// in New York, so they are those of ISO 8601.
func (d Date) Numeric(tag lang.Tag) string {
	if d.IsZero() || tag == lang.English {
		return d.String()
	}
	return fmt.Sprintf("%02d.%02d.%04d", d.Day, d.Month, d.Year)
}

func (d Date) dayMonth(tag lang.Tag) string {
	return ordinalDay(d.Day, tag) + " " + MonthName(d.Month, tag)
}

func ordinalDay(day int, tag lang.Tag) string {
	if tag == lang.English {
		return strconv.Itoa(day)
	}
	return strconv.Itoa(day) + "."
}
