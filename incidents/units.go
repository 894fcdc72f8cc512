package incidents

import "strings"

// namedUnit takes a season or the edge of a year.
func (c *cursor) namedUnit(m *moment) bool {
	start := c.at
	switch strings.ToLower(c.word()) {
	case "frühjahr", "frühling", "spring":
		m.season = spring
	case "sommer", "summer":
		m.season = summer
	case "herbst", "autumn", "fall":
		m.season = autumn
	case "winter":
		m.season = winter
	case "jahresanfang", "jahresbeginn":
		m.edge = yearBegin
	case "jahresmitte":
		m.edge = yearMiddle
	case "jahresende":
		m.edge = yearEnd
	default:
		c.at = start
		return false
	}
	return true
}

// lettered takes Q2, H1 and "Quartal 2".
func (c *cursor) lettered(m *moment) bool {
	start := c.at
	unit := c.word()
	c.space()
	digits := c.digits()
	if len(digits) == 1 && c.atEdge() {
		switch n := number(digits); {
		case (unit == "Q" || unit == "Quartal") && 1 <= n && n <= 4:
			m.quarter = n
			return true
		case (unit == "H" || unit == "Halbjahr") && 1 <= n && n <= 2:
			m.half = n
			return true
		}
	}
	c.at = start
	return false
}

// divided takes the word for what the n-th of is meant: "Quartal", "half".
func (c *cursor) divided(m *moment, n int) bool {
	start := c.at
	switch strings.ToLower(c.word()) {
	case "quartal", "quartals", "vierteljahr", "quarter":
		if m.quarter = n; n <= 4 {
			return true
		}
	case "halbjahr", "halbjahres", "jahreshälfte", "hälfte", "half":
		if m.half = n; n <= 2 {
			return true
		}
	}
	m.quarter, m.half, c.at = 0, 0, start
	return false
}

// ordinalWord takes an ordinal up to the fourth, in words or in Roman figures.
func (c *cursor) ordinalWord() int {
	start := c.at
	word := strings.ToLower(c.word())
	for i, forms := range [...][]string{{"erste", "ersten", "erstes", "first", "i"}, {"zweite", "zweiten", "zweites", "second", "ii"},
		{"dritte", "dritten", "drittes", "third", "iii"}, {"vierte", "vierten", "viertes", "fourth", "iv"}} {
		for _, form := range forms {
			if word == form {
				c.take(".")
				return i + 1
			}
		}
	}
	c.at = start
	return 0
}
