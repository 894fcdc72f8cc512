// Package text writes a document as plain text: UTF-8, one paragraph a line, a blank line between blocks.
//
// [Write] is all there is. It prints the words of the paper and none besides: its letterhead, labels, joint sentences, decisions and
// signatures as they are printed, references as their words, footnotes at the end behind their raised marks, pictures by
// their captions, no charts (the table beside holds their figures), no running header and no marks of any markup. So the
// words of this text are those that can be taken out of the printed form.
package text

import (
	"io"
	"strings"

	"quaestor/render/tree"
)

// Write writes the document.
func Write(w io.Writer, doc *tree.Document) error {
	var b strings.Builder
	var p paper
	pieces := append(piece(p.lines(doc.Letterhead)), p.blocks(doc.Body)...)
	for _, piece := range append(pieces, p.endnotes()...) {
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		b.WriteString(piece)
		b.WriteString("\n")
	}
	_, err := unseen.WriteString(w, b.String())
	return err
}

// unseen takes out what the printed form does not have either: soft hyphens and byte order marks.
var unseen = strings.NewReplacer("\u00AD", "", "\uFEFF", "")

// A paper is a document while it is written.
type paper struct {
	notes []tree.Footnote // those met so far; their marks count them
}

// blocks returns the pieces of text that stand apart by a blank line; a piece has no line end at its own end.
func (p *paper) blocks(list []tree.Block) []string {
	var pieces []string
	for _, b := range list {
		pieces = append(pieces, p.block(b)...)
	}
	return pieces
}

func (p *paper) block(b tree.Block) []string {
	switch b := b.(type) {
	case tree.Heading:
		return piece(p.inlines(b.Text))
	case tree.Paragraph:
		return piece(p.inlines(b.Text))
	case tree.List:
		return p.list(b)
	case tree.Quote:
		return p.blocks(b.Blocks)
	case tree.Code:
		return piece(strings.TrimRight(b.Text, "\n"))
	case tree.Table:
		return p.table(b)
	case tree.Image:
		return piece(p.inlines(b.Caption))
	case tree.Head:
		return piece(p.lines(b.Lines))
	case tree.Question:
		return p.question(b)
	case tree.Answer:
		return append(piece(p.inlines(b.Joint)), p.blocks(b.Blocks)...)
	case tree.Speech:
		return p.speech(b)
	case tree.Decision:
		return p.decision(b)
	case tree.Note:
		return piece(p.inlines(b.Text))
	case tree.Timeline:
		return p.timeline(b)
	case tree.Signatures:
		return signatures(b)
	case tree.Section:
		return p.blocks(b.Blocks)
	}
	return nil // a thematic break is a rule on paper and has no words
}

// piece returns the text as a list of one, or of none if it is empty.
func piece(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}
