package incidents

import (
	"strconv"

	"quaestor/internal/lang"
)

// spanOf returns the span of a time that has no words, from day to day.
func spanOf(w When) edtfSpan {
	return edtfSpan{from: pointOf(w.First), to: pointOf(w.Last), interval: w.First != w.Last}
}

func pointOf(d Date) edtfPoint {
	return edtfPoint{moment: moment{year: d.Year, month: d.Month, day: d.Day}}
}

// in returns the word of one language.
func in[T any](tag lang.Tag, german, english T) T {
	if tag == lang.English {
		return english
	}
	return german
}

// exact returns the span with days for ends that cover several years: "seit 1000 bis 1009" would say something else.
func (s edtfSpan) exact() edtfSpan {
	if s.interval && s.from.years > 0 {
		first, _ := s.from.days()
		s.from = edtfPoint{moment: pointOf(first).moment, uncertain: s.from.uncertain}
	}
	if s.interval && s.to.years > 0 {
		_, last := s.to.days()
		s.to = edtfPoint{moment: pointOf(last).moment, uncertain: s.to.uncertain}
	}
	return s
}

// format writes the span out, without repeating what both ends share: "12. bis 18. März 2025".
func (s edtfSpan) format(tag lang.Tag) string {
	s = s.exact()
	switch {
	case s.from.open() && s.to.day > 0:
		return in(tag, "bis zum ", "until ") + s.to.format(tag)
	case s.from.open():
		return in(tag, "bis ", "until ") + s.to.format(tag)
	case s.to.open() && s.from.day > 0:
		return in(tag, "seit dem ", "since ") + s.from.format(tag)
	case s.to.open():
		return in(tag, "seit ", "since ") + s.from.format(tag)
	case !s.interval || s.from == s.to:
		return s.from.format(tag)
	}
	return s.from.formatBefore(s.to, tag) + in(tag, " bis ", " to ") + s.to.format(tag)
}

// formatBefore writes out the first end of an interval, without what the second end will say.
func (p edtfPoint) formatBefore(end edtfPoint, tag lang.Tag) string {
	switch {
	case p.doubt(tag) != "" || p.year != end.year || p.month == 0 || end.month == 0:
		return p.format(tag)
	case p.day > 0 && end.day > 0 && p.month == end.month:
		return ordinalDay(p.day, tag)
	case p.day > 0:
		return Date{p.year, p.month, p.day}.dayMonth(tag)
	}
	return MonthName(p.month, tag)
}

// format writes a point out.
func (p edtfPoint) format(tag lang.Tag) string { return p.doubt(tag) + p.plain(tag) }

// doubt returns the words for ~ and ?.
func (p edtfPoint) doubt(tag lang.Tag) string {
	words := ""
	if p.uncertain {
		words = in(tag, "vermutlich ", "probably ")
	}
	if p.approx {
		words += in(tag, "etwa ", "about ")
	}
	return words
}

func (p edtfPoint) plain(tag lang.Tag) string {
	year := strconv.Itoa(p.year)
	switch {
	case p.day > 0:
		return Date{p.year, p.month, p.day}.Format(tag)
	case p.month > 0:
		return MonthName(p.month, tag) + " " + year
	case p.season != noSeason:
		return p.season.name(tag) + " " + year
	case p.quarter > 0:
		return in(tag, strconv.Itoa(p.quarter)+". Quartal ", "Q"+strconv.Itoa(p.quarter)+" ") + year
	case p.half > 0:
		return in(tag, strconv.Itoa(p.half)+". Halbjahr ", "H"+strconv.Itoa(p.half)+" ") + year
	case p.years > 0:
		return year + in(tag, " bis ", " to ") + strconv.Itoa(p.year+p.years-1)
	}
	return year
}

func (s season) name(tag lang.Tag) string {
	german := [...]string{spring: "Frühjahr", summer: "Sommer", autumn: "Herbst", winter: "Winter"}
	english := [...]string{spring: "spring", summer: "summer", autumn: "autumn", winter: "winter"}
	return in(tag, german[s], english[s])
}
