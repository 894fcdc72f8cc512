package file

import (
	"strings"

	"quaestor/render/pdf/tag"
)

// words writes what an element says of itself in words.
func (s *structure) words(e *tag.Element) {
	for _, entry := range [...]struct{ key, text string }{
		{"/ID", e.ID}, {"/Alt", e.Alt}, {"/Lang", e.Lang}, {"/T", e.Title},
	} {
		if entry.text != "" {
			s.text(entry.key, entry.text)
		}
	}
}

// attributes writes the attributes of an element, by their owners (ISO 32000-1, 14.8.5).
func (s *structure) attributes(e *tag.Element) {
	from := len(s.loose)
	s.add("/A[")
	empty := len(s.loose)
	if e.Scope != "" || e.ColSpan > 1 || e.RowSpan > 1 {
		s.tableAttributes(e)
	}
	if e.Numbering != "" {
		s.add("<</O/List/ListNumbering/" + e.Numbering + ">>")
	}
	if b := e.Box; b != nil {
		s.add("<</O/Layout/Placement/Block/BBox[" + strings.Join([]string{b.Left, b.Bottom, b.Right, b.Top}, " ") + "]>>")
	}
	if e.Struck {
		s.add("<</O/Layout/TextDecorationType/LineThrough>>")
	}
	if len(s.loose) == empty {
		s.loose = s.loose[:from]
		return
	}
	s.add("]")
}

func (s *structure) tableAttributes(e *tag.Element) {
	s.add("<</O/Table")
	if e.Scope != "" {
		s.add("/Scope/" + e.Scope)
	}
	if e.ColSpan > 1 {
		s.int("/ColSpan ", e.ColSpan)
	}
	if e.RowSpan > 1 {
		s.int("/RowSpan ", e.RowSpan)
	}
	s.add(">>")
}
