package report

import (
	"io"
	"net/url"
	"slices"

	"quaestor/internal/diag"
)

// The types below are the part of SARIF 2.1.0 that a list of findings needs:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name  string      `json:"name"`
		Rules []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID    string        `json:"id"`
		Short *sarifMessage `json:"shortDescription,omitempty"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifLocation struct {
		ID       int           `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifMessage `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"` // behind the last character (§ 3.30.8)
	}
)

func writeSARIF(w io.Writer, list []diag.Diagnostic, o Options) error {
	rules := ruleNames(list)
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: "Quaestor", Rules: o.sarifRules(rules)}},
		ColumnKind: "unicodeCodePoints", Results: make([]sarifResult, len(list))}
	for i := range list {
		run.Results[i] = o.sarifResult(&list[i], rules)
	}
	return encode(w, sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}})
}

// ruleNames returns the names of the rules that found something, in alphabetical order.
func ruleNames(list []diag.Diagnostic) []string {
	names := make([]string, len(list))
	for i := range list {
		names[i] = list[i].Rule
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (o Options) sarifRules(names []string) []sarifRule {
	rules := make([]sarifRule, len(names))
	for i, name := range names {
		rules[i].ID = name
		if o.Title == nil {
			continue
		}
		if title := o.Title(name); !title.IsZero() {
			rules[i].Short = &sarifMessage{title.In(o.Language)}
		}
	}
	return rules
}

func (o Options) sarifResult(d *diag.Diagnostic, rules []string) sarifResult {
	index, _ := slices.BinarySearch(rules, d.Rule)
	r := sarifResult{RuleID: d.Rule, RuleIndex: index, Level: sarifLevel(d.Severity),
		Message: sarifMessage{d.Message.In(o.Language)}, Locations: []sarifLocation{{Physical: o.sarifPhysical(d.Place)}}}
	if !d.Help.IsZero() {
		r.Message.Text += "\n" + d.Help.In(o.Language)
	}
	for i, other := range d.Related {
		r.Related = append(r.Related, sarifLocation{i + 1, o.sarifPhysical(other.Place), &sarifMessage{other.Message.In(o.Language)}})
	}
	return r
}

func sarifLevel(s diag.Severity) string {
	return [...]string{diag.Hint: "note", diag.Warning: "warning", diag.Error: "error"}[s]
}

func (o Options) sarifPhysical(p diag.Place) sarifPhysical {
	place := sarifPhysical{Artifact: sarifArtifact{(&url.URL{Path: o.file(p.File)}).String()}}
	if p.Start.Line > 0 {
		place.Region = &sarifRegion{p.Start.Line, p.Start.Col, p.End.Line, p.End.Col}
	}
	return place
}
