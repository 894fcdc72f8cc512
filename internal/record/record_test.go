package record_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/internal/record"
)

type name string

type marked struct {
	Access string `key:"access" de:"Wer das sehen darf" en:"Who may see this"`
}

type question struct {
	marked
	Label name       `key:"@key" de:"Nummer" en:"Number"`
	Text  string     `key:"text,required,short" de:"Wortlaut" en:"Wording"`
	Parts []question `key:"parts,keyed" de:"Unterfragen" en:"Sub-questions"`
	Note  string     // no key: not part of the record
}

type inquiry struct {
	marked
	ID        name       `key:"inquiry,required" de:"Nummer <wie gedruckt>" en:"Number"`
	Asked     []name     `key:"asked-by" ref:"group,person" de:"Wer fragt" en:"Who asks"`
	Kind      kind       `key:"kind" de:"Art" en:"Kind"`
	Day       day        `key:"day" de:"Tag" en:"Day"`
	Pages     int        `key:"pages" de:"Seiten" en:"Pages"`
	Urgent    bool       `key:"urgent" de:"Eilig" en:"Urgent"`
	Questions []question `key:"questions,keyed" de:"Fragen" en:"Questions"`
	Notes     []note     `key:"notes" de:"Vermerke" en:"Notes"`
	Last      *note      `key:"last" de:"Letzter Vermerk" en:"Last note"`
}

type note struct {
	marked
	Text string `key:"text,required" de:"Text" en:"Text"`
}

type kind string

func (kind) Words() []string { return []string{"small", "large"} }

type day struct{ text string }

func (d *day) WriteScalar() string { return d.text }

func (d *day) ReadScalar(text string, _ lang.Tag) *diag.Problem { d.text = text; return nil }

func TestOf(t *testing.T) {
	table := record.Of(reflect.TypeFor[inquiry]())
	var keys []string
	for _, f := range table.Fields {
		keys = append(keys, f.Key)
	}
	if got, want := strings.Join(keys, " "), "access inquiry asked-by kind day pages urgent questions notes last"; got != want {
		t.Errorf("keys: got %q, want %q", got, want)
	}
	questions := table.Fields[table.Find("questions")]
	parts := questions.Record.Fields[questions.Record.Find("parts")]
	if parts.Record != questions.Record || !parts.Keyed || questions.Record.Short.Key != "text" || questions.Record.Key.Key != record.KeyName {
		t.Errorf("a type that contains itself: got %+v", parts)
	}
	if table.Find("@key") >= 0 || questions.Record.Find("Note") >= 0 {
		t.Error("a field is found that no author can write")
	}
	if asked := table.Fields[table.Find("asked-by")]; fmt.Sprint(asked.Refs) != "[group person]" {
		t.Errorf("refs: got %v", asked.Refs)
	}
}

// TestOfAtOnce has many goroutines ask for a type that nobody has asked for before.
func TestOfAtOnce(t *testing.T) {
	type fresh struct {
		Inquiries []inquiry `key:"inquiries,keyless"`
	}
	defer func() {
		if p := recover(); p == nil || !strings.Contains(fmt.Sprint(p), "keyless") {
			t.Errorf("an unknown option: got %v", p)
		}
	}()
	type other struct {
		Inquiries []inquiry `key:"inquiries"`
	}
	var all sync.WaitGroup
	found := make([]*record.Table, 16)
	for i := range found {
		all.Go(func() { found[i] = record.Of(reflect.TypeFor[other]()) })
	}
	all.Wait()
	for _, table := range found {
		if table != found[0] || table.Fields[0].Record != record.Of(reflect.TypeFor[inquiry]()) {
			t.Error("two tables of one type")
		}
	}
	record.Of(reflect.TypeFor[fresh]())
}

func sample() *inquiry {
	return &inquiry{
		ID: "21/1", Asked: []name{"a", "b"}, Last: &note{Text: "n"},
		Questions: []question{{Label: "1", Text: "q", Parts: []question{{Label: "a"}}}},
	}
}

func TestWalk(t *testing.T) {
	in := sample()
	var got []string
	record.Walk(in, func(parents []any, f *record.Field, value any) {
		got = append(got, fmt.Sprintf("%d.%s", len(parents), f.Key))
		if parents[0] != in {
			t.Error("the outermost parent is another record")
		}
	})
	want := "1.access 1.inquiry 1.asked-by 1.asked-by 1.kind 1.day 1.pages 1.urgent " +
		"2.access 2.@key 2.text 3.access 3.@key 3.text 2.access 2.text"
	if strings.Join(got, " ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " "), want)
	}
	if n := testing.AllocsPerRun(100, func() { record.Walk(in, func([]any, *record.Field, any) {}) }); n > 2 {
		t.Errorf("a walk allocates %v times", n)
	}
}

func BenchmarkWalk(b *testing.B) {
	in := sample()
	in.Questions = make([]question, 40)
	for b.Loop() {
		record.Walk(in, func([]any, *record.Field, any) {})
	}
}

func TestSchema(t *testing.T) {
	for _, tag := range lang.Tags() {
		got := record.Schema(reflect.TypeFor[inquiry](), "Inquiry", tag)
		if !json.Valid(got) || !bytes.Equal(got, record.Schema(reflect.TypeFor[inquiry](), "Inquiry", tag)) {
			t.Error("the schema is no JSON, or differs each time")
		}
		path := "testdata/inquiry." + string(tag) + ".json"
		golden.Check(t, path, string(got))
	}
}
