package incidents

import "strings"

// parseMoment reads a text that is one moment and nothing else.
func parseMoment(text string) (m moment, ok bool) {
	c := cursor{text: text}
	m, ok = c.moment()
	return m, ok && c.done()
}

// moment takes one time.
func (c *cursor) moment() (m moment, ok bool) {
	start := c.at
	said := c.weekday()
	if m, ok = c.plainMoment(); !ok {
		c.at = start
	}
	m.said = said
	return m, ok
}

func (c *cursor) plainMoment() (m moment, ok bool) {
	if day, ok := c.date(); ok {
		return moment{year: day.Year, month: day.Month, day: day.Day}, true
	}
	if isDigit(c.next()) {
		return c.numberedMoment()
	}
	m.third = c.third()
	if m.third != whole {
		c.fillers()
	}
	found := c.unit(&m)
	if found && m.third != whole && m.day > 0 {
		return m, false
	}
	return m, found || m.third != whole
}

// third takes the word for the beginning, middle or end of a longer time.
func (c *cursor) third() third {
	start := c.at
	word := c.word()
	t := whole
	switch strings.ToLower(word) {
	case "anfang", "beginn", "early", "beginning", "start":
		t = early
	case "mitte", "mid", "middle":
		t = mid
	case "ende", "late", "end":
		t = late
	}
	if t == whole {
		c.at = start
		return whole
	}
	c.take("-")
	c.space()
	return t
}

// unit takes the month, quarter, half, season or year that a moment is, with its year if it stands there.
func (c *cursor) unit(m *moment) bool {
	start := c.at
	switch {
	case isDigit(c.next()):
		third := m.third
		numbered, ok := c.numberedMoment()
		*m, m.third = numbered, third
		return ok
	case c.monthAndDay(m), c.namedUnit(m), c.lettered(m):
		c.yearBehind(m)
		return true
	}
	if n := c.ordinalWord(); n > 0 {
		c.space()
		if c.divided(m, n) {
			c.yearBehind(m)
			return true
		}
	}
	c.at = start
	return false
}

// monthAndDay takes "März", and "March 12" if the year stands elsewhere.
func (c *cursor) monthAndDay(m *moment) bool {
	if m.month = c.month(); m.month == 0 {
		return false
	}
	start := c.at
	if c.space() {
		if digits := c.digits(); len(digits) == 1 || len(digits) == 2 {
			m.day = number(digits)
			if c.ordinalSign(); c.atEdge() {
				return true
			}
		}
	}
	m.day, c.at = 0, start
	return true
}

// yearBehind takes the year that stands behind a month or other unit.
func (c *cursor) yearBehind(m *moment) {
	start := c.at
	c.take(",")
	if !c.take("/") {
		c.space()
		c.fillers()
	}
	year, ok := c.year()
	if !ok || !c.atEdge() {
		c.at = start
		return
	}
	m.year = year
}

// numberedMoment takes what starts with a digit and is no full date: a year, an ISO month, a day without its month or
// year, "2. Quartal 2025".
func (c *cursor) numberedMoment() (m moment, ok bool) {
	start := c.at
	digits := c.digits()
	switch len(digits) {
	case 4:
		m.year = number(digits)
		if month, ok := c.twoDigits("-"); ok && 1 <= month && month <= 12 {
			m.month = month
		}
	case 1, 2:
		m = c.dayOrPart(number(digits))
	}
	if m == (moment{}) || !c.atEdge() {
		c.at = start
		return moment{}, false
	}
	return m, true
}

// dayOrPart takes what stands behind a number below 100: "." or ". März" or ".03." or ". Quartal 2025" or " March".
func (c *cursor) dayOrPart(n int) (m moment) {
	if n < 1 || n > 31 {
		return moment{}
	}
	c.ordinalSign()
	start := c.at
	c.space()
	if c.divided(&m, n) {
		c.yearBehind(&m)
		return m
	}
	m.day = n
	if m.month = c.month(); m.month > 0 {
		c.yearBehind(&m)
		return m
	}
	if digits := c.digits(); (len(digits) == 1 || len(digits) == 2) && c.take(".") {
		m.month = min(number(digits), 31)
		return m
	}
	c.at = start
	return m
}
