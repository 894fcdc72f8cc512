package layout

import (
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/unit"
)

// A tick is a day of an axis that is named below it.
type tick struct {
	day         int
	words       string
	left, width unit.Length // of the words
}

// A timeStep is the time from one tick to the next: days from the first event on, or calendar months.
type timeStep struct{ days, months int }

// timeSteps are the steps in use, the finest first.
var timeSteps = [...]timeStep{
	{days: 1}, {days: 7}, {months: 1}, {months: 2}, {months: 3}, {months: 6}, {months: 12}, {months: 24}, {months: 60},
	{months: 120}, {months: 240}, {months: 600}, {months: 1200}, {months: 6000}, {months: 12000},
}

// manyTicks is the number of ticks that no axis has room for.
const manyTicks = 60

// ticks returns the ticks of the finest step whose words have room below the axis.
func (p *paper) ticks(span timeSpan, style paragraph.Style, width unit.Length) []tick {
	for _, step := range timeSteps {
		ticks := step.ticks(span, p.language())
		if len(ticks) > 0 && p.placeTicks(ticks, span, style, width) {
			return ticks
		}
	}
	return nil
}

// placeTicks puts the words of ticks below their days, and reports whether they keep apart.
func (p *paper) placeTicks(ticks []tick, span timeSpan, style paragraph.Style, width unit.Length) bool {
	end := -style.Size
	for i := range ticks {
		t := &ticks[i]
		t.width, _ = p.setter.Widths(words(t.words), style)
		t.width += unit.Point / 8 // for what is rounded
		t.left = max(0, min(span.at(t.day)-t.width/2, width-t.width))
		if t.left < end+style.Size {
			return false
		}
		end = t.left + t.width
	}
	return true
}

// ticks returns the ticks of a step, without places; none if there are too many.
func (s timeStep) ticks(span timeSpan, tag lang.Tag) []tick {
	if (span.last-span.first)/(s.days+28*s.months) > manyTicks {
		return nil
	}
	var ticks []tick
	before := 0 // year of the tick before
	for day := s.start(span.first); day <= span.last; {
		date := incidents.DateOf(day)
		ticks = append(ticks, tick{day: day, words: s.name(date, date.Year != before, tag)})
		before = date.Year
		day = s.next(date)
	}
	return ticks
}

// start returns the first tick from a day on.
func (s timeStep) start(day int) int {
	if s.days > 0 {
		return day
	}
	date := incidents.DateOf(day)
	month := date.Year*12 + date.Month - 1
	if month -= month % s.months; monthStart(month) < day {
		month += s.months
	}
	return monthStart(month)
}

// next returns the tick that follows the one of a day.
func (s timeStep) next(date incidents.Date) int {
	if s.days > 0 {
		return date.Ordinal() + s.days
	}
	return monthStart(date.Year*12 + date.Month - 1 + s.months)
}

// monthStart returns the first day of a month, counted from January of the year 0.
func monthStart(month int) int {
	return incidents.Date{Year: month / 12, Month: month%12 + 1, Day: 1}.Ordinal()
}

// name returns the words of a tick. The year stands only where another one begins.
func (s timeStep) name(date incidents.Date, withYear bool, tag lang.Tag) string {
	year := strconv.Itoa(date.Year)
	switch {
	case s.months%12 == 0 && s.months > 0:
		return year
	case s.months > 0 && withYear:
		return incidents.MonthName(date.Month, tag) + " " + year
	case s.months > 0:
		return incidents.MonthName(date.Month, tag)
	case withYear:
		return date.Format(tag)
	}
	return strings.TrimSuffix(date.Format(tag), " "+year)
}
