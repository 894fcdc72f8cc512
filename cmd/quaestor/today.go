package main

import (
	"quaestor/incidents"
)

// today returns the day given with --today, else that of the clock: the only place where it is read.
func (s *session) today(given day) incidents.Date {
	if given.Date != (incidents.Date{}) {
		return given.Date
	}
	now := s.clock()
	return incidents.Date{Year: now.Year(), Month: int(now.Month()), Day: now.Day()}
}
