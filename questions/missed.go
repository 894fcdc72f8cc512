package questions

import (
	"bytes"
	"strings"
)

// Missed reports whether an unknown name may belong to a record that could not be read: it stands in the text of such a
// file, or there is a file without any text. To report the name too would be a second message about one mistake.
func (d *Dossier) Missed(c *Citation, unknown string) bool {
	name := soughtName(c, unknown)
	if name == "" {
		return false
	}
	for _, file := range d.unread {
		if bytes.Contains(file.Text, []byte(name)) {
			return true
		}
	}
	return d.textless
}

// soughtName returns the part of an unknown name that a record or an entry would carry; empty where the record it
// belongs to has been read, as with a question of the text's own inquiry.
func soughtName(c *Citation, unknown string) string {
	switch Kind(c.Kinds[0]) {
	case KindQuestion, KindPreamble:
		paper, _, elsewhere := strings.Cut(unknown, "#")
		if Kind(c.Kinds[0]) == KindQuestion && !elsewhere || unknown == string(KindPreamble)+":" {
			return ""
		}
		return paper
	case KindFigure:
		return unknown[strings.LastIndexByte(unknown, '/')+1:]
	}
	return unknown
}
