package yaml_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

const written = `inquiry: "21/2301"
type: klein
title: Störung im
  März
asked-by: gruene
questions:
  1: Seit wann?
  2a:
    text: >-
      Wie
      viele?
    asks: [count, {breakdown: Land}]
answers:
  - to: [1, 2a]
    text: |2
        Ja, ja.
      Nein.
  - refuses: classified
    to: 3
venue: {room: 1.10}
`

func TestPlaces(t *testing.T) {
	file, record, places, list := read("a.yaml", []byte(written))
	if len(list) > 0 {
		t.Fatal(list)
	}
	shown := func(p diag.Place) string {
		return fmt.Sprintf("%d:%d %s", p.Start.Line, p.Start.Col, file.Text[file.Offset(p.Start):file.Offset(p.End)])
	}
	q, a := record.Questions, record.Answers
	for _, c := range []struct {
		what    string
		value   any
		at, key string
	}{
		{"the record", record, "1:1 inquiry", "1:1 inquiry"},
		{"a quoted text", &record.ID, `1:10 "21/2301"`, "1:1 inquiry"},
		{"a plain text in lines", &record.Title, "3:8 Störung im\n  März", "3:1 title"},
		{"an embedded struct", &record.marked, "1:1 inquiry", "1:1 inquiry"},
		{"what is not written", &record.Access, "1:1 inquiry", "1:1 inquiry"},
		{"a pointer that is nil", &record.Signed, "1:1 inquiry", "1:1 inquiry"},
		{"a list written as one", &record.AskedBy, "5:11 gruene", "5:1 asked-by"},
		{"its only element", &record.AskedBy[0], "5:11 gruene", "5:1 asked-by"},
		{"a keyed list", &record.Questions, "6:1 questions", "6:1 questions"},
		{"a short element", &q[0], "7:6 Seit wann?", "7:3 1"},
		{"its key", &q[0].Label, "7:3 1", "7:3 1"},
		{"its text", &q[0].Text, "7:6 Seit wann?", "7:3 1"},
		{"an element", &q[1], "8:3 2a", "8:3 2a"},
		{"a folded text", &q[1].Text, "10:7 Wie\n      viele?", "9:5 text"},
		{"a bracketed list", &q[1].Asks, "12:5 asks", "12:5 asks"},
		{"an element of it", &q[1].Asks[0], "12:12 count", "12:5 asks"},
		{"a mapping in it", &q[1].Asks[1], "12:20 breakdown", "12:5 asks"},
		{"a value missing there", &q[1].Asks[1].What, "12:20 breakdown", "12:5 asks"},
		{"an entry of a list", &a[0], "14:5 to", "13:1 answers"},
		{"a label", &a[0].To[1], "14:13 2a", "14:5 to"},
		{"a literal text with blanks", &a[0].Text, "16:7   Ja, ja.\n      Nein.", "15:5 text"},
		{"a pointer", &a[1].Refuses, "18:14 classified", "18:5 refuses"},
		{"what it points to", a[1].Refuses, "18:14 classified", "18:5 refuses"},
		{"a struct by value", &record.Venue, "20:1 venue", "20:1 venue"},
		{"its number as text", &record.Venue.Room, "20:15 1.10", "20:9 room"},
	} {
		if got := shown(places.At(c.value)); got != c.at {
			t.Errorf("%s: at %q, want %q", c.what, got, c.at)
		}
		if got := shown(places.Key(c.value)); got != c.key {
			t.Errorf("%s: key %q, want %q", c.what, got, c.key)
		}
	}
	if got := shown(places.Within(&q[1].Text, 4, 9)); got != "11:7 viele" {
		t.Errorf("a word in a folded text: %q", got)
	}
	if got := shown(places.Within(&record.Access, 0, 3)); got != "1:1 inquiry" {
		t.Errorf("a word in a text that is not written: %q", got)
	}
	foreign := "x"
	for _, p := range []diag.Place{places.At(&foreign), places.Key(&foreign), places.Within(&foreign, 0, 1), places.At((*string)(nil))} {
		if p != (diag.Place{File: "a.yaml"}) {
			t.Errorf("a value of another record: %v", p)
		}
	}
}

// TestValues holds the values that the sample file must give.
func TestValues(t *testing.T) {
	_, record, _, list := read("a.yaml", []byte(written))
	if len(list) > 0 {
		t.Fatal(list)
	}
	got := fmt.Sprintf("%v %q %q %v", record.ID, record.Title, record.AskedBy, record.Signed)
	if want := `21/2301 "Störung im März" ["gruene"] <nil>`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	got = fmt.Sprintf("%+v", record.Questions)
	want := "[{marked:{Access:} Label:1 Text:Seit wann? Asks:[] Parts:[]} {marked:{Access:} Label:2a Text:Wie viele? " +
		"Asks:[{marked:{Access:} What:count Breakdown:} {marked:{Access:} What: Breakdown:Land}] Parts:[]}]"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if text := record.Answers[0].Text; text != "  Ja, ja.\nNein.\n" || record.Answers[1].Refuses.Ground != "classified" {
		t.Errorf("got %q, %v", text, record.Answers[1].Refuses)
	}
}

func TestTopLevel(t *testing.T) {
	file, _ := source.New("a.yaml", []byte("b: 1\na: {c: 2}\n"))
	d, _ := yaml.Parse(file)
	if got := fmt.Sprint(d.Keys(), d.Has("a"), d.Has("c")); got != "[b a] true false" {
		t.Error(got)
	}
}

func TestPlacesAtOnce(t *testing.T) {
	_, record, places, _ := read("a.yaml", []byte(written))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if places.At(&record.Type).Start != (diag.Pos{Line: 2, Col: 7}) {
				t.Error("wrong place")
			}
		})
	}
	all.Wait()
}

// TestManyQuestions reads a record of 10,000 questions and asks for all places, also for those not written.
func TestManyQuestions(t *testing.T) {
	var b strings.Builder
	b.WriteString("inquiry: 21/1\ntype: x\ntitle: y\nquestions:\n")
	for i := range 10_000 {
		fmt.Fprintf(&b, "  %d: Was?\n", i)
	}
	b.WriteString("  77: Wer?\n")
	_, record, places, list := read("a.yaml", []byte(b.String()))
	if len(record.Questions) != 10_000 || len(list) != 1 || list[0].Related[0].Place.Start.Line != 82 {
		t.Fatalf("%d questions, %v", len(record.Questions), list)
	}
	for i := range record.Questions {
		if q := &record.Questions[i]; places.At(&q.Asks).Start.Line != i+5 || places.At(&q.Text).Start.Line != i+5 {
			t.Fatal(i)
		}
	}
}

// TestProblemLanguage holds that a value reads itself in the language of the dossier.
func TestProblemLanguage(t *testing.T) {
	file, _ := source.New("a.yaml", []byte("spoken: x\n"))
	d, _ := yaml.Parse(file)
	var record struct {
		Spoken spoken `key:"spoken"`
	}
	if _, list := d.Read(&record, lang.English); len(list) > 0 || record.Spoken.tag != lang.English {
		t.Error(record, list)
	}
}

type spoken struct{ tag lang.Tag }

func (s *spoken) WriteScalar() string { return string(s.tag) }

func (s *spoken) ReadScalar(_ string, tag lang.Tag) *diag.Problem { s.tag = tag; return nil }

// TestFlood reads a large file of another kind: many unknown keys, in one line.
func TestFlood(t *testing.T) {
	var b strings.Builder
	b.WriteString("inquiry: 21/1\nvenue: {")
	for i := range 200_000 {
		fmt.Fprintf(&b, "schlüssel%d: [%d], ", i, i)
	}
	b.WriteString("room: 1}\n")
	_, _, _, list := read("a.yaml", []byte(b.String()))
	if len(list) < 100 || len(list) > 1000 {
		t.Errorf("%d diagnostics", len(list))
	}
}
