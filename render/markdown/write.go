package markdown

import (
	"io"
	"strconv"
	"strings"

	"quaestor/internal/escape"
	"quaestor/render/tree"
)

// Write writes a document as portable Markdown: front matter, one line a paragraph, no HTML, and headings from which
// every generator makes the ids that the document's references lead to. The linker may be nil.
func Write(w io.Writer, doc *tree.Document, link tree.Linker) error {
	p := printer{link: link, ids: headings(doc.Body)}
	if doc.Kind != "" {
		p.root = "../"
	}
	lines := frontMatter(doc)
	if body := p.noted(p.document(doc)); len(body) > 0 {
		lines = append(append(lines, ""), body...)
	}
	_, err := io.WriteString(w, strings.Join(lines, "\n")+"\n")
	return err
}

// A printer turns blocks into lines.
type printer struct {
	link   tree.Linker
	ids    map[string]bool // of the headings in the document
	level  int             // of the last heading that is not a question or an answer
	inLink bool            // links do not nest
	root   string          // address of the folder that pictures are named from
	notes  []tree.Footnote // whose marks are written
}

// document writes the title as the only heading of level 1, then the rest.
func (p *printer) document(doc *tree.Document) []string {
	if doc.Titled() {
		return p.blocks(doc.Body)
	}
	p.level = 1
	return join2(heading(1, escapeLine(doc.Title)), p.blocks(doc.Body))
}

// join2 puts a blank line between two stretches of lines where both have any.
func join2(a, b []string) []string {
	if len(a) == 0 || len(b) == 0 {
		return append(a, b...)
	}
	return append(append(a, ""), b...)
}

func (p *printer) blocks(list []tree.Block) []string {
	var lines []string
	mark := byte(0)
	for i, b := range list {
		if i > 0 && goesOn(list[i-1], b) {
			lines = join2(lines, []string{"___"})
		}
		l, isList := b.(tree.List)
		if isList {
			mark = otherMark(mark, l.Ordered)
			lines = join2(lines, p.list(l, mark))
			continue
		}
		mark = 0
		lines = join2(lines, p.block(b))
	}
	return lines
}

// goesOn reports whether somebody speaks on behind an answer. On paper nothing marks that; here the words would read as
// part of the answer, whose heading is the last.
func goesOn(before, b tree.Block) bool {
	_, answered := before.(tree.Answer)
	_, speaks := b.(tree.Speech)
	return answered && speaks
}

// otherMark returns the mark of a list that follows one with the mark given, 0 if none: the same mark would make one
// list of the two.
func otherMark(before byte, ordered bool) byte {
	switch {
	case ordered && before == '.':
		return ')'
	case ordered:
		return '.'
	case before == '-':
		return '+'
	}
	return '-'
}

func (p *printer) block(b tree.Block) []string {
	switch b := b.(type) {
	case tree.Heading:
		p.level = b.Level
		return heading(b.Level, p.running(unbroken(b.Text), escape.Heading))
	case tree.Paragraph:
		return p.paragraph(b.Text)
	case tree.Quote:
		return quoted(p.blocks(b.Blocks))
	case tree.Code:
		return code(b)
	case tree.Table:
		return p.table(b)
	case tree.Break:
		return []string{"___"}
	case tree.Image:
		return p.image(b)
	}
	return p.record(b)
}

func heading(level int, text string) []string {
	return []string{strings.TrimRight(strings.Repeat("#", min(max(level, 1), 6))+" "+text, " ")}
}

func (p *printer) paragraph(text []tree.Inline) []string {
	text = trim(normal(text))
	if len(text) == 0 {
		return nil
	}
	return strings.Split(p.running(text, escape.Paragraph), "\n")
}

func quoted(lines []string) []string {
	if len(lines) == 0 {
		return []string{">"}
	}
	for i, line := range lines {
		lines[i] = strings.TrimRight("> "+line, " ")
		if line != "" {
			lines[i] = "> " + line
		}
	}
	return lines
}

// code writes a fence that no line of the text can close.
func code(b tree.Code) []string {
	fence := strings.Repeat("`", max(3, longestRun(b.Text, '`')+1))
	lines := []string{fence + languageWord(b.Language)}
	if text := strings.TrimRight(b.Text, "\n"); text != "" {
		lines = append(lines, strings.Split(text, "\n")...)
	}
	return append(lines, fence)
}

func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

func (p *printer) list(l tree.List, mark byte) []string {
	var lines []string
	tight := l.Tight && canBeTight(l.Items)
	for i, item := range l.Items {
		bullet := string(mark)
		if l.Ordered {
			bullet = strconv.Itoa(max(l.Start, 0)+i) + bullet
		}
		entry := hung(bullet, p.item(item, tight))
		if tight {
			lines = append(lines, entry...)
		} else {
			lines = join2(lines, entry)
		}
	}
	return lines
}

// item writes the blocks of a list item, in a tight list without blank lines between.
func (p *printer) item(item []tree.Block, tight bool) []string {
	if !tight {
		return p.blocks(item)
	}
	var lines []string
	for _, b := range item {
		lines = append(lines, p.blocks([]tree.Block{b})...)
	}
	return lines
}

// hung puts a bullet before the first line and sets the others in by its width.
func hung(bullet string, lines []string) []string {
	if len(lines) == 0 {
		return []string{bullet}
	}
	indent := strings.Repeat(" ", len(bullet)+1)
	for i, line := range lines {
		switch {
		case i == 0:
			lines[i] = bullet + " " + line
		case line != "":
			lines[i] = indent + line
		}
	}
	return lines
}
