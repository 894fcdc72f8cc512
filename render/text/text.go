// Package text writes a document as plain text: UTF-8, one paragraph a line, a blank line between blocks.
//
// [Write] is all there is. It prints the words of the paper and none besides: labels, joint sentences, decisions and
// signatures as they are printed, references as their words, no running header and no marks of any markup. So the words
// of this text are those that can be taken out of the printed form.
package text

import (
	"io"
	"strings"

	"quaestor/render/tree"
)

// Write writes the document.
func Write(w io.Writer, doc *tree.Document) error {
	var b strings.Builder
	for _, p := range blocks(doc.Body) {
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		b.WriteString(p)
		b.WriteString("\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// blocks returns the pieces of text that stand apart by a blank line; a piece has no line end at its own end.
func blocks(list []tree.Block) []string {
	var pieces []string
	for _, b := range list {
		pieces = append(pieces, block(b)...)
	}
	return pieces
}

func block(b tree.Block) []string {
	switch b := b.(type) {
	case tree.Heading:
		return piece(inlines(b.Text))
	case tree.Paragraph:
		return piece(inlines(b.Text))
	case tree.List:
		return list(b)
	case tree.Quote:
		return blocks(b.Blocks)
	case tree.Code:
		return piece(strings.TrimRight(b.Text, "\n"))
	case tree.Table:
		return table(b)
	case tree.Image:
		return piece(inlines(b.Caption))
	case tree.Head:
		return piece(lines(b.Lines))
	case tree.Question:
		return question(b)
	case tree.Answer:
		return append(piece(inlines(b.Joint)), blocks(b.Blocks)...)
	case tree.Speech:
		return speech(b)
	case tree.Decision:
		return decision(b)
	case tree.Note:
		return piece(inlines(b.Text))
	case tree.Timeline:
		return timeline(b)
	case tree.Signatures:
		return signatures(b)
	case tree.Section:
		return blocks(b.Blocks)
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
