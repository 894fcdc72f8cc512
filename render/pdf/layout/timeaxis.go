package layout

import (
	"cmp"
	"slices"
	"time"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// fewest is the number of dated events from which an axis shows more than their list.
const fewest = 3

// axis draws the days on which events begin as dots on a line, which is divided into the days, months or years of its
// calendar.
func (p *paper) axis(events []tree.Event) {
	days := daysOf(events)
	if len(days) < fewest || days[0] == days[len(days)-1] {
		return
	}
	p.space(p.style.Leading / 2)
	p.add(page.Strip{Box: p.axisOf(days)})
	p.space(p.style.Leading / 2)
	p.keep(page.Close)
}

// daysOf returns the days on which events begin, in order, as their number in the calendar.
func daysOf(events []tree.Event) []int {
	var days []int
	for _, e := range events {
		if t, err := time.Parse(time.DateOnly, e.Start); err == nil {
			days = append(days, incidents.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}.Ordinal())
		}
	}
	slices.SortFunc(days, cmp.Compare)
	return days
}

// A timeSpan is the days that an axis shows, and the place of the first and the last on it.
type timeSpan struct {
	first, last int
	from, to    unit.Length
}

// at returns the place of a day.
func (s timeSpan) at(day int) unit.Length {
	return s.from + (s.to-s.from)*unit.Length(day-s.first)/unit.Length(s.last-s.first)
}

func (p *paper) axisOf(days []int) *drawing {
	first, last := days[0], days[len(days)-1]
	alt := axisWords(incidents.DateOf(first), incidents.DateOf(last), len(days), p.language())
	d, style := p.drawing(alt), p.tableStyle(90)
	span := timeSpan{first: first, last: last, from: style.Size, to: d.width - style.Size}
	line := d.dots(span, days, style.Size/3)
	d.fill(shape{y: line - thick/2, width: d.width, height: thick, ink: axisInk})
	below := line + style.Size*2/3
	for _, t := range p.ticks(span, style, d.width) {
		d.fill(shape{x: span.at(t.day) - thin/2, y: line, width: thin, height: style.Size / 2, ink: axisInk})
		left := d.left + t.left
		d.write(below, p.setter.Set(words(t.words), style, left, left+t.width, d.figure))
	}
	d.height = below + style.Leading
	return d
}

// dots draws a dot for each day, above those that it would hide, and returns the height of the line that they stand on.
func (d *drawing) dots(span timeSpan, days []int, radius unit.Length) (line unit.Length) {
	const levels = 5
	var free [levels]unit.Length // where the next dot of a level finds room
	level := make([]unit.Length, len(days))
	highest := unit.Length(0)
	for i, day := range days {
		l := 0
		for l < levels-1 && span.at(day)-radius < free[l] {
			l++
		}
		free[l] = span.at(day) + radius + thin
		level[i] = unit.Length(l)
		highest = max(highest, level[i])
	}
	step := 2*radius + thin
	line = radius + highest*step
	for i, day := range days {
		d.shapes = append(d.shapes, shape{x: span.at(day), y: line - level[i]*step, radius: radius, ink: barInk})
	}
	return line
}

// axisWords says in words what an axis shows.
func axisWords(first, last incidents.Date, events int, tag lang.Tag) string {
	return lang.Say("Zeitachse: %d Ereignisse vom %s bis zum %s", "Time axis: %d events from %s to %s",
		events, first.Format(tag), last.Format(tag)).In(tag)
}
