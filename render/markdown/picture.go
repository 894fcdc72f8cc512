package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"quaestor/internal/escape"
	"quaestor/render/tree"
)

// picture returns the image that is all there is in a paragraph; nil where it cannot be shown.
func (r *reader) picture(paragraph ast.Node) tree.Block {
	n, alone := paragraph.FirstChild().(*ast.Image)
	if !alone || n.NextSibling() != nil || r.Picture == nil || r.inNote {
		return nil
	}
	alt := r.alternative(n)
	if alt == "" {
		return nil
	}
	picture := r.Picture(literal(string(n.Destination)))
	if picture == nil {
		return nil
	}
	image := tree.Image{Picture: picture, Alt: alt}
	if title := oneLine(literal(string(n.Title))); title != "" {
		image.Caption = []tree.Inline{tree.Text(title)}
	}
	return image
}

// alternative returns the words that stand for an image.
func (r *reader) alternative(n *ast.Image) string {
	r.inLink = true
	words := tree.Words(normal(r.children(n)), " ")
	r.inLink = false
	return oneLine(words)
}

// image writes an image with a link to its file, which is named from the folder that all kinds of documents are below.
func (p *printer) image(i tree.Image) []string {
	title := ""
	if len(i.Caption) > 0 {
		title = tree.Words(i.Caption, " ")
	}
	return []string{"![" + strings.TrimSpace(p.running([]tree.Inline{tree.Text(i.Alt)}, escape.Paragraph)) + "](" +
		destination(p.root+i.Picture.Name, title) + ")"}
}
