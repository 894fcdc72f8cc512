package paper

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"quaestor/internal/escape"
)

// startOf returns the number of an ordered list's first item.
func startOf(token html.Token) int {
	if n, err := strconv.Atoi(attribute(token, "start")); err == nil && n >= 0 && n < 1_000_000 {
		return n
	}
	return 1
}

// deepest is how deep lists are told apart.
const deepest = 9

// item opens an item of the innermost list.
func (w *web) item() {
	level := min(max(1, len(w.lists)), deepest)
	sign := "- "
	if len(w.lists) > 0 && w.lists[len(w.lists)-1].ordered {
		list := &w.lists[len(w.lists)-1]
		sign = strconv.Itoa(list.next) + ". "
		list.next++
	}
	if len(w.lists) > 0 {
		w.lists[len(w.lists)-1].width = len(sign)
	}
	w.open(Item, level, sign)
}

// endItem closes the open item of the innermost list.
func (w *web) endItem() {
	if len(w.lists) > 0 {
		w.lists[len(w.lists)-1].width = 0
	}
}

// setIn returns how far a block is set in by the items that it stands in, and in how many it stands. The sign of an item
// stands before its own text.
func (w *web) setIn(kind Kind) (columns, level int) {
	list := w.lists
	if kind == Item && len(list) > 0 {
		list = list[:len(list)-1]
	}
	for _, one := range list[:min(len(list), deepest)] {
		columns += one.width
		if one.width > 0 {
			level++
		}
	}
	return columns, level
}

func (w *web) open(kind Kind, level int, sign string) {
	if w.table == nil {
		w.block = webBlock{kind: kind, level: level, sign: sign}
	}
}

// waits reports whether a block has a sign and no words yet: what begins within it is its text.
func (b *webBlock) waits() bool { return b.sign != "" && b.blank() }

func (b *webBlock) blank() bool {
	for _, line := range b.lines {
		if line.number != 0 {
			return false
		}
	}
	return true
}

// text takes words into the open paragraph.
func (w *web) text(data string, number int) {
	data = w.notes.words(strings.ReplaceAll(artefacts.Replace(data), softHyphen, ""))
	if w.pre > 0 && w.table == nil {
		w.preformatted(data)
		return
	}
	if len(w.block.lines) == 0 {
		w.block.lines = append(w.block.lines, webLine{})
	}
	line := &w.block.lines[len(w.block.lines)-1]
	if line.number == 0 && strings.TrimSpace(data) != "" {
		if w.block.blank() {
			w.block.note = w.notes.next
		}
		line.number, w.notes.next = number, ""
	}
	line.runs = append(line.runs, run{data, w.href})
}

// preformatted takes lines as they stand.
func (w *web) preformatted(data string) {
	w.block.kind = Code
	for i, text := range strings.Split(data, "\n") {
		if i > 0 || len(w.block.lines) == 0 {
			w.block.lines = append(w.block.lines, webLine{number: w.number + i})
		}
		line := &w.block.lines[len(w.block.lines)-1]
		line.runs = append(line.runs, run{text: strings.TrimRight(text, "\r")})
	}
}

// flush ends the open paragraph. Within a table everything goes into the cell, with a blank between.
func (w *web) flush() {
	if w.table != nil {
		w.text(" ", w.number)
		return
	}
	b := w.block
	w.block = webBlock{}
	if b.note != "" {
		b.noted(b.note)
	}
	if b.kind == Code {
		w.flushCode(b)
		return
	}
	var part []webLine
	for _, line := range append(b.lines, webLine{}) {
		if line.number != 0 {
			part = append(part, line)
			continue
		}
		if len(part) > 0 {
			w.add(b, part)
		}
		if part = nil; b.kind == Item {
			b.kind, b.level, b.sign = Running, 0, ""
		}
	}
}

// add adds a paragraph with its lines.
func (w *web) add(b webBlock, lines []webLine) {
	p := Paragraph{Kind: b.kind, Level: b.level, Quoted: w.quotes > 0, Gap: true, First: len(w.paper.Lines)}
	columns, level := w.setIn(b.kind)
	indent := strings.Repeat(" ", columns)
	if b.kind == Running {
		p.Level = level
	}
	var texts, plains []string
	for i, line := range lines {
		text, plain := written(line.runs, b.kind, i == 0 || b.kind != Heading)
		texts, plains = append(texts, text), append(plains, plain)
		w.line(line.number, plain, len(w.paper.Paragraphs))
	}
	p.Last = len(w.paper.Lines) - 1
	switch b.kind {
	case Heading:
		p.Text = b.sign + strings.Join(texts, " ")
	case Item:
		p.Text = indent + b.sign + strings.Join(texts, "\\\n")
	case Running:
		p.Text = indent + strings.Join(texts, "\\\n"+indent)
	default:
		p.Text = strings.Join(texts, "\\\n")
	}
	p.Plain = strings.Join(plains, "\n")
	if strings.HasSuffix(b.sign, ". ") {
		p.Plain = b.sign + p.Plain
	}
	w.paper.Paragraphs = append(w.paper.Paragraphs, p)
}

func (w *web) line(number int, text string, owner int) {
	w.paper.Lines = append(w.paper.Lines, Line{Number: number, Text: text})
	w.paper.owner = append(w.paper.owner, int32(owner))
}

func (w *web) flushCode(b webBlock) {
	var texts []string
	p := Paragraph{Kind: Code, Quoted: w.quotes > 0, Gap: true, First: len(w.paper.Lines)}
	for _, line := range b.lines {
		texts = append(texts, together(line.runs))
	}
	if strings.TrimSpace(strings.Join(texts, "")) == "" {
		return
	}
	for i, text := range texts {
		w.line(b.lines[i].number, text, len(w.paper.Paragraphs))
	}
	p.Last = len(w.paper.Lines) - 1
	p.Plain = strings.Trim(strings.Join(texts, "\n"), "\n")
	p.Text = fenced(p.Plain)
	w.paper.Paragraphs = append(w.paper.Paragraphs, p)
}

// written returns a line as Markdown and in plain words. White space counts as one blank, across runs too.
func written(runs []run, kind Kind, start bool) (text, plain string) {
	var t, p strings.Builder
	in := escape.Paragraph
	if kind == Heading {
		in = escape.Heading
	}
	for i := 0; i < len(runs); {
		href := runs[i].href
		from := i
		for i++; i < len(runs) && runs[i].href == href; i++ {
		}
		words := squeezed(together(runs[from:i]), p.Len() == 0 || strings.HasSuffix(p.String(), " "))
		if words == "" {
			continue
		}
		marked := escape.Text(words, in, start && p.Len() == 0)
		p.WriteString(words)
		if core := strings.TrimSpace(words); href != "" && core != "" && core != href {
			marked = strings.Replace(words, core, "["+escape.Text(core, in, false)+"]("+href+")", 1)
		}
		t.WriteString(marked)
	}
	return strings.TrimSpace(t.String()), strings.TrimSpace(p.String())
}

func together(runs []run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.text)
	}
	return b.String()
}

// squeezed writes runs of white space as one blank, and none at the start where one stands already.
func squeezed(s string, bare bool) string {
	words := strings.FieldsFunc(s, htmlSpace)
	if len(words) == 0 {
		if bare || s == "" {
			return ""
		}
		return " "
	}
	out := strings.Join(words, " ")
	if bare {
		out = strings.TrimLeftFunc(out, unicode.IsSpace)
	} else if htmlSpace(rune(s[0])) {
		out = " " + out
	}
	if htmlSpace(rune(s[len(s)-1])) {
		out += " "
	}
	return out
}

func htmlSpace(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' }
