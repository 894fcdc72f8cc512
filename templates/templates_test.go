package templates

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// TestEmbedded reads every profile in every language: our own data must be without fault.
func TestEmbedded(t *testing.T) {
	for _, id := range Profiles() {
		for _, tag := range append(lang.Tags(), "") {
			p, list := Load(id, nil, tag)
			for _, d := range list {
				t.Errorf("%s in %q: %s: %s", id, tag, d.Place.File, d.Message.EN)
			}
			if p.ID != id || p.Name == "" || len(p.Instruments) == 0 || len(p.Levels) < 2 || p.Page.Size == "" {
				t.Errorf("%s in %q: incomplete: %+v", id, tag, p)
			}
		}
	}
}

// TestCommonPhrases holds the phrase books of the languages against each other: the same names, and each can be parsed.
func TestCommonPhrases(t *testing.T) {
	de, en := common(lang.German), common(lang.English)
	if len(de) < 50 {
		t.Fatalf("only %d phrases in German", len(de))
	}
	for id, text := range de {
		if _, found := en[id]; !found {
			t.Errorf("%s has no English phrase", id)
		}
		if _, err := compile(id, text); err != nil {
			t.Error(err)
		}
	}
	for id, text := range en {
		if _, found := de[id]; !found {
			t.Errorf("%s has no German phrase", id)
		}
		if _, err := compile(id, text); err != nil {
			t.Error(err)
		}
	}
}

func TestHessenDeadlines(t *testing.T) {
	p, _ := Load("hessen", nil, "")
	small := p.Instrument("kleine-anfrage")
	if small == nil || small.Limit != 10 || small.Deadline.Weeks != 6 || small.Deadline.Source != "GO LT § 35" {
		t.Errorf("Kleine Anfrage: got %+v", small)
	}
	urgent := p.Instrument("dringlicher-berichtsantrag")
	if urgent == nil || !urgent.Deadline.NextSitting {
		t.Errorf("Dringlicher Berichtsantrag: got %+v", urgent)
	}
}

func TestBundestagDeadlines(t *testing.T) {
	p, _ := Load("bundestag", nil, "")
	small := p.Instrument("kleine-anfrage")
	if small == nil || small.Deadline.Days != 14 || !strings.HasPrefix(small.Deadline.Source, "GO-BT § 104") {
		t.Errorf("Kleine Anfrage: got %+v", small)
	}
	written := p.Instrument("schriftliche-frage")
	if written == nil || written.Deadline.Weeks != 1 || written.Limit != 2 {
		t.Errorf("Schriftliche Frage: got %+v", written)
	}
	if large := p.Instrument("grosse-anfrage"); large == nil || large.Deadline != nil {
		t.Errorf("Große Anfrage: got %+v", large)
	}
}

func TestPhrase(t *testing.T) {
	hessen, _ := Load("hessen", nil, "de")
	foreign, _ := Load("hessen", nil, "en")
	for _, c := range []struct {
		p     *Profile
		id    string
		value any
		want  string
	}{
		{hessen, "number", "21/2301", "– Drucks. 21/2301 –"},
		{hessen, "joint", "4 und 5", "Die Fragen 4 und 5 werden aufgrund des Sachzusammenhangs gemeinsam beantwortet."},
		{hessen, "period", "21. Wahlperiode", "21. WAHLPERIODE"},
		{foreign, "number", "21/2301", "Paper 21/2301"},
		{foreign, "and", nil, "and"},
	} {
		got, err := c.p.Phrase(c.id, c.value)
		if err != nil || got != c.want {
			t.Errorf("Phrase(%q, %v) = %q, %v; want %q", c.id, c.value, got, err, c.want)
		}
	}
	if _, err := hessen.Phrase("no-such", nil); err == nil || !strings.Contains(err.Error(), "no-such") {
		t.Errorf("unknown phrase: got error %v", err)
	}
}

// TestOverride gives some keys only: all others must stay as they are.
func TestOverride(t *testing.T) {
	own := fstest.MapFS{
		"profile.yaml": {Data: []byte("calendar: DE-BY\ninstruments:\n  kleine-anfrage: {limit: 20}\n  notiz: Notiz\nphrases:\n  joint: Zu {{.}} gemeinsam.\npage: {points: 12}\n")},
		"inquiry.md":   {Data: []byte("mine")},
	}
	p, list := Load("hessen", own, "de")
	if len(list) != 0 {
		t.Fatalf("unexpected: %v", list)
	}
	small := p.Instrument("kleine-anfrage")
	if small.Limit != 20 || small.Name != "Kleine Anfrage" || small.Deadline.Weeks != 6 || p.Instrument("notiz").Name != "Notiz" {
		t.Errorf("instruments: got %+v", p.Instruments)
	}
	if p.Calendar != "DE-BY" || p.Name != "Hessischer Landtag" || p.Page.Size != "A4" || p.Page.Margin != 25 || p.Page.Points != 12 || p.Page.Header == nil {
		t.Errorf("got %+v", p)
	}
	if got, _ := p.Phrase("joint", "1 und 2"); got != "Zu 1 und 2 gemeinsam." {
		t.Errorf("own phrase: got %q", got)
	}
	if name, text, err := p.Document("inquiry"); name != "templates/inquiry.md" || string(text) != "mine" || err != nil {
		t.Errorf("own document: got %q, %q, %v", name, text, err)
	}
	if name, text, err := p.Document("sitting"); name != "documents/sitting.md" || len(text) == 0 || err != nil {
		t.Errorf("common document: got %q, %d bytes, %v", name, len(text), err)
	}
}

// TestOwnParliament describes a profile that is not embedded.
func TestOwnParliament(t *testing.T) {
	own := fstest.MapFS{"profile.yaml": {Data: []byte("name: Landtag von Utopia\nlanguage: en\n")}}
	p, list := Load("utopia", own, "")
	if len(list) != 0 || p.ID != "utopia" || p.Name != "Landtag von Utopia" {
		t.Errorf("got %+v, %v", p, list)
	}
	if got, _ := p.Phrase("and", nil); got != "and" {
		t.Errorf("language of the own profile: got %q", got)
	}
}

func TestMistakes(t *testing.T) {
	for _, c := range []struct{ id, text, rule, en string }{
		{"utopia", "", "profile-unknown", "There is no profile “utopia”."},
		{"../hessen", "", "profile-unknown", "There is no profile “../hessen”."},
		{"hessen", "levels: [internal]\n", "profile-invalid", "The first access level is “internal” and not public."},
		{"hessen", "phrases:\n  joint: '{{.X'\n", "profile-invalid", "The phrase “joint” is not a valid template."},
		{"hessen", "phrases:\n  joint: '{{range 1000000000}}x{{end}}'\n", "profile-invalid", "The phrase “joint” is not a valid template."},
		{"hessen", "phrases:\n  joint: '{{printf \"%999999999d\" 1}}'\n", "profile-invalid", "The phrase “joint” is not a valid template."},
		{"hessen", "phrases:\n  joint: '{{define \"x\"}}{{template \"x\"}}{{end}}{{template \"x\"}}'\n", "profile-invalid", "The phrase “joint” is not a valid template."},
		{"hessen", "forms: {question: 'Frage {m}'}\n", "profile-invalid", "The pattern “Frage {m}” cannot be read."},
		{"hessen", "instruments:\n  a: {name: A, deadline: {weeks: 1, days: 2, source: s}}\n", "profile-invalid", "The deadline of “a” gives 2 spans of time instead of one."},
	} {
		own := fstest.MapFS{}
		if c.text != "" {
			own["profile.yaml"] = &fstest.MapFile{Data: []byte(c.text)}
		}
		p, list := Load(c.id, own, "de")
		if len(list) != 1 || list[0].Rule != c.rule || list[0].Message.EN != c.en || list[0].Severity != diag.Error || list[0].Help.IsZero() {
			t.Errorf("%s with %q: got %+v, want one %s: %s", c.id, c.text, list, c.rule, c.en)
		}
		if p == nil {
			t.Errorf("%s with %q: no profile", c.id, c.text)
		}
		if c.text != "" && list != nil && list[0].Place.Start.Line == 0 {
			t.Errorf("%s with %q: no place", c.id, c.text)
		}
	}
}

func TestPhraseGrowsNoFurther(t *testing.T) {
	p := &Profile{Phrases: []Phrase{{ID: "twice", Text: "{{.}}{{.}}"}}}
	if _, err := p.Phrase("twice", strings.Repeat("x", maxPhrase)); err == nil {
		t.Error("a phrase of twice the size allowed gave no error")
	}
}

// What is no ordinary file is not even opened: reading a named pipe would not come to an end.
func TestIrregularFiles(t *testing.T) {
	own := unopened{fstest.MapFS{
		"profile.yaml": {Mode: fs.ModeNamedPipe}, "inquiry.md": {Mode: fs.ModeNamedPipe}, "style.css": {Mode: fs.ModeDevice}}}
	p, list := Load("hessen", own, lang.German)
	if len(list) != 1 || list[0].Rule != "unreadable-file" {
		t.Errorf("got %v, want one finding unreadable-file", list)
	}
	if _, _, err := p.Document("inquiry"); !errors.Is(err, errIrregular) {
		t.Errorf("inquiry.md: got %v", err)
	}
	if _, err := p.Style(); !errors.Is(err, errIrregular) {
		t.Errorf("style.css: got %v", err)
	}
}

// unopened is a file system in which nothing can be opened.
type unopened struct{ files fstest.MapFS }

func (u unopened) Open(name string) (fs.File, error) { panic(name + " was opened") }

func (u unopened) Stat(name string) (fs.FileInfo, error) { return u.files.Stat(name) }

// Findings in the dossier's own profile can show its lines.
func TestSourceOfTheProfile(t *testing.T) {
	own := fstest.MapFS{"profile.yaml": {Data: []byte("name: Landtag\nnix: 1\n")}}
	p, list := Load("hessen", own, lang.German)
	if len(list) != 1 || p.Source(list[0].Place.File) == nil || p.Source("dossier.yaml") != nil {
		t.Errorf("got %v and no text to show it in", list)
	}
}

// TestCommonForms holds that the forms of both languages are there and can be read.
func TestCommonForms(t *testing.T) {
	for _, tag := range lang.Tags() {
		f := commonForms(tag)
		f.problems(func(value any, message, help lang.Text) { t.Errorf("%s: %s %s", tag, message.EN, help.EN) })
		if len(f.Question) == 0 || len(f.Joint) == 0 || len(f.Office) == 0 {
			t.Errorf("%s: forms are missing: %+v", tag, f)
		}
	}
}

// TestOwnForms gives a form of the dossier's own: it is tried before those of the language.
func TestOwnForms(t *testing.T) {
	own := fstest.MapFS{"profile.yaml": {Data: []byte("forms:\n  question: 'Punkt {n}:'\n")}}
	p, list := Load("hessen", own, "de")
	if len(list) != 0 {
		t.Fatal(list)
	}
	if got := p.FormsIn(lang.German).Question; got[0] != "Punkt {n}:" || len(got) < 2 {
		t.Errorf("German: got %q", got)
	}
	if got := p.FormsIn(lang.English).Question; got[0] == "Punkt {n}:" {
		t.Errorf("a German form among the English ones: %q", got)
	}
}
