package protocol

import (
	"slices"
	"strconv"
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/markdown"
	"quaestor/render/tree"
)

// A Container is a kind of container: its name, what may stand behind it, and the block it becomes.
type Container struct {
	Name       string
	Attributes []string // keys of key=value
	Words      []string // bare words; "class" stands for any one

	lines bool                             // each line within is one of a head, not Markdown
	make  func(*frame) (tree.Block, error) // makes a block, or
	give  func(f, around *frame) error     // gives what it holds to the container around
}

// Containers lists all containers.
//
// Within head each line is "class: text", and **text** makes it bold. An event is a container of its own within
// timeline, so is a signature within signatures and a bar within chart; a question within a question is a part of it; a decision within a
// decision is included in it. Within section the first block is a heading, which gets the id.
func Containers() []Container {
	return []Container{
		{Name: "head", lines: true, make: makeHead},
		{Name: "section", Attributes: []string{"id"}, Words: []string{"class"}, make: makeSection},
		{Name: "question", Attributes: []string{"id", "level", "title", "lead"}, make: makeQuestion},
		{Name: "answer", Attributes: []string{"id", "level", "title", "joint"}, make: makeAnswer},
		{Name: "speech", Attributes: []string{"id", "speaker"}, make: makeSpeech},
		{Name: "decision", Attributes: []string{"id", "title", "sign", "result"}, make: makeDecision},
		{Name: "note", make: makeNote},
		{Name: "timeline", make: makeTimeline},
		{Name: "event", Attributes: []string{"when", "start", "source"}, give: (*frame).event},
		{Name: "signatures", Attributes: []string{"place"}, make: makeSignatures},
		{Name: "signature", Attributes: []string{"role", "name"}, give: (*frame).signature},
		{Name: "chart", Attributes: []string{"title", "alt"}, make: makeChart},
		{Name: "bar", Attributes: []string{"label", "value", "size"}, give: (*frame).bar},
		{Name: "table", Attributes: []string{"caption"}, Words: []string{"head-column"}, make: makeTable},
	}
}

var containers = Containers()

func find(name string) (Container, bool) {
	for _, c := range containers {
		if c.Name == name {
			return c, true
		}
	}
	return Container{}, false
}

func unknownContainer(given attributes) error {
	var names []string
	for _, c := range containers {
		names = append(names, c.Name)
	}
	return &Error{Line: given.line,
		Message: lang.Say("Den Behälter „%s“ gibt es nicht.", "There is no container “%s”.", given.name),
		Help:    lang.Say("Einen von diesen nehmen: %s.", "Take one of these: %s.", strings.Join(names, ", "))}
}

// attributes are what stands behind the three colons. Values still hold the marks.
type attributes struct {
	splicer *Splicer
	name    string
	line    int
	keys    []string
	values  []string
	words   []string
}

// attributes reads the rest of a container line.
func (p *parser) attributes(rest string) (attributes, error) {
	a := attributes{splicer: p.splicer}
	rest, a.line = cutLine(rest)
	rest = strings.TrimSpace(rest)
	for first := true; rest != ""; first = false {
		word, after, err := nextWord(rest, a.line)
		if err != nil {
			return a, err
		}
		key, value, keyed := strings.Cut(word, "=")
		switch {
		case first:
			a.name = word
		case keyed:
			a.keys = append(a.keys, key)
			a.values = append(a.values, strings.Trim(value, `"`))
		default:
			a.words = append(a.words, word)
		}
		rest = strings.TrimSpace(after)
	}
	return a, nil
}

// nextWord cuts a text at the first space that does not stand between quotation marks.
func nextWord(text string, line int) (word, after string, err error) {
	quoted := false
	for i := range len(text) {
		switch {
		case text[i] == '"':
			quoted = !quoted
		case text[i] == ' ' && !quoted:
			return text[:i], text[i:], nil
		}
	}
	if quoted {
		return "", "", &Error{Line: line,
			Message: lang.Say("Ein Anführungszeichen wird nicht geschlossen.", "A quotation mark is not closed."),
			Help:    lang.Say(`So schreiben: ::: answer title="Antwort zu Frage 4"`, `Write it like this: ::: answer title="Answer to question 4"`)}
	}
	return text, "", nil
}

// check reports what a container cannot have.
func (a *attributes) check(c Container) error {
	for _, key := range a.keys {
		if !slices.Contains(c.Attributes, key) {
			return a.unknown(key, c.Attributes)
		}
	}
	for _, word := range a.words {
		if !slices.Contains(c.Words, word) && !slices.Contains(c.Words, "class") {
			return a.unknown(a.splicer.plain(word), append(slices.Clone(c.Attributes), c.Words...))
		}
	}
	return nil
}

func (a *attributes) unknown(what string, known []string) error {
	help := lang.Say("Möglich sind: %s.", "There are: %s.", strings.Join(known, ", "))
	if len(known) == 0 {
		help = lang.Say("Es weglassen; hinter diesem Namen steht nichts.", "Leave it out; nothing stands behind this name.")
	}
	return &Error{Line: a.line, Help: help,
		Message: lang.Say("Der Behälter „%s“ hat kein „%s“.", "The container “%s” has no “%s”.", a.name, what)}
}

func (a *attributes) text(key string) string {
	if i := slices.Index(a.keys, key); i >= 0 {
		return a.values[i]
	}
	return ""
}

// inlines returns an attribute as running text; nil if it is absent or empty.
func (a *attributes) inlines(key string) []tree.Inline {
	return markdown.Line(a.splicer.marked(nil, a.text(key)))
}

// plain returns an attribute as plain text.
func (a *attributes) plain(key string) string { return tree.Words(a.inlines(key), " ") }

// number returns an attribute that is a whole number; 0 if it is none.
func (a *attributes) number(key string) int {
	n, _ := strconv.Atoi(a.plain(key))
	return min(max(n, 0), 6)
}
