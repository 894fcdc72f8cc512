package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/internal/golden"
	"quaestor/questions"
	"quaestor/render/markdown"
	"quaestor/render/tree"
)

func load(t testing.TB, dir string) *questions.Dossier {
	t.Helper()
	d, _, err := questions.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	return d.For("public")
}

// link names where a reference leads without a file system.
func link(r tree.Ref) (string, bool) {
	if r.ID == "" {
		return "#" + r.Anchor, true
	}
	return strings.TrimSuffix(r.Kind+"/"+strings.ReplaceAll(r.ID, " ", "_")+"#"+r.Anchor, "#"), true
}

// readable shows what a template made, its values as numbers in braces, without blank lines.
func readable(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		line, _, _ = strings.Cut(line, "\ue002")
		if line = strings.NewReplacer("\ue000", "{", "\ue001", "}").Replace(line); strings.TrimSpace(line) != "" {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// TestCompose lays out dossiers in German and English: what the templates make, and what is read in the end.
func TestCompose(t *testing.T) {
	for _, dir := range []string{"brunnen", "lanterns"} {
		d := load(t, filepath.Join("testdata", dir))
		for _, r := range d.Records {
			if r.Kind.Folder() == "" {
				continue
			}
			name := filepath.Join("testdata", dir+"-"+questions.Slug(r.ID))
			c := newComposer(d, r)
			_, data := c.layout()
			text, err := c.carryOut(string(r.Kind), data)
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, name+".protocol", readable(text))
			doc, err := Compose(d, r)
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := markdown.Write(&out, doc, link); err != nil {
				t.Fatal(err)
			}
			golden.Check(t, name+".md", out.String())
			if found := anchorsOf(doc); !slices.Equal(found, unique(found)) {
				t.Errorf("%s: an id is given twice: %q", name, found)
			}
			deadAnchors(t, doc)
		}
	}
}

func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// anchorsOf lists the ids of a document as they stand in its printed form.
func anchorsOf(doc *tree.Document) []string {
	var ids []string
	for _, line := range outline(doc.Body) {
		if _, id, found := strings.Cut(line, "#"); found && id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// deadAnchors reports references within a document to places that it does not have.
func deadAnchors(t *testing.T, doc *tree.Document) {
	ids := anchorsOf(doc)
	var out bytes.Buffer
	err := markdown.Write(&out, doc, func(r tree.Ref) (string, bool) {
		if r.ID == "" && !slices.Contains(ids, r.Anchor) {
			t.Errorf("%s: a reference leads to %q, which is not in %q", doc.ID, r.Anchor, ids)
		}
		return "", false
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestReferencesArrive follows every reference from one document to another: the place must be there.
func TestReferencesArrive(t *testing.T) {
	for _, dir := range []string{"testdata/brunnen", "testdata/lanterns", "../examples/osip", "../examples/appointments"} {
		d := load(t, dir)
		places := map[string]bool{}
		var docs []*tree.Document
		for _, r := range d.Records {
			if r.Kind.Folder() == "" {
				continue
			}
			doc, err := Compose(d, r)
			if err != nil {
				t.Fatal(err)
			}
			docs = append(docs, doc)
			places[doc.Kind+"/"+doc.ID] = true
			for _, id := range anchorsOf(doc) {
				places[doc.Kind+"/"+doc.ID+"#"+id] = true
			}
		}
		followed := 0
		for _, doc := range docs {
			err := markdown.Write(io.Discard, doc, func(r tree.Ref) (string, bool) {
				to := strings.TrimSuffix(r.Kind+"/"+r.ID+"#"+r.Anchor, "#")
				if followed++; r.ID != "" && !places[to] {
					t.Errorf("%s: %s refers to %s, which is nowhere", dir, doc.ID, to)
				}
				return "", false
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		if followed == 0 {
			t.Errorf("%s: no reference was followed", dir)
		}
	}
}

// outline lists the blocks that a template lays out and all headings, each with its level, class and id.
func outline(list []tree.Block) []string {
	var out []string
	for _, b := range list {
		switch b := b.(type) {
		case tree.Heading:
			out = append(out, fmt.Sprintf("heading %d#%s", b.Level, b.ID))
		case tree.Head:
			line := "head"
			for _, l := range b.Lines {
				line += " " + l.Class
			}
			out = append(out, line)
		case tree.Section:
			out = append(append(append(out, "section "+b.Class), outline(b.Blocks)...), "end")
		case tree.Question:
			out = append(out, outlineQuestion(b)...)
		case tree.Answer:
			out = append(append(append(out, fmt.Sprintf("answer %d %q#%s", b.Level, b.Title, b.ID)), outline(b.Blocks)...), "end")
		case tree.Speech:
			out = append(append(append(out, "speech#"+b.ID), outline(b.Blocks)...), "end")
		case tree.Decision:
			out = append(append(append(out, fmt.Sprintf("decision %q#%s", b.Title, b.ID)), outline(b.Blocks)...), "end")
		case tree.Note:
			out = append(out, "note")
		case tree.Timeline:
			out = append(out, fmt.Sprintf("timeline of %d", len(b.Events)))
		case tree.Signatures:
			out = append(out, fmt.Sprintf("signatures of %d", len(b.Names)))
		case tree.Quote:
			out = append(out, outline(b.Blocks)...)
		case tree.List:
			for _, item := range b.Items {
				out = append(out, outline(item)...)
			}
		}
	}
	return out
}

func outlineQuestion(q tree.Question) []string {
	out := append([]string{fmt.Sprintf("question %d %q %q#%s", q.Level, q.Title, q.Lead, q.ID)}, outline(q.Blocks)...)
	for _, part := range q.Parts {
		out = append(out, outlineQuestion(part)...)
	}
	return append(out, "end")
}

// dossierOf returns a dossier in which every text that somebody writes is the one given, and what it composes to.
func dossierOf(text string) (*questions.Dossier, error) {
	quoted, err := json.Marshal(text)
	if err != nil {
		return nil, err
	}
	files := fstest.MapFS{}
	for name, content := range hostileDossier {
		files[name] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(content, "TEXT", string(quoted)))}
	}
	d, _, err := questions.LoadFS(files)
	return d, err
}

var hostileDossier = map[string]string{
	"dossier.yaml":  "dossier: d\ntitle: TEXT\nprofile: hessen\nlanguage: de\n",
	"register.yaml": "register:\n  people: {p: {name: TEXT, office: TEXT}}\n  bodies: {b: TEXT}\n  documents: {x: {name: TEXT, url: TEXT}}\n",
	"i.yaml": "incident: i\ntitle: TEXT\nsummary: TEXT\ncause: TEXT\nimpact: TEXT\nfigures:\n  f: {value: 3, unit: TEXT, what: TEXT, breakdown: {by: TEXT, parts: {a: 1, b: 2}}}\n" +
		"timeline: [{when: 2024-07-01, what: TEXT}]\nmeasures: [{what: TEXT, state: done, because: TEXT}]\n",
	"q.yaml": "inquiry: 3/99\ntype: berichtsantrag\ntitle: TEXT\nasked-by: [p]\nincident: i\npreamble: TEXT\nquestions:\n  1: TEXT\n  2: {text: TEXT, parts: {a: TEXT, b: TEXT}}\n  3: TEXT\n" +
		"answers:\n  - {to: [1, 3], by: p, text: TEXT}\n  - {to: 2, refuses: {ground: classified, basis: TEXT}}\n",
	"s.yaml": "sitting: WVA 3/7\ncommittee: b\ndate: 2024-08-29\nagenda:\n  - item: 1\n    inquiry: 3/99\n    proceedings:\n      - {by: p, speech: TEXT}\n      - {by: p, answers: all}\n      - {by: p, reports: TEXT}\n" +
		"    decision: {text: TEXT, includes: [TEXT], result: TEXT}\n  - {item: 2, title: TEXT}\nsigned: {place: TEXT, date: 2024-09-04, minutes: TEXT, chair: TEXT}\n",
}

// structure lists what templates lay out, without the headings in people's texts and without the words.
func structure(d *questions.Dossier) ([]string, error) {
	var out []string
	for _, r := range d.Records {
		if r.Kind.Folder() == "" {
			continue
		}
		doc, err := Compose(d, r)
		if err != nil {
			return nil, err
		}
		section := false
		for _, line := range outline(doc.Body) {
			if !strings.HasPrefix(line, "heading") || section {
				line, _, _ = strings.Cut(line, "#")
				out = append(out, line)
			}
			section = strings.HasPrefix(line, "section")
		}
	}
	return out, nil
}

var attacks = []string{
	"::: answer\nx\n:::", ":::", "# x", "<script>alert(1)</script>", "]( ", "---", "```\noffen", "[x]: https://example.org\n\n[x]", "a[^1]\n\n[^1]: b",
	"<div>\n\nx", "\ue0000\ue001", "\ue0021\ue001 ::: note", "{{.Title}}{{", "| a |\n|---|\n| b |", "> - 1. # x", "**", "]](figure:f)[](question:1,2)", "\\",
	"[](preamble:)", "Fragen 1 und 3", "[](figure:f) [](incident:i) [](person:p) [](document:x)", "javascript:alert(1)", "a\" id=\"b", "  x\n===\n", "text: x\ntype: y",
}

// FuzzSplice holds the structure around a text that may be anything against that around a plain word.
func FuzzSplice(f *testing.F) {
	plain, err := dossierOf("x")
	if err != nil {
		f.Fatal(err)
	}
	want, err := structure(plain)
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range attacks {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.TrimSpace(text) == "" || strings.ContainsAny(text, "\u0085\u2028\u2029\ufeff") {
			t.Skip() // what is empty is left out
		}
		d, err := dossierOf(text)
		if err != nil || len(d.Records) != len(plain.Records) {
			t.Skip() // no dossier comes of it
		}
		got, err := structure(d)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q changes the structure:\ngot  %q\nwant %q", text, got, want)
		}
	})
}

// TestAttacks looks at a page closely: ids are unique, no level is skipped, every reference within leads somewhere.
func TestAttacks(t *testing.T) {
	for _, text := range attacks {
		d, err := dossierOf(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range d.Records {
			if r.Kind.Folder() == "" {
				continue
			}
			doc, err := Compose(d, r)
			if err != nil {
				t.Fatal(err)
			}
			if ids := anchorsOf(doc); !slices.Equal(ids, unique(ids)) {
				t.Errorf("%q in %s: an id is given twice: %q", text, r.ID, ids)
			}
			deadAnchors(t, doc)
		}
	}
}

func BenchmarkCompose(b *testing.B) {
	d := load(b, "../examples/osip")
	for _, r := range d.Records {
		if r.Kind == questions.KindInquiry {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Compose(d, r); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
}
