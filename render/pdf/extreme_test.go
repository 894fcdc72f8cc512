package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"quaestor/render/pdf/file"
	"quaestor/render/tree"
	"quaestor/templates"
)

func paragraphs(n int, text string) []tree.Block {
	blocks := make([]tree.Block, n)
	for i := range blocks {
		blocks[i] = tree.Paragraph{Text: plainText(fmt.Sprintf("%d %s", i, text))}
	}
	return blocks
}

// nested returns a paragraph within lists and quotes, many deep.
func nested(depth int) []tree.Block {
	blocks := paragraphs(1, german.sentence)
	for range depth {
		blocks = []tree.Block{tree.List{Items: [][]tree.Block{{tree.Quote{Blocks: blocks}}}}}
	}
	return blocks
}

func headings(n int) []tree.Block {
	blocks := make([]tree.Block, n)
	for i := range blocks {
		blocks[i] = tree.Heading{Level: i % 8, Text: plainText(german.sentence)}
	}
	return blocks
}

// deepQuestion returns a question with parts within parts.
func deepQuestion(depth int) tree.Question {
	q := german.question("1", nil)
	for range depth {
		q = german.question("1", []tree.Question{q})
	}
	return q
}

// TestExtremes lays out what no page is made for. Each must come out as a file that can be read, with its last word.
func TestExtremes(t *testing.T) {
	word := strings.Repeat("Donaudampfschifffahrt", 2000)
	tall := tree.Table{Head: []tree.Cell{plainText("A"), plainText(word[:3000])},
		Rows: [][]tree.Cell{{plainText(strings.Repeat("hoch ", 4000)), nil, plainText("dritte")}, {plainText("Ende")}}}
	hugeHead := tree.Table{Head: []tree.Cell{plainText(strings.Repeat("Kopf ", 9000))}, Rows: [][]tree.Cell{{plainText("Ende")}}}
	tests := map[string]struct {
		blocks []tree.Block
		pages  int // at least
	}{
		"empty":           {nil, 1},
		"empty blocks":    {[]tree.Block{tree.Paragraph{}, tree.List{}, tree.Table{}, tree.Head{}, tree.Question{}, tree.Code{}, tree.Signatures{}, tree.Timeline{}, tree.Decision{}, tree.Section{}, tree.Heading{}}, 1},
		"word":            {[]tree.Block{tree.Paragraph{Text: plainText(word + " Ende")}}, 8},
		"word in list":    {[]tree.Block{tree.List{Ordered: true, Start: 1 << 40, Items: [][]tree.Block{paragraphs(1, word)}}}, 8},
		"code":            {[]tree.Block{tree.Code{Text: word + "\n\n" + word}}, 16},
		"label":           {[]tree.Block{tree.Question{Lead: word, Blocks: paragraphs(2, "Ende")}}, 8},
		"deep":            {nested(300), 1},
		"deep questions":  {[]tree.Block{deepQuestion(60)}, 3},
		"tall row":        {[]tree.Block{tall}, 5},
		"tall head":       {[]tree.Block{hugeHead}, 5},
		"narrow columns":  {[]tree.Block{german.table(300, 3)}, 1},
		"headings":        {headings(3000), 30},
		"10,000 cells":    {[]tree.Block{german.table(5, 2000)}, 100},
		"2,000 pages":     {paragraphs(65_000, "Ende"), 2000},
		"many signatures": {[]tree.Block{tree.Signatures{Place: word, Names: make([]tree.Signature, 99)}}, 9},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			doc := &tree.Document{ID: name, Body: test.blocks, Header: tree.Running{Left: word, Right: word}}
			data := write(t, doc, styled(t, templates.Page{Points: 12}))
			if got := pages(t, data); got < test.pages {
				t.Errorf("got %d pages, want at least %d", got, test.pages)
			}
		})
	}
}

// pages returns how many pages a file says it has.
func pages(t *testing.T, data []byte) int {
	t.Helper()
	r, err := file.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := r.Pages()
	if err != nil {
		t.Fatal(err)
	}
	return len(pages)
}

// TestMemory holds the memory that a document takes against its size: twice the pages may not take thrice the memory.
func TestMemory(t *testing.T) {
	taken := func(n int) uint64 {
		doc := &tree.Document{Body: paragraphs(n, german.sentence)}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		write(t, doc, nil)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	small, large := taken(5_000), taken(10_000)
	if large > 3*small {
		t.Errorf("5,000 paragraphs take %d bytes, 10,000 take %d", small, large)
	}
}

// TestNothingOffThePage reads back where the words stand: all within the text, signs hanging a little
// out of it and the pages of references beside it, in however many columns or levels.
func TestNothingOffThePage(t *testing.T) {
	doc := everything(german)
	doc.Body = append(doc.Body, nested(40)...)
	doc.Body = append(doc.Body, german.table(12, 3), tree.Paragraph{Text: plainText(strings.Repeat("ü", 500))})
	out := poppler(t, write(t, doc, nil), "pdftotext", "-bbox")
	for _, l := range strings.Split(out, "\n") {
		var x1, y1, x2, y2 float64
		if n, _ := fmt.Sscanf(strings.TrimSpace(l), `<word xMin="%f" yMin="%f" xMax="%f" yMax="%f">`, &x1, &y1, &x2, &y2); n == 4 &&
			(x1 < 69 || x2 > 550 || y1 < 34 || y2 > 806) {
			t.Errorf("off the page: %s", l)
		}
	}
	if !strings.Contains(out, "<word") {
		t.Error("no words were read back")
	}
}

// FuzzWrite puts any text into every place a text can stand in.
func FuzzWrite(f *testing.F) {
	f.Add("", "")
	f.Add("Frage 3: „Wie viele?“", "de")
	f.Add("\xff\xc3( \\)\r\n\t\x00", "\xe2\x82")
	f.Add("\U0001F600 שלום a\u0308 \u202e\u2028\u00ad", "\u0107\ufffe\uffff")
	f.Fuzz(func(t *testing.T, a, b string) {
		w := phrases{"", a, b, a, b, a, b, a, b, a, b, a, b, a, b, a, b, a}
		doc := everything(w)
		doc.ID, doc.Date, doc.Header.Left = a, b, b
		doc.Body = append(doc.Body, tree.Code{Text: b}, tree.Paragraph{Text: []tree.Inline{
			tree.Link{URL: a, Text: plainText(b)}, tree.CodeSpan(a), tree.Ref{Anchor: a, Text: plainText(a)}}},
			tree.Heading{Level: len(a), ID: b, Text: plainText(a)})
		page := templates.Page{Size: templates.PaperSize(a), Font: templates.TypeFace(b), Margin: len(a), Points: len(b)}
		var out bytes.Buffer
		err := Write(&out, doc, Options{Style: styled(t, page)})
		if missing := (*MissingError)(nil); err != nil && !errors.As(err, &missing) {
			t.Fatal(err)
		}
		if err == nil && !bytes.HasPrefix(out.Bytes(), []byte("%PDF-")) {
			t.Errorf("no PDF: %q", out.Bytes()[:min(out.Len(), 20)])
		}
	})
}
