package paragraph

import (
	"strings"
	"unicode"

	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// A look is how letters look and what they belong to.
type look struct {
	face         *font.Face
	space        font.Glyph
	spaceWidth   int // in thousandths
	bold, italic bool
	literal      bool // code: each space counts, words are not hyphenated
	strike       bool
	size, rise   unit.Length
	ink          paint.Ink
	element      *tag.Element
	to           *paint.Target
}

// look returns the look of a style's plain letters.
func (s *Setter) look(style Style, of *tag.Element) look {
	l := look{bold: style.Bold, italic: style.Italic, size: style.Size, ink: style.Ink, element: of}
	return l.in(s.Body)
}

// in returns the look in a family.
func (l look) in(family *font.Family) look {
	l.face = family.Face(l.bold, l.italic)
	l.space, _ = l.face.Glyph(' ')
	l.spaceWidth = l.face.Advance(l.space)
	return l
}

// inlines adds running text to the paragraph.
func (s *Setter) inlines(list []tree.Inline, l look) {
	said := "" // of the next text: what has been set already
	for i, in := range list {
		switch in := in.(type) {
		case tree.Text:
			s.text(strings.TrimPrefix(string(in), said), l)
			said = ""
		case tree.CodeSpan:
			s.text(string(in), s.code(l))
		case tree.LineBreak:
			s.paragraph().newLine()
		case tree.Strong:
			s.inlines(in.Text, s.strong(l))
		case tree.Emphasis:
			s.inlines(in.Text, s.emphasis(l))
		case tree.Strike:
			s.inlines(in.Text, s.struck(l))
		case tree.Ref:
			s.inlines(in.Text, s.linked(in, in.Text, l))
		case tree.Link:
			s.inlines(in.Text, s.linked(in, in.Text, l))
			if s.addressed(in, l) {
				said = rest(list[i+1:])
				s.text(said, l)
				s.address(in, l)
			}
		case tree.Footnote:
			s.footnote(in, l)
		}
	}
}

// rest returns what follows before the next space. The mark of an address stands behind it: within a word it would
// divide the word in the text that programs take out of the file.
func rest(list []tree.Inline) string {
	if len(list) == 0 {
		return ""
	}
	text, _ := list[0].(tree.Text)
	if end := strings.IndexFunc(string(text), unicode.IsSpace); end >= 0 {
		return string(text[:end])
	}
	return string(text)
}

// strong adds nothing where letters are bold already.
func (s *Setter) strong(l look) look {
	if l.bold {
		return l
	}
	l.bold, l.element = true, s.inside(tag.Strong, l.element)
	return s.refaced(l)
}

// emphasis within emphasis stands upright again.
func (s *Setter) emphasis(l look) look {
	l.italic, l.element = !l.italic, s.inside(tag.Emphasis, l.element)
	return s.refaced(l)
}

// struck adds nothing where letters are struck out already.
func (s *Setter) struck(l look) look {
	if l.strike {
		return l
	}
	l.strike = true
	if !s.unstructured(l.element) {
		l.element = tag.Inline(tag.Span, l.element)
		l.element.Struck = true
	}
	return l
}

func (s *Setter) refaced(l look) look {
	if l.literal {
		return l.in(s.Mono)
	}
	return l.in(s.Body)
}

func (s *Setter) code(l look) look {
	l.literal = true
	if l.element == nil || l.element.Role != tag.Code {
		l.element = s.inside(tag.Code, l.element)
	}
	return l.in(s.Mono)
}

// inside returns an inline element of a parent, or the parent where none may be: artifacts have no structure.
func (s *Setter) inside(role tag.Role, parent *tag.Element) *tag.Element {
	if s.unstructured(parent) {
		return parent
	}
	return tag.Inline(role, parent)
}

func (s *Setter) unstructured(e *tag.Element) bool {
	return s.paragraph().measuring || e == nil || e.Artifact != ""
}

// linked returns the look of the words of a link. A link that is broken over lines is one element.
func (s *Setter) linked(in tree.Inline, text []tree.Inline, l look) look {
	if l.to != nil || s.Target == nil || s.unstructured(l.element) {
		return l
	}
	said := tree.Words(text, " ")
	if l.to = s.Target(in, said); l.to == nil {
		return l
	}
	l.ink = s.LinkInk
	l.element = tag.Inline(tag.Link, l.element)
	l.element.Alt = said
	return l
}
