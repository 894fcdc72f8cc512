package protocol

import (
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/markdown"
	"quaestor/render/tree"
)

// fence opens and closes containers.
const fence = ":::"

// Parse reads the text that a template made. Headings have unique ids, and none skips a level.
func (s *Splicer) Parse(text string) ([]tree.Block, error) {
	p := parser{splicer: s, stack: []*frame{{}}, level: 1}
	for line := range strings.SplitSeq(text, "\n") {
		if err := p.line(line); err != nil {
			return nil, err
		}
	}
	p.flush()
	if open := p.top(); len(p.stack) > 1 {
		return nil, &Error{Line: open.line,
			Message: lang.Say("Der Behälter „%s“ wird nicht geschlossen.", "The container “%s” is not closed.", open.name),
			Help:    lang.Say("An seinem Ende eine Zeile mit ::: einfügen.", "Put a line with ::: at its end.")}
	}
	body := p.top().blocks
	newAnchors(body).assign(body)
	return body, nil
}

// A parser puts lines together to blocks.
type parser struct {
	splicer *Splicer
	stack   []*frame
	chunk   []string // lines of Markdown that belong together
	level   int      // of the last heading
}

// A frame is a container that is open; the outermost is the document.
type frame struct {
	name   string
	line   int
	given  attributes
	level  int // of the headings around it
	blocks []tree.Block
	lines  []tree.Line      // of a head
	events []tree.Event     // of a timeline
	names  []tree.Signature // of signatures
	bars   []tree.Bar       // of a chart
}

func (p *parser) top() *frame { return p.stack[len(p.stack)-1] }

func (p *parser) line(line string) error {
	trimmed := strings.TrimSpace(line)
	if rest, fenced := strings.CutPrefix(trimmed, fence); fenced {
		p.flush()
		return p.fence(rest)
	}
	if strings.ContainsRune(line, markLine) {
		return misplaced(line)
	}
	if c, _ := find(p.top().name); c.lines {
		return p.headLine(trimmed)
	}
	if v, alone := p.alone(trimmed); alone {
		p.flush()
		p.add(settle(v.blocks, p.level))
		return nil
	}
	p.chunk = append(p.chunk, line)
	return nil
}

// alone reports whether a line is nothing but the mark of a text.
func (p *parser) alone(line string) (value, bool) {
	before, number, after, found := cutMark(line)
	if !found || before != "" || after != "" {
		return value{}, false
	}
	v := p.splicer.value(number)
	return v, v.isText
}

func misplaced(text string) error {
	_, line := cutLine(text)
	return &Error{Line: line,
		Message: lang.Say("::: steht nicht am Anfang einer Zeile.", "::: does not stand at the start of a line."),
		Help: lang.Say("Davor das Minus in {{- oder -}} weglassen, das den Zeilenumbruch entfernt.",
			"Leave out the minus of {{- or -}} before it, which removes the line break.")}
}

// flush turns the lines collected into blocks.
func (p *parser) flush() {
	text := strings.Join(p.chunk, "\n")
	p.chunk = p.chunk[:0]
	if strings.TrimSpace(text) == "" {
		return
	}
	for _, b := range markdown.Parse(text) {
		p.add(p.splice(b))
	}
}

func (p *parser) add(list []tree.Block) {
	top := p.top()
	top.blocks = append(top.blocks, list...)
}

// fence opens or closes a container.
func (p *parser) fence(rest string) error {
	given, err := p.attributes(rest)
	if err != nil {
		return err
	}
	if given.name == "" {
		return p.close(given.line)
	}
	c, known := find(given.name)
	if !known {
		return unknownContainer(given)
	}
	if err := given.check(c); err != nil {
		return err
	}
	f := &frame{name: given.name, line: given.line, given: given, level: p.level}
	if level := given.number("level"); level > 0 {
		p.level = level
	}
	p.stack = append(p.stack, f)
	return nil
}

// close makes a block of the innermost container.
func (p *parser) close(line int) error {
	f := p.top()
	if len(p.stack) == 1 {
		return &Error{Line: line,
			Message: lang.Say("Hier wird ein Behälter geschlossen, der nicht offen ist.", "This closes a container that is not open."),
			Help:    lang.Say("Die Zeile weglassen oder davor einen Behälter öffnen, z. B. ::: note.", "Leave out the line, or open a container before it, e.g. ::: note.")}
	}
	p.stack = p.stack[:len(p.stack)-1]
	p.level = f.level
	c, _ := find(f.name)
	if c.give != nil {
		return c.give(f, p.top())
	}
	b, err := c.make(f)
	if err != nil {
		return err
	}
	if h, ok := b.(tree.Head); ok {
		p.under(h)
	}
	p.add([]tree.Block{b})
	return nil
}

// under takes note of the level of a head's title: 1 at the start of the document, else 2.
func (p *parser) under(h tree.Head) {
	if _, titled := h.Title(); !titled {
		return
	}
	p.level = 2
	if len(p.stack[0].blocks) == 0 {
		p.level = 1
	}
}
