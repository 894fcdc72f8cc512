// Package markdown reads the Markdown that people write into blocks of package tree, and writes documents as portable
// Markdown. [Parse] and [Write] are its two ends; it is the only package that imports goldmark.
//
// The language is CommonMark with GitHub's tables, footnotes, strikethrough and bare links, and without HTML: a tag is
// the plain text it is written as. What is read is in a normal form (neighbouring texts joined, nothing empty), so that reading
// what was written gives the same tree.
package markdown

import (
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"quaestor/render/tree"
)

// A Parser reads texts whose references are known. The zero Parser knows none.
type Parser struct {
	// Refer returns what stands for a link that leads to no address of the web, such as figure:pending. Without it, or
	// where it reports false, the text of the link remains.
	Refer func(target string, text []tree.Inline) ([]tree.Inline, bool)
	// Picture returns the file that an image shows which is alone in its paragraph; nil if there is none. All other images
	// are links with their alternative text.
	Picture func(target string) *tree.Picture
	// Mentions are stretches of the text that become references, in order and apart from each other.
	Mentions []Mention
}

// A Mention is a stretch of bytes of a text, and what it becomes around its words, which stay as they are.
type Mention struct {
	Start, End int
	Wrap       func(words []tree.Inline) []tree.Inline
}

// Parse reads a text. Headings have the level that is written and no ID.
func Parse(source string) []tree.Block { return Parser{}.Parse(source) }

// Parse reads a text. Headings have the level that is written and no ID.
func (p Parser) Parse(source string) []tree.Block {
	bytes := []byte(clean(source))
	document := grammar().Parse(text.NewReader(bytes))
	r := reader{Parser: p, source: bytes, notes: notesOf(document)}
	return r.blocks(document)
}

// clean replaces what no text may hold. It leaves the offsets of clean texts alone, and all others have no mentions.
func clean(source string) string {
	if strings.IndexFunc(source, unfit) >= 0 || !validUTF8(source) {
		source = strings.ToValidUTF8(strings.ReplaceAll(source, "\r\n", "\n"), "\uFFFD")
		source = strings.Map(func(r rune) rune {
			if r == '\r' {
				return '\n'
			}
			return fit(r)
		}, source)
	}
	return source
}

// grammar returns the parser of CommonMark without the two parts that know HTML.
var grammar = sync.OnceValue(func() parser.Parser {
	blocks := []util.PrioritizedValue{
		util.Prioritized(parser.NewSetextHeadingParser(), 100),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(parser.NewListParser(), 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(parser.NewCodeBlockParser(), 500),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(parser.NewBlockquoteParser(), 800),
		util.Prioritized(newNoteParser(), 999),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	}
	inlines := []util.PrioritizedValue{
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(extension.NewFootnoteParser(), 101),
		util.Prioritized(parser.NewLinkParser(), 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(parser.NewEmphasisParser(), 500),
		util.Prioritized(extension.NewStrikethroughParser(), 500),
		util.Prioritized(extension.NewLinkifyParser(), 999),
	}
	paragraphs := append(parser.DefaultParagraphTransformers(),
		util.Prioritized(extension.NewTableParagraphTransformer(), 200))
	return parser.NewParser(parser.WithBlockParsers(blocks...), parser.WithInlineParsers(inlines...),
		parser.WithParagraphTransformers(paragraphs...),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0),
			util.Prioritized(extension.NewFootnoteASTTransformer(), 999)))
})

// A reader turns goldmark's nodes into blocks.
type reader struct {
	Parser
	source []byte
	inLink bool // links do not nest, and what stands in one is no mention
	inNote bool
	notes  notes
	given  map[int]bool // notes whose mark has been met
}

func (r *reader) blocks(parent ast.Node) []tree.Block {
	var list []tree.Block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if b := r.block(n); b != nil {
			list = append(list, b)
		}
	}
	return list
}

// block returns nil for what leaves nothing to show, such as the definition of a link.
func (r *reader) block(n ast.Node) tree.Block {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		if image := r.picture(n); image != nil {
			return image
		}
		if text := r.inlines(n); len(text) > 0 {
			return tree.Paragraph{Text: text}
		}
	case *ast.Heading:
		return tree.Heading{Level: n.Level, Text: unbroken(r.inlines(n))}
	case *ast.List:
		return r.list(n)
	case *ast.Blockquote:
		return tree.Quote{Blocks: r.blocks(n)}
	case *ast.CodeBlock:
		return tree.Code{Text: r.lines(n)}
	case *ast.FencedCodeBlock:
		return tree.Code{Language: languageWord(string(n.Language(r.source))), Text: r.lines(n)}
	case *ast.ThematicBreak:
		return tree.Break{}
	case *east.Table:
		return r.table(n)
	}
	return nil
}

func (r *reader) list(n *ast.List) tree.Block {
	list := tree.List{Ordered: n.IsOrdered(), Tight: n.IsTight}
	if list.Ordered {
		list.Start = n.Start
	}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		if blocks := r.blocks(item); len(blocks) > 0 {
			list.Items = append(list.Items, blocks)
		}
	}
	if len(list.Items) == 0 {
		return nil
	}
	list.Tight = canBeTight(list.Items) && (list.Tight || mustBeTight(list.Items))
	return list
}

// canBeTight reports whether items have no blocks between which a blank line must stand: each is one paragraph,
// followed by tight lists at most.
func canBeTight(items [][]tree.Block) bool {
	for _, item := range items {
		for i, b := range item {
			switch b := b.(type) {
			case tree.Paragraph:
				if i > 0 {
					return false
				}
			case tree.List:
				if i > 1 || !b.Tight || b.Ordered && b.Start != 1 {
					return false
				}
			default:
				return false
			}
		}
	}
	return true
}

// mustBeTight reports whether there is no place for a blank line.
func mustBeTight(items [][]tree.Block) bool { return len(items) == 1 && len(items[0]) == 1 }

// lines returns the text of a code block without line ends at its end.
func (r *reader) lines(n ast.Node) string {
	var b strings.Builder
	lines := n.Lines()
	for i := range lines.Len() {
		line := lines.At(i)
		b.Write(line.Value(r.source))
	}
	return strings.TrimRight(b.String(), "\n")
}

// languageWord returns the name of a code block's language, or nothing where it is not a plain word.
func languageWord(name string) string {
	for _, r := range name {
		if !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '+' || r == '#') {
			return ""
		}
	}
	return name
}

func (r *reader) table(n *east.Table) tree.Block {
	var t tree.Table
	for _, a := range n.Alignments {
		t.Align = append(t.Align, alignOf(a))
	}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		cells := make([]tree.Cell, 0, len(t.Align))
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, unbroken(r.inlines(cell)))
		}
		if _, head := row.(*east.TableHeader); head {
			t.Head = cells
		} else {
			t.Rows = append(t.Rows, cells)
		}
	}
	return t
}

func alignOf(a east.Alignment) tree.Align {
	switch a {
	case east.AlignCenter:
		return tree.AlignCenter
	case east.AlignRight:
		return tree.AlignEnd
	}
	return tree.AlignStart
}
