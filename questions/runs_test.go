package questions_test

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/incidents"
)

// TestRuns finds characters wherever an author wrote them, at their line and column, and none that is withheld.
func TestRuns(t *testing.T) {
	dir := write(t, "dossier.yaml", header, "incidents/a.yaml", `incident: a
title: "A \u2603 B"
summary: |
  Erste Zeile mit Ä und ☃☃.

  Dritte: [☃](figure:a).
figures:
  a: {value: 1, what: '☃ und ☃'}
timeline:
  - {when: 2025-01-01, what: ☃ geheim, access: internal}
accept:
  - {rule: link-scheme, because: ☃}
`)
	d, _ := load(t, dir)
	for audience, want := range map[incidents.Access]string{
		incidents.Public: "☃ 2:11, ☃☃ 4:25, ☃ 6:12, ☃ 8:24, ☃ 8:30",
		"internal":       "☃ 2:11, ☃☃ 4:25, ☃ 6:12, ☃ 8:24, ☃ 8:30, ☃ 10:30",
	} {
		var got []string
		for _, run := range d.Runs(record(t, d, "a"), audience, func(r rune) bool { return r == '☃' }) {
			got = append(got, fmt.Sprintf("%s %d:%d", run.Text, run.Place.Start.Line, run.Place.Start.Col))
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: got %q, want %q", audience, got, want)
		}
	}
}
