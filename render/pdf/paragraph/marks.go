package paragraph

import (
	"strings"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// addressed reports whether the address of a link is printed: of one in the text itself whose words do not show it.
func (s *Setter) addressed(link tree.Link, l look) bool {
	return s.Address != nil && l.to == nil && (l.element == nil || l.element.Artifact == "") &&
		!tells(tree.Words(link.Text, " "), link.URL)
}

// address puts a mark that leads to the printed address of a link.
func (s *Setter) address(link tree.Link, l look) {
	if s.paragraph().measuring {
		s.mark(someMark, l, nil)
		return
	}
	mark, note := s.Address(link)
	l.element, l.to = tag.PrintOnly, nil
	s.mark(mark, l, note)
}

// tells reports whether words show where a link leads.
func tells(said, url string) bool {
	url = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(url, "mailto:"), "tel:"), "https://")
	url = strings.TrimPrefix(strings.TrimPrefix(url, "http://"), "www.")
	return strings.Contains(said, strings.TrimSuffix(url, "/"))
}

// someMark is as wide as the marks of most notes.
const someMark = "¹"

// footnote puts the mark of a footnote: a Reference with the mark as Lbl, and the Link to the note in it.
func (s *Setter) footnote(n tree.Footnote, l look) {
	switch {
	case s.Note == nil || l.element != nil && l.element.Artifact != "":
		return
	case s.paragraph().measuring:
		s.mark(someMark, l, nil)
		return
	}
	reference := tag.Inline(tag.Reference, l.element)
	mark, note := s.Note(n, reference)
	l.element, l.to = tag.Inline(tag.Label, reference), nil
	s.mark(mark, s.linked(n, []tree.Inline{tree.Text(mark)}, l), note)
}

// How high a mark stands and how large it is, in hundredths of the size, if it is not of raised digits.
const (
	markRise = 33
	markSize = 65
)

// mark adds the mark of a note, which stays with the word before it.
func (s *Setter) mark(mark string, l look, note page.Note) {
	if mark == "" {
		return
	}
	if !tree.IsMark(mark) {
		l.rise, l.size = l.size*markRise/100, l.size*markSize/100
	}
	p := s.paragraph()
	at := len(p.items)
	s.word(mark, p.use(l))
	if note != nil {
		p.notes = append(p.notes, note)
		p.marks = append(p.marks, at)
	}
}
