package pdf

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/render/tree"
	"quaestor/templates"
)

// TestKeptTogether lays out headings and questions at every height of a page: none stands at its foot without two lines
// of what follows it, and no line of a paragraph stands alone.
func TestKeptTogether(t *testing.T) {
	doc := &tree.Document{ID: "1/2"}
	for i := range 150 {
		doc.Body = append(doc.Body,
			tree.Paragraph{Text: plainText(strings.Repeat(fmt.Sprintf("Fülltext%d zum Verschieben der Höhe. ", i), i%17+1) + "Füllende.")},
			tree.Heading{Level: 2, Text: plainText("Überschrift")},
			tree.Question{Lead: "Frage:", Blocks: paragraphs(1, "Fragetext.")},
			tree.Answer{Blocks: []tree.Block{tree.Paragraph{Text: plainText(strings.Repeat("Antwortanfang reicht über mehr als eine Zeile. ", 4) + "Antwortende.")}}},
		)
	}
	pages := strings.Split(strings.TrimSuffix(poppler(t, write(t, doc, styled(t, templates.Page{Contents: 1000})), "pdftotext", "-layout"), "\f"), "\f")
	if len(pages) < 10 {
		t.Fatalf("got %d pages, want more", len(pages))
	}
	for i, page := range pages {
		lines := textLines(page)
		if last := lines[len(lines)-1]; i < len(pages)-1 && (strings.Contains(last, "Überschrift") || strings.Contains(last, "Fragetext")) {
			t.Errorf("page %d ends with %q", i+1, last)
		}
		if strings.HasSuffix(lines[0], "ende.") && !strings.Contains(lines[0], "anfang") && !strings.HasPrefix(lines[0], "Fülltext") {
			t.Errorf("page %d begins with the last line of a paragraph: %q", i+1, lines[0])
		}
	}
}

// textLines returns the lines of a page, without its number.
func textLines(page string) []string {
	var lines []string
	for _, l := range strings.Split(page, "\n") {
		if l = strings.TrimSpace(l); l != "" && strings.Trim(l, "0123456789") != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

// TestJointQuestions lays out three questions with one answer at every height of a page: they begin the same page as the
// answer does.
func TestJointQuestions(t *testing.T) {
	doc := &tree.Document{ID: "1/2"}
	ask := func(n int) tree.Block {
		return tree.Question{Lead: fmt.Sprintf("Frage %d:", n), Blocks: paragraphs(1, "Fragetext.")}
	}
	for i := range 60 {
		doc.Body = append(doc.Body, paragraphs(i%11+1, "Fülltext.")...)
		doc.Body = append(doc.Body, ask(1), ask(2), ask(3),
			tree.Answer{Joint: plainText("Gemeinsam beantwortet."), Blocks: paragraphs(1, "Antwort.")})
	}
	pages := strings.Split(poppler(t, write(t, doc, styled(t, templates.Page{Contents: 1000})), "pdftotext", "-layout"), "\f")
	if len(pages) < 10 {
		t.Fatalf("got %d pages, want more", len(pages))
	}
	for i, page := range pages {
		first, last := strings.Count(page, "Frage 1:"), strings.Count(page, "Antwort.")
		if first != last || strings.Count(page, "Frage 2:") != first || strings.Count(page, "Frage 3:") != first {
			t.Errorf("page %d has questions without their answer, or the other way round:\n%s", i+1, page)
		}
	}
}
