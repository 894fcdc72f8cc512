package incidents

// A moment is one time that words name: a day, month, quarter, half, season or year, or a part of one of them.
// What stands in the other half of a phrase is missing: "12." in "12. bis 18. März 2025".
type moment struct {
	third                           third
	edge                            edge
	season                          season
	day, month, quarter, half, year int
	said                            Weekday
}

// A third is the beginning, middle or end of a longer time.
//
// Of a month these are the days 1–10, 11–20 and 21–last, the dekads of meteorology. The law knows the words too
// (German Civil Code, § 192: the 1st, the 15th and the last day); each lies in its third. Of a year, half or quarter
// they are thirds as well. They are wide on purpose: intervals serve to prove that something cannot be, and nobody who
// writes "Mitte April" shall be corrected for the 12th.
type third int

const (
	whole third = iota
	early
	mid
	late
)

// An edge is the begin, middle or end of a year in one word ("Jahresende"), which means less than a third: one month,
// in the middle two.
type edge int

const (
	noEdge edge = iota
	yearBegin
	yearMiddle
	yearEnd
)

// A season is that of the calendar together with that of meteorology: both are in use.
type season int

const (
	noSeason season = iota
	spring
	summer
	autumn
	winter
)

// vague reports whether the interval of the moment is an estimate.
func (m moment) vague() bool { return m.third != whole || m.edge != noEdge || m.season != noSeason }

// completed returns the moment with what it leaves to the later half of its phrase.
func (m moment) completed(later moment) moment {
	if m.year != 0 {
		return m
	}
	m.year = later.year
	if m.month == 0 && m.day > 0 && later.day == 0 { // "1. bis 3. Quartal 2025"
		if later.quarter > 0 {
			m.quarter, m.day = m.day, 0
		} else if later.half > 0 {
			m.half, m.day = m.day, 0
		}
	}
	if m.month == 0 && m.quarter == 0 && m.half == 0 && m.season == noSeason && m.edge == noEdge {
		m.month = later.month
	}
	return m
}

// complete reports whether the moment says which days it means.
func (m moment) complete() bool { return m.year > 0 && (m.day == 0 || m.month > 0) }

// interval returns the days of a complete moment. The day itself may be one the calendar does not have.
func (m moment) interval() (first, last Date) {
	switch {
	case m.day > 0:
		day := Date{m.year, m.month, m.day}
		return day, day
	case m.season != noSeason:
		return m.season.interval(m.year)
	case m.month > 0:
		return thirdOfMonth(m.third, m.year, m.month)
	case m.edge != noEdge:
		months := [...][2]int{yearBegin: {1, 1}, yearMiddle: {6, 2}, yearEnd: {12, 1}}[m.edge]
		return thirdOfMonths(whole, m.year, months[0], months[1])
	case m.quarter > 0:
		return thirdOfMonths(m.third, m.year, 3*m.quarter-2, 3)
	case m.half > 0:
		return thirdOfMonths(m.third, m.year, 6*m.half-5, 6)
	}
	return thirdOfMonths(m.third, m.year, 1, 12)
}

// thirdOfMonth returns the days of a month or of a third of it.
func thirdOfMonth(t third, year, month int) (first, last Date) {
	end := DaysIn(year, month)
	days := [...][2]int{whole: {1, end}, early: {1, 10}, mid: {11, 20}, late: {21, end}}[t]
	return Date{year, month, days[0]}, Date{year, month, days[1]}
}

// thirdOfMonths returns the days of a stretch of months in one year, whose number is divisible by three if only a
// third of it is meant.
func thirdOfMonths(t third, year, month, months int) (first, last Date) {
	if t != whole {
		months /= 3
		month += int(t-early) * months
	}
	return Date{year, month, 1}, Date{year, month + months - 1, 1}.LastOfMonth()
}

// interval returns the days of the season that is named after a year. A winter is named after the year it begins in
// and after the one it ends in, so it may be either.
func (s season) interval(year int) (first, last Date) {
	switch s {
	case spring:
		return Date{year, 3, 1}, Date{year, 6, 21}
	case summer:
		return Date{year, 6, 1}, Date{year, 9, 23}
	case autumn:
		return Date{year, 9, 1}, Date{year, 12, 21}
	}
	return Date{year - 1, 12, 1}, Date{year + 1, 3, 20}
}
