package report

import (
	"encoding/json"
	"io"

	"quaestor/internal/diag"
)

// jsonReport is the stable form for programs. Fields may be added, none will change its meaning while Version is 1.
type jsonReport struct {
	Version  int           `json:"version"`  // of this form
	Findings []jsonFinding `json:"findings"` // ordered by file and place
	Counts   jsonCounts    `json:"counts"`   // of the findings, by severity
}

// jsonFinding is one diagnostic. Texts are in the language asked for.
type jsonFinding struct {
	Rule     string        `json:"rule"`     // name of the rule, as "quaestor explain" takes it
	Severity string        `json:"severity"` // error, warning or hint
	Message  string        `json:"message"`  // what is wrong
	Help     string        `json:"help,omitempty"`
	Place    jsonPlace     `json:"place"`
	Related  []jsonRelated `json:"related,omitempty"` // other places to look at
}

// jsonPlace is a stretch of a file. Without start and end it is the file as a whole.
type jsonPlace struct {
	File  string   `json:"file"`            // path with slashes
	Start *jsonPos `json:"start,omitempty"` // of the first character
	End   *jsonPos `json:"end,omitempty"`   // behind the last character
}

// jsonPos is a position, line and column counted from 1, columns in Unicode code points.
type jsonPos struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type jsonRelated struct {
	Message string    `json:"message"`
	Place   jsonPlace `json:"place"`
}

type jsonCounts struct {
	Error   int `json:"error"`
	Warning int `json:"warning"`
	Hint    int `json:"hint"`
}

func writeJSON(w io.Writer, list []diag.Diagnostic, o Options) error {
	count, _ := tally(list)
	report := jsonReport{Version: 1, Findings: make([]jsonFinding, len(list)),
		Counts: jsonCounts{count[diag.Error], count[diag.Warning], count[diag.Hint]}}
	for i := range list {
		report.Findings[i] = o.jsonFinding(&list[i])
	}
	return encode(w, report)
}

func (o Options) jsonFinding(d *diag.Diagnostic) jsonFinding {
	f := jsonFinding{Rule: d.Rule, Severity: d.Severity.String(), Message: d.Message.In(o.Language),
		Help: d.Help.In(o.Language), Place: o.jsonPlace(d.Place)}
	for _, r := range d.Related {
		f.Related = append(f.Related, jsonRelated{r.Message.In(o.Language), o.jsonPlace(r.Place)})
	}
	return f
}

func (o Options) jsonPlace(p diag.Place) jsonPlace {
	place := jsonPlace{File: o.file(p.File)}
	if p.Start.Line > 0 {
		place.Start = &jsonPos{p.Start.Line, p.Start.Col}
		place.End = &jsonPos{p.End.Line, p.End.Col}
	}
	return place
}

// encode writes a value as indented JSON that people can read as well: no HTML escapes.
func encode(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}
