package report_test

import (
	"bytes"
	"encoding/json"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/internal/report"
	"quaestor/internal/source"
)

// files are the sources that the findings point into.
var files = map[string]string{
	"inquiries/21-2301.yaml": "inquiry: 21/2301\n" +
		"\ttext: waren [21.135](figure:pending) offen\n" +
		"text: 東京 e\u0301 [\x1b[31mrot](figure:x)\n" +
		"text: " + strings.Repeat("lang ", 40) + "[hier](figure:x) " + strings.Repeat("weiter ", 30) + "\n" +
		"questions:\n  1: a\n  2: b\n\n  3: c\n  4: d\n  5: e\nend: x\n",
	"incidents/störung 1.yaml": "figures:\n  pending: {value: 21153}\n",
}

func place(file string, line, col, endLine, endCol int) diag.Place {
	return diag.Place{File: file, Start: diag.Pos{Line: line, Col: col}, End: diag.Pos{Line: endLine, Col: endCol}}
}

// findings has one of each kind of place and text that is hard to print.
func findings() []diag.Diagnostic {
	const inquiry, incident = "inquiries/21-2301.yaml", "incidents/störung 1.yaml"
	list := []diag.Diagnostic{
		{Rule: "missing-dossier", Severity: diag.Warning, Place: diag.Place{File: "a:b,c.yaml"},
			Message: lang.Text{DE: "Die Datei fehlt: zu 100 %.", EN: "The file is missing: by 100%."}},
		{Rule: "figure-mismatch", Severity: diag.Error, Place: place(inquiry, 2, 14, 2, 20),
			Message: lang.Say("Hier steht 21.135, die Zahl „pending“ ist 21.153.", "This says 21.135, the figure “pending” is 21.153."),
			Help:    lang.Say("Schreiben Sie [21.153](figure:pending).", "Write [21.153](figure:pending)."),
			Related: []diag.Related{{Place: place(incident, 2, 20, 2, 25), Message: lang.Say("Hier steht die Zahl.", "The figure stands here.")}}},
		{Rule: "name-unknown", Severity: diag.Error, Place: place(inquiry, 3, 13, 3, 21),
			Message: lang.Say("„\x1b[31mrot\nx“ gibt es nicht.", "There is no “\x1b[31mrot\nx”.")},
		{Rule: "name-unknown", Severity: diag.Hint, Place: place(inquiry, 4, 208, 4, 212),
			Message: lang.Say("In einer langen Zeile.", "In a long line.")},
		{Rule: "too-many-questions", Severity: diag.Warning, Place: place(inquiry, 5, 1, 12, 1),
			Message: lang.Say("Ein Block.", "A block.")},
	}
	for range 12 {
		list = append(list, diag.Diagnostic{Rule: "value", Severity: diag.Hint, Place: place(inquiry, 12, 6, 12, 7),
			Message: lang.Say("Viele.", "Many.")})
	}
	return list
}

func options(tag lang.Tag) report.Options {
	return report.Options{
		Language: tag,
		Dir:      "akten/osip 100%",
		Source: func(name string) *source.File {
			if text, ok := files[name]; ok {
				return &source.File{Name: name, Text: []byte(text)}
			}
			return nil
		},
		Title: func(rule string) lang.Text {
			if rule == "value" {
				return lang.Say("Wert nicht lesbar", "Value cannot be read")
			}
			return lang.Text{}
		},
	}
}

func TestFormats(t *testing.T) {
	for _, format := range report.Formats() {
		for _, tag := range lang.Tags() {
			golden.Check(t, filepath.Join("testdata", format+"."+string(tag)+".golden"), string(write(t, format, findings(), options(tag))))
		}
	}
	colored := options(lang.German)
	colored.Color = true
	golden.Check(t, filepath.Join("testdata", "color.de"+".golden"), string(write(t, "text", findings(), colored)))
	golden.Check(t, filepath.Join("testdata", "none.de"+".golden"), string(write(t, "text", nil, options(lang.German))))
	golden.Check(t, filepath.Join("testdata", "none.json"+".golden"), string(write(t, "json", nil, options(lang.German))))
}

func write(t *testing.T, format string, list []diag.Diagnostic, o report.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := report.Write(&b, format, list, o); err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return b.Bytes()
}

// Nothing that acts on a terminal comes out of an author's text, whatever the format.
func TestNoControlCharacters(t *testing.T) {
	for _, format := range report.Formats() {
		got := write(t, format, findings(), options(lang.German))
		if i := bytes.IndexFunc(got, func(r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 }); i >= 0 {
			t.Errorf("%s: control character %q in %q", format, got[i], got[max(0, i-40):i+1])
		}
	}
}

// Colour says nothing that the words do not say.
func TestColorOnlyAdds(t *testing.T) {
	o := options(lang.English)
	plain := write(t, "text", findings(), o)
	o.Color = true
	colored := string(write(t, "text", findings(), o))
	for _, code := range []string{"0", "1", "2", "36", "33;1", "31;1"} {
		colored = strings.ReplaceAll(colored, "\x1b["+code+"m", "")
	}
	if colored != string(plain) {
		t.Errorf("without its colours the report says\n%s\nwant\n%s", colored, plain)
	}
}

// A mark never lies outside its line, wherever the place points.
func FuzzSnippet(f *testing.F) {
	f.Add("a\tb\u0301 東", 1, 1, 1, 2)
	f.Add(strings.Repeat("x", 300), 1, 250, 2, 1)
	f.Fuzz(func(t *testing.T, text string, line, col, endLine, endCol int) {
		o := options(lang.German)
		o.Source = func(string) *source.File { return &source.File{Text: []byte(text)} }
		d := diag.Diagnostic{Rule: "value", Place: place("f", line%10, col%400, line%10+endLine%10, endCol%400)}
		if err := report.Write(io.Discard, "text", []diag.Diagnostic{d}, o); err != nil {
			t.Fatal(err)
		}
	})
}

func TestUnknownFormat(t *testing.T) {
	err := report.Write(io.Discard, "xml", nil, report.Options{})
	if err == nil || !strings.Contains(err.Error(), "sarif") {
		t.Errorf("unknown format: got %v, want an error that lists the formats", err)
	}
}

func TestMachineFormatsAreJSON(t *testing.T) {
	for _, format := range []string{"json", "sarif"} {
		if got := write(t, format, findings(), options(lang.English)); !json.Valid(got) {
			t.Errorf("%s is not JSON:\n%s", format, got)
		}
	}
}
