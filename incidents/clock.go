package incidents

import (
	"fmt"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// A Clock is a time of day in minutes after midnight, plus one: the zero Clock means that no time is given.
type Clock int

// At returns the time of day with this hour and minute.
func At(hour, minute int) Clock { return Clock(hour*60 + minute + 1) }

// IsZero reports whether no time is given.
func (c Clock) IsZero() bool { return c == 0 }

// String returns the time as "8:33"; empty for the zero Clock.
func (c Clock) String() string {
	if c.IsZero() {
		return ""
	}
	return fmt.Sprintf("%d:%02d", (c-1)/60, (c-1)%60)
}

// WriteScalar returns the time of day as [Clock.String] does.
func (c *Clock) WriteScalar() string { return c.String() }

// ReadScalar reads 8:33, 08:33, 8.33 Uhr, 8 Uhr, 8.33 am and 8 p.m. A day may end at 24:00, as ISO 8601 has it.
func (c *Clock) ReadScalar(text string, tag lang.Tag) *diag.Problem {
	in := cursor{text: strings.TrimSpace(text)}
	clock, ok := in.clock()
	if !ok || !in.done() {
		return &diag.Problem{
			Message: lang.Say("„%s“ ist keine Uhrzeit.", "“%s” is not a time of day.", clip(text)),
			Help: lang.Say("Stunde und Minute angeben, z. B. \"8:33\" oder \"17:05\".",
				"Give hour and minute, e.g. \"8:33\" or \"17:05\"."),
		}
	}
	*c = clock
	return nil
}

// clock takes a time of day. An hour alone counts only with "Uhr", "am" or "pm" behind it.
func (c *cursor) clock() (Clock, bool) {
	start := c.at
	hours := c.digits()
	minute, ok := c.twoDigits(":")
	if !ok {
		minute, ok = c.twoDigits(".")
	}
	hour, named := c.noon(number(hours[:min(len(hours), 3)]))
	if len(hours) == 0 || len(hours) > 2 || !ok && !named || minute > 59 || hour > 24 || hour == 24 && minute > 0 {
		c.at = start
		return 0, false
	}
	return At(hour, minute), true
}

// noon takes "Uhr", "am" or "pm" and returns the hour of the day; named reports whether one of them was there.
// An hour that twelve-hour time does not have becomes 99.
func (c *cursor) noon(hour int) (of24 int, named bool) {
	start := c.at
	c.space()
	if c.takeWord("Uhr") {
		return hour, true
	}
	var pm bool
	switch {
	case c.takeWord("am"), c.take("a.m."):
	case c.takeWord("pm"), c.take("p.m."):
		pm = true
	default:
		c.at = start
		return hour, false
	}
	if hour < 1 || hour > 12 {
		return 99, true
	}
	if hour %= 12; pm {
		hour += 12
	}
	return hour, true
}
