package incidents

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// WriteScalar returns the day as ISO 8601 writes it.
func (d *Date) WriteScalar() string { return d.String() }

// ReadScalar reads 2025-03-12, 12.03.2025, 12. März 2025, 12 March 2025 and March 12, 2025, after a weekday or not.
// The words may be of either language.
func (d *Date) ReadScalar(text string, tag lang.Tag) *diag.Problem {
	date, said, ok := ParseDate(strings.TrimSpace(text))
	switch {
	case !ok:
		return notADate(text)
	case !date.Valid():
		return impossibleDay(date)
	case said != 0 && said != date.Weekday():
		return wrongWeekday(date, said)
	}
	*d = date
	return nil
}

// ParseDate reads a text that is a full date and nothing else, as [ScanDate] does.
func ParseDate(text string) (d Date, said Weekday, ok bool) {
	d, said, n := ScanDate(text)
	return d, said, n > 0 && n == len(text)
}

// ScanDate reads a full date at the start of a text and returns its length, zero if there is none. said is the day of
// the week written before it, if any. Neither is checked: the day may be one the calendar does not have (see
// [Date.Valid]), and said may be wrong.
func ScanDate(text string) (d Date, said Weekday, n int) {
	c := cursor{text: text}
	said = c.weekday()
	d, ok := c.date()
	if !ok {
		return Date{}, 0, 0
	}
	return d, said, c.at
}

// date takes a full date in any of its forms.
func (c *cursor) date() (d Date, ok bool) {
	start := c.at
	if !isDigit(c.next()) {
		d, ok = c.monthFirst()
	} else {
		switch digits := c.digits(); {
		case len(digits) == 4:
			d, ok = c.isoAfter(number(digits))
		case len(digits) > 2:
		case c.next() == '.' && !c.wordAfterDot():
			d, ok = c.dottedAfter(number(digits))
		default:
			d, ok = c.namedAfter(number(digits))
		}
	}
	if !ok || !c.atEdge() {
		c.at = start
		return Date{}, false
	}
	return d, true
}

// wordAfterDot reports whether a name follows the full stop behind the cursor, as in "12. März".
func (c *cursor) wordAfterDot() bool {
	ahead := cursor{c.text, c.at + 1}
	ahead.space()
	return !isDigit(ahead.next())
}

// isoAfter takes "-03-12".
func (c *cursor) isoAfter(year int) (d Date, ok bool) {
	d.Year = year
	d.Month, ok = c.twoDigits("-")
	if ok {
		d.Day, ok = c.twoDigits("-")
	}
	return d, ok && plausible(d)
}

// twoDigits takes a separator and exactly two digits.
func (c *cursor) twoDigits(separator string) (n int, ok bool) {
	start := c.at
	if c.take(separator) {
		if digits := c.digits(); len(digits) == 2 {
			return number(digits), true
		}
	}
	c.at = start
	return 0, false
}

// dottedAfter takes ".03.2025", ".3.2025" and ". 3. 2025".
func (c *cursor) dottedAfter(day int) (d Date, ok bool) {
	c.take(".")
	c.space()
	month := c.digits()
	if len(month) == 0 || len(month) > 2 || !c.take(".") {
		return Date{}, false
	}
	c.space()
	year, ok := c.year()
	d = Date{year, number(month), day}
	return d, ok && plausible(d)
}

// namedAfter takes ". März 2025", " March 2025" and "th of March 2025".
func (c *cursor) namedAfter(day int) (Date, bool) {
	c.ordinalSign()
	c.space()
	month := c.month()
	if month == 0 {
		return Date{}, false
	}
	year, ok := c.yearAfter()
	d := Date{year, month, day}
	return d, ok && plausible(d)
}

// ordinalSign takes what makes a number an ordinal, with a following "of".
func (c *cursor) ordinalSign() bool {
	if c.stop() {
		return true
	}
	for _, sign := range [...]string{"st", "nd", "rd", "th"} {
		if c.takeWord(sign) {
			if at := c.at; !c.space() || !c.takeWord("of") {
				c.at = at
			}
			return true
		}
	}
	return false
}

// monthFirst takes "March 12, 2025".
func (c *cursor) monthFirst() (Date, bool) {
	month := c.month()
	if month == 0 || !c.space() {
		return Date{}, false
	}
	day := c.digits()
	if len(day) == 0 || len(day) > 2 {
		return Date{}, false
	}
	c.ordinalSign()
	year, ok := c.yearAfter()
	d := Date{year, month, number(day)}
	return d, ok && plausible(d)
}

// yearAfter takes a year with the comma and space before it.
func (c *cursor) yearAfter() (year int, ok bool) {
	start := c.at
	c.take(",")
	if c.space() {
		year, ok = c.year()
	}
	if !ok {
		c.at = start
	}
	return year, ok
}

// year takes a year of four digits.
func (c *cursor) year() (year int, ok bool) {
	start := c.at
	if digits := c.digits(); len(digits) == 4 && digits[0] != '0' {
		return number(digits), true
	}
	c.at = start
	return 0, false
}

// plausible reports whether numbers have the shape of a date, be it one that the calendar does not have, such as
// 31 February or, in a text that swaps day and month, 12.31.2025.
func plausible(d Date) bool {
	return d.Year >= 1000 && 1 <= d.Month && d.Month <= 31 && 1 <= d.Day && d.Day <= 31
}
