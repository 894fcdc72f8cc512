package protocol

import (
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/markdown"
	"quaestor/render/tree"
)

// headLine reads one line of a head.
func (p *parser) headLine(line string) error {
	if line == "" {
		return nil
	}
	class, rest, found := strings.Cut(line, ":")
	list := markdown.Parse(strings.TrimSpace(rest))
	if !found || strings.Trim(class, "abcdefghijklmnopqrstuvwxyz-") != "" || len(list) > 1 {
		return p.badHeadLine()
	}
	if len(list) == 0 {
		return nil
	}
	if _, nothing := list[0].(tree.Break); nothing { // as **{{.Title}}** reads where there is no title
		return nil
	}
	paragraph, plain := list[0].(tree.Paragraph)
	if !plain {
		return p.badHeadLine()
	}
	text := p.splicer.line(paragraph.Text)
	l := tree.Line{Class: class, Text: text}
	if len(text) == 1 {
		if bold, ok := text[0].(tree.Strong); ok {
			l.Strong, l.Text = true, bold.Text
		}
	}
	if len(l.Text) > 0 {
		p.top().lines = append(p.top().lines, l)
	}
	return nil
}

func (p *parser) badHeadLine() error {
	return &Error{Line: p.top().line,
		Message: lang.Say("Eine Zeile in diesem Kopf hat nicht die Form „art: Text“.", "A line of this head does not have the form “class: text”."),
		Help:    lang.Say("So schreiben: title: **{{.Title}}**", "Write it like this: title: **{{.Title}}**")}
}

func makeHead(f *frame) (tree.Block, error) { return tree.Head{Lines: f.lines}, nil }

func makeSection(f *frame) (tree.Block, error) {
	s := tree.Section{Class: strings.Join(f.given.words, " "), Blocks: f.blocks}
	if len(s.Blocks) > 0 {
		if h, ok := s.Blocks[0].(tree.Heading); ok {
			if id := f.given.plain("id"); id != "" {
				h.ID = id
				s.Blocks[0] = h
			}
			return s, nil
		}
	}
	return nil, &Error{Line: f.line,
		Message: lang.Say("Ein Abschnitt beginnt nicht mit einer Überschrift.", "A section does not begin with a heading."),
		Help:    lang.Say("Als Erstes darin eine Zeile wie ## Überschrift einfügen.", "Put a line such as ## Heading first in it.")}
}

func makeQuestion(f *frame) (tree.Block, error) {
	q := tree.Question{Level: f.given.number("level"), ID: f.given.plain("id"), Title: f.given.plain("title"), Lead: f.given.plain("lead")}
	for _, b := range f.blocks {
		if part, ok := b.(tree.Question); ok {
			q.Parts = append(q.Parts, part)
		} else {
			q.Blocks = append(q.Blocks, b)
		}
	}
	return q, nil
}

func makeAnswer(f *frame) (tree.Block, error) {
	return tree.Answer{Level: f.given.number("level"), ID: f.given.plain("id"), Title: f.given.plain("title"),
		Joint: f.given.inlines("joint"), Blocks: f.blocks}, nil
}

func makeSpeech(f *frame) (tree.Block, error) {
	return tree.Speech{ID: f.given.plain("id"), Speaker: f.given.inlines("speaker"), Blocks: f.blocks}, nil
}

func makeDecision(f *frame) (tree.Block, error) {
	d := tree.Decision{ID: f.given.plain("id"), Title: f.given.plain("title"), Result: f.given.inlines("result"), Blocks: f.blocks}
	if sign := f.given.inlines("sign"); len(sign) > 0 {
		d.Lines = []tree.Line{{Class: "sign", Text: sign}}
	}
	return d, nil
}

func makeNote(f *frame) (tree.Block, error) {
	return tree.Note{Text: markdown.Running(flat(f.blocks))}, nil
}

func makeTimeline(f *frame) (tree.Block, error) { return tree.Timeline{Events: f.events}, nil }

func makeSignatures(f *frame) (tree.Block, error) {
	return tree.Signatures{Place: f.given.plain("place"), Names: f.names}, nil
}

// makeTable gives the table within what Markdown has no form for.
func makeTable(f *frame) (tree.Block, error) {
	if len(f.blocks) == 1 {
		if t, ok := f.blocks[0].(tree.Table); ok {
			t.Caption, t.HeadColumn = f.given.inlines("caption"), len(f.given.words) > 0
			return t, nil
		}
	}
	return nil, &Error{Line: f.line,
		Message: lang.Say("Im Behälter „table“ steht keine einzelne Tabelle.", "The container “table” does not hold one table."),
		Help:    lang.Say("Darin genau eine Tabelle mit Zeilen wie | a | b | schreiben.", "Write exactly one table in it, with lines such as | a | b |.")}
}

// event adds an event to the timeline around it.
func (f *frame) event(around *frame) error {
	if around.name != "timeline" {
		return f.astray("timeline")
	}
	around.events = append(around.events, tree.Event{When: f.given.plain("when"), Start: f.given.plain("start"),
		Text: markdown.Line(flat(f.blocks)), Source: f.given.inlines("source")})
	return nil
}

// signature adds a signature to those around it; one without a name is left out.
func (f *frame) signature(around *frame) error {
	if around.name != "signatures" {
		return f.astray("signatures")
	}
	if name := f.given.plain("name"); name != "" {
		around.names = append(around.names, tree.Signature{Role: f.given.plain("role"), Name: name})
	}
	return nil
}

func (f *frame) astray(home string) error {
	return &Error{Line: f.line,
		Message: lang.Say("Der Behälter „%s“ steht nicht in „%s“.", "The container “%s” does not stand in “%s”.", f.name, home),
		Help:    lang.Say("Ihn zwischen ::: %s und das zugehörige ::: stellen.", "Put it between ::: %s and the ::: that belongs to it.", home)}
}
