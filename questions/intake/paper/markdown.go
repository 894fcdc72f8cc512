package paper

import (
	"strings"
)

// A scribe reads Markdown line by line and keeps it as it is written.
type scribe struct {
	paper  *Paper
	block  *block
	items  []int // columns that the texts of open items are set in
	fence  string
	gap    bool
	quotes int // depth of the block quote that the last line stood in
}

// A block is a paragraph of Markdown while its lines are gathered.
type block struct {
	Paragraph
	lines []string
	rows  []int
}

func readMarkdown(p *Paper, text string) {
	p.Lines = lines(text)
	s := &scribe{paper: p, gap: true}
	s.begin()
	for i := s.frontMatter(); i < len(p.Lines); i++ {
		s.line(i)
	}
	s.close()
}

func (s *scribe) begin() {
	s.paper.owner = make([]int32, len(s.paper.Lines))
	for i := range s.paper.owner {
		s.paper.owner[i] = -1
	}
}

// frontMatter takes what stands between two lines of dashes at the start, and returns the line behind it.
func (s *scribe) frontMatter() int {
	list := s.paper.Lines
	if len(list) == 0 || strings.TrimRight(list[0].Text, " ") != "---" {
		return 0
	}
	for i := 1; i < len(list); i++ {
		if end := strings.TrimRight(list[i].Text, " "); end != "---" && end != "..." {
			continue
		}
		for k := range i + 1 {
			s.put(k, FrontMatter, 0, list[k].Text)
		}
		s.close()
		return i + 1
	}
	return 0
}

// line reads one line behind the front matter.
func (s *scribe) line(i int) {
	text := expand(s.paper.Lines[i].Text)
	depth, text := unquote(text)
	if s.fence != "" {
		s.fenced(i, s.paper.Lines[i].Text, text)
		return
	}
	if depth != s.quotes && !(depth < s.quotes && s.block != nil && lazy(text)) {
		s.close()
		s.quotes, s.items = depth, nil
	}
	trimmed := strings.TrimSpace(text)
	indent := len(text) - len(strings.TrimLeft(text, " "))
	switch {
	case trimmed == "":
		s.close()
		s.gap = true
	case s.within(Table) && strings.Contains(trimmed, "|"):
		s.put(i, Table, indent, text)
	default:
		s.startOrGoOn(i, indent, text, trimmed)
	}
}

// lazy reports whether a line may go on with a paragraph in a block quote without its sign.
func lazy(text string) bool {
	trimmed := strings.TrimSpace(text)
	return trimmed != "" && !blockStart(trimmed)
}

func blockStart(trimmed string) bool {
	return heading(trimmed) > 0 || fenceOf(trimmed) != "" || thematic(trimmed) || itemSign(trimmed) > 0 || trimmed[0] == '|'
}

func (s *scribe) within(kind Kind) bool { return s.block != nil && s.block.Kind == kind }

func (s *scribe) startOrGoOn(i, indent int, text, trimmed string) {
	switch {
	case fenceOf(trimmed) != "":
		s.close()
		s.fence = fenceOf(trimmed)
		s.put(i, Code, indent, text)
	case s.within(Running) && len(s.block.lines) == 1 && strings.Contains(s.block.lines[0], "|") && drawsColumns(trimmed):
		s.block.Kind = Table
		s.put(i, Table, indent, text)
	case s.within(Running) && underline(trimmed) > 0:
		s.block.Kind, s.block.Level = Heading, underline(trimmed)
		s.put(i, Heading, indent, text)
		s.close()
	case heading(trimmed) > 0:
		s.close()
		s.put(i, Heading, indent, trimmed)
		s.block.Level = heading(trimmed)
		s.close()
	case thematic(trimmed):
		s.close()
		s.paper.Furniture = append(s.paper.Furniture, Furniture{Line: i, Why: RuleLine})
	case itemSign(trimmed) > 0 && !(s.within(Running) && trimmed[0] >= '0' && trimmed[0] <= '9' && !strings.HasPrefix(trimmed, "1")):
		s.close()
		s.item(i, indent, text, itemSign(trimmed))
	case strings.HasPrefix(trimmed, "[^") && strings.Contains(trimmed, "]:"):
		s.close()
		s.put(i, Footnote, indent, text)
	case strings.HasPrefix(trimmed, "|"):
		s.close()
		s.put(i, Table, indent, trimmed)
	case s.block != nil:
		s.put(i, s.block.Kind, indent, text)
	default:
		s.paragraph(i, indent, text)
	}
}

// item opens an item of a list, as deep as the items whose texts begin left of it.
func (s *scribe) item(i, indent int, text string, sign int) {
	for len(s.items) > 0 && s.items[len(s.items)-1] > indent {
		s.items = s.items[:len(s.items)-1]
	}
	s.items = append(s.items, indent+sign)
	s.put(i, Item, indent, text)
	s.block.Level = len(s.items)
}

// paragraph opens a paragraph. One that is set in as an item's text belongs to its list, one that is not ends it.
func (s *scribe) paragraph(i, indent int, text string) {
	for len(s.items) > 0 && s.items[len(s.items)-1] > indent {
		s.items = s.items[:len(s.items)-1]
	}
	if len(s.items) == 0 && indent >= 4 {
		s.put(i, Code, indent, text)
		return
	}
	s.put(i, Running, indent, text)
	s.block.Level = len(s.items)
}

// fenced goes on with preformatted text until its fence comes again.
func (s *scribe) fenced(i int, line, text string) {
	if s.quotes == 0 {
		text = line
	}
	s.put(i, Code, 0, text)
	if mark := strings.TrimSpace(text); strings.HasPrefix(mark, s.fence) && strings.Trim(mark, s.fence[:1]) == "" {
		s.fence = ""
		s.close()
	}
}

// put adds a line to the open block, or opens one.
func (s *scribe) put(i int, kind Kind, indent int, text string) {
	if s.block == nil {
		s.block = &block{Paragraph: Paragraph{Kind: kind, First: i, Indent: indent, Hang: indent, Gap: s.gap, Quoted: s.quotes > 0}}
		s.gap = false
	}
	b := s.block
	if len(b.rows) == 1 {
		b.Hang = indent
	}
	b.rows, b.lines, b.Last = append(b.rows, i), append(b.lines, text), i
}

// close ends the open block.
func (s *scribe) close() {
	b := s.block
	if b == nil {
		return
	}
	s.block = nil
	for _, i := range b.rows {
		s.paper.owner[i] = int32(len(s.paper.Paragraphs))
	}
	b.finish()
	s.paper.Paragraphs = append(s.paper.Paragraphs, b.Paragraph)
}
