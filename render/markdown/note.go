package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"quaestor/render/tree"
)

// A noteParser reads definitions of footnotes. One within another is text: notes have no notes.
type noteParser struct{ parser.BlockParser }

func newNoteParser() parser.BlockParser { return noteParser{extension.NewFootnoteBlockParser()} }

// Open begins a definition unless it stands in another.
func (p noteParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	for n := parent; n != nil; n = n.Parent() {
		if n.Kind() == east.KindFootnote {
			return nil, parser.NoChildren
		}
	}
	return p.BlockParser.Open(parent, reader, pc)
}

// Continue goes on with a definition. Of a blank line, too, the indentation is none of the note's text.
func (p noteParser) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if !util.IsBlank(line) {
		return p.BlockParser.Continue(node, reader, pc)
	}
	if at, padding := util.IndentPosition(line, reader.LineOffset(), 4); at >= 0 {
		reader.AdvanceAndSetPadding(at, padding)
	}
	return parser.Continue | parser.HasChildren
}

// notes are the definitions of footnotes of a text by the numbers goldmark gives them.
type notes map[int]*east.Footnote

// notesOf returns the definitions that marks lead to; goldmark gathers them at the end of the document.
func notesOf(document ast.Node) notes {
	list, found := document.LastChild().(*east.FootnoteList)
	if !found {
		return nil
	}
	all := notes{}
	for n := list.FirstChild(); n != nil; n = n.NextSibling() {
		if note, ok := n.(*east.Footnote); ok {
			all[note.Index] = note
		}
	}
	return all
}

// footnote returns the note of a mark. A mark is the text it is written as where no note may stand, or no more: in a link,
// in another note, and for a note that has been given already or says nothing.
func (r *reader) footnote(mark *east.FootnoteLink) tree.Inline {
	note := r.notes[mark.Index]
	if note == nil || r.inLink || r.inNote || r.given[mark.Index] {
		return r.bareMark(note)
	}
	r.inNote = true
	blocks := unheaded(r.blocks(note))
	r.inNote = false
	if len(blocks) == 0 {
		return r.bareMark(note)
	}
	if r.given == nil {
		r.given = map[int]bool{}
	}
	r.given[mark.Index] = true
	return tree.Footnote{Blocks: blocks}
}

func (r *reader) bareMark(note *east.Footnote) tree.Inline {
	if note == nil {
		return tree.Text("")
	}
	return tree.Text("[^" + string(note.Ref) + "]")
}

// unheaded returns blocks with their headings as paragraphs in bold: a note is no part of the outline.
func unheaded(list []tree.Block) []tree.Block {
	var out []tree.Block
	for _, b := range list {
		switch in := b.(type) {
		case tree.Heading:
			if len(in.Text) == 0 {
				continue
			}
			b = tree.Paragraph{Text: trim(normal(bold(in.Text)))}
		case tree.Quote:
			in.Blocks = unheaded(in.Blocks)
			b = in
		case tree.List:
			for i, item := range in.Items {
				in.Items[i] = unheaded(item)
			}
			b = in
		}
		out = append(out, b)
	}
	return out
}
