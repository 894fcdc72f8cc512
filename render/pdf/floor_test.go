package pdf_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-pdf/fpdf"

	"quaestor/questions"
	"quaestor/render"
	"quaestor/render/pdf"
	"quaestor/render/text"
	"quaestor/render/tree"
)

// minutes returns the minutes of the example, of the size of a real protocol, with the style of its pages.
func minutes(t testing.TB) (*tree.Document, *pdf.Style) {
	t.Helper()
	d, _, err := questions.Load("../../examples/osip")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range d.Records {
		if r.Kind != questions.KindSitting {
			continue
		}
		doc, err := render.Compose(d.For("public"), r)
		if err != nil {
			t.Fatal(err)
		}
		style, err := pdf.NewStyle(d.Profile.Page, nil)
		if err != nil {
			t.Fatal(err)
		}
		return doc, style
	}
	t.Fatal("the example has no sitting")
	return nil, nil
}

// floor sets the words of a document with fpdf alone: plain lines, not justified by rule, without tags, in the faces that the
// minutes use. It is what our own time is held against.
func floor(w io.Writer, words string) error {
	f := fpdf.New("P", "mm", "A4", "")
	f.AddUTF8FontFromBytes("sans", "", liberationsansregular.TTF)
	f.AddUTF8FontFromBytes("sans", "B", liberationsansbold.TTF)
	f.SetMargins(25, 25, 25)
	f.SetAutoPageBreak(true, 25)
	f.AddPage()
	for paragraph := range strings.SplitSeq(words, "\n\n") {
		style := ""
		if strings.HasPrefix(paragraph, "Frage ") {
			style = "B"
		}
		f.SetFont("sans", style, 11)
		f.MultiCell(0, 5, paragraph, "", "J", false)
		f.Ln(3)
	}
	return f.Output(w)
}

func wordsOf(t testing.TB, doc *tree.Document) string {
	t.Helper()
	var b strings.Builder
	if err := text.Write(&b, doc); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// BenchmarkMinutes writes the example's minutes; BenchmarkMinutesFloor lets fpdf set the same words.
func BenchmarkMinutes(b *testing.B) {
	doc, style := minutes(b)
	var out bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		out.Reset()
		if err := pdf.Write(&out, doc, pdf.Options{Style: style}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(out.Len()), "bytes")
}

func BenchmarkMinutesFloor(b *testing.B) {
	doc, _ := minutes(b)
	words := wordsOf(b, doc)
	var out bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		out.Reset()
		if err := floor(&out, words); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(out.Len()), "bytes")
}

// BenchmarkOnePage writes the first page's worth of the minutes.
func BenchmarkOnePage(b *testing.B) {
	doc, style := minutes(b)
	page := *doc
	page.Body = doc.Body[:6]
	b.ReportAllocs()
	for b.Loop() {
		if err := pdf.Write(io.Discard, &page, pdf.Options{Style: style}); err != nil {
			b.Fatal(err)
		}
	}
}
