package main

import (
	"strconv"
	"time"

	"quaestor/incidents"
)

// today returns the day given with --today, else that of SOURCE_DATE_EPOCH, else that of the clock: the only place where
// it is read.
//
// https://reproducible-builds.org/specs/source-date-epoch/
func (s *session) today(given day) incidents.Date {
	if !given.IsZero() {
		return given.Date
	}
	now := s.clock()
	if seconds, err := strconv.ParseInt(s.env("SOURCE_DATE_EPOCH"), 10, 64); err == nil {
		now = time.Unix(seconds, 0).UTC()
	}
	return incidents.Date{Year: now.Year(), Month: int(now.Month()), Day: now.Day()}
}
