package check_test

import (
	"testing"

	"quaestor/render/pdf/check"
	"quaestor/render/pdf/file"
)

// TestConforms holds that every file is PDF/UA-1 and PDF/A-2a at once, and PDF/A-3a if it carries its source, by the
// official validator.
func TestConforms(t *testing.T) {
	outside(t)
	files := stored(t)
	for _, profile := range []string{"ua1", "2a"} {
		none(t, verapdf(t, profile, files))
	}
	source := &file.Source{Name: "record.yaml", Media: "application/yaml", Meaning: "The record", Data: []byte("inquiry: 1/2\n")}
	carrying := map[string][]byte{}
	var order []string
	for _, p := range papers(t) {
		data, err := p.write(source)
		if err != nil {
			t.Fatal(err)
		}
		if found, err := check.Findings(data); err != nil || len(found) > 0 {
			t.Errorf("%s with its source: %v %q", p.name, err, found)
		}
		carrying[p.name] = data
		order = append(order, p.name)
	}
	files = store(t, carrying, order)
	for _, profile := range []string{"ua1", "3a"} {
		none(t, verapdf(t, profile, files))
	}
}

// TestBrowsers holds that browsers find the structure of every file.
func TestBrowsers(t *testing.T) {
	outside(t)
	none(t, pdfjs(t, stored(t)))
}

// none reports what a checker has found.
func none(t *testing.T, found verdicts) {
	t.Helper()
	for name, findings := range found {
		for _, finding := range findings[:min(len(findings), 10)] {
			t.Errorf("%s: %s", name, finding)
		}
	}
}
