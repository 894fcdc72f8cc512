package deadline

import (
	"sync"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/de"
	"github.com/rickar/cal/v2/gb"

	"quaestor/incidents"
)

// A calendar knows the public holidays of one place. The zero calendar knows weekends only.
type calendar struct{ holidays *cal.Calendar }

// calendarOf returns the calendar of a country or a part of it (ISO 3166), and one without holidays for names it does not
// know: of the United Kingdom only England and Wales, for the others have holidays of their own.
func calendarOf(name string) calendar {
	return calendar{calendars()[name]}
}

// working reports whether a day is neither on a weekend nor a public holiday; in the United Kingdom the day on which
// a bank holiday is made up for counts.
func (c calendar) working(day incidents.Date) bool {
	const friday = 5
	if day.Weekday() > friday {
		return false
	}
	if c.holidays == nil {
		return true
	}
	_, observed, _ := c.holidays.IsHoliday(time.Date(day.Year, time.Month(day.Month), day.Day, 12, 0, 0, 0, time.UTC))
	return !observed
}

var calendars = sync.OnceValue(func() map[string]*cal.Calendar {
	cal.DefaultLoc = time.UTC // its own default is the machine's zone, and not every zone has every midnight
	list := map[string]*cal.Calendar{
		"GB": {Holidays: gb.Holidays}, "GB-ENG": {Holidays: gb.Holidays}, "GB-WLS": {Holidays: gb.Holidays},
	}
	for name, holidays := range german() {
		list[name] = &cal.Calendar{Holidays: append([]*cal.Holiday{reformation2017}, holidays...)}
	}
	return list
})

// german returns the holidays of Germany and its states. Where the library is not up to date they are added to.
func german() map[string][]*cal.Holiday {
	return map[string][]*cal.Holiday{
		"DE":    de.Holidays,
		"DE-BB": de.HolidaysBB,
		"DE-BE": append([]*cal.Holiday{liberation(2020), liberation(2025)}, de.HolidaysBE...),
		"DE-BW": de.HolidaysBW,
		"DE-BY": append([]*cal.Holiday{de.MariaHimmelfahrt}, de.HolidaysBY...),
		"DE-HB": de.HolidaysHB,
		"DE-HE": de.HolidaysHE,
		"DE-HH": de.HolidaysHH,
		"DE-MV": append([]*cal.Holiday{de.Frauentag.Clone(&cal.Holiday{StartYear: 2023})}, de.HolidaysMV...),
		"DE-NI": de.HolidaysNI,
		"DE-NW": de.HolidaysNW,
		"DE-RP": de.HolidaysRP,
		"DE-SH": de.HolidaysSH,
		"DE-SL": de.HolidaysSL,
		"DE-SN": de.HolidaysSN,
		"DE-ST": de.HolidaysST,
		"DE-TH": de.HolidaysTH,
	}
}

// reformation2017 was a holiday all over Germany for the 500th anniversary of the Reformation.
var reformation2017 = de.Reformationstag.Clone(&cal.Holiday{StartYear: 2017, EndYear: 2017})

// liberation is the 8th of May, which Berlin made a holiday in the years of its 75th and 80th anniversary
// (Gesetz über die Sonn- und Feiertage, § 1).
func liberation(year int) *cal.Holiday {
	return &cal.Holiday{Month: time.May, Day: 8, StartYear: year, EndYear: year, Func: cal.CalcDayOfMonth}
}
