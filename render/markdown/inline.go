package markdown

import (
	"cmp"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"quaestor/render/tree"
)

// inlines returns the running text of a node in normal form.
func (r *reader) inlines(parent ast.Node) []tree.Inline { return trim(normal(r.children(parent))) }

func (r *reader) children(parent ast.Node) []tree.Inline {
	var list []tree.Inline
	for n := parent.FirstChild(); n != nil; {
		if _, plain := n.(*ast.Text); plain {
			var run []piece
			run, n = r.run(n)
			list = r.cut(list, run)
			continue
		}
		list = append(list, r.inline(n)...)
		n = n.NextSibling()
	}
	return list
}

// A piece is a stretch of plain text in the source. What follows it is a line end, or a hard one, or nothing.
type piece struct {
	start, stop         int
	raw, soft, lineHard bool
}

// run collects plain text up to the next node of another kind or hard line break.
func (r *reader) run(n ast.Node) ([]piece, ast.Node) {
	var run []piece
	for n != nil {
		t, plain := n.(*ast.Text)
		if !plain {
			break
		}
		n = n.NextSibling()
		run = append(run, piece{t.Segment.Start, t.Segment.Stop, t.IsRaw(), t.SoftLineBreak(), t.HardLineBreak()})
		if t.HardLineBreak() {
			break
		}
	}
	return run, n
}

// cut appends a run of plain text to a list, its mentions as references.
func (r *reader) cut(list []tree.Inline, run []piece) []tree.Inline {
	from, end := run[0].start, run[len(run)-1].stop
	for _, m := range r.mentioned(from, end) {
		list = append(list, r.plain(run, from, m.Start))
		list = append(list, m.Wrap([]tree.Inline{r.plain(run, m.Start, m.End)})...)
		from = m.End
	}
	list = append(list, r.plain(run, from, end+1))
	if run[len(run)-1].lineHard {
		list = append(list, tree.LineBreak{})
	}
	return list
}

// mentioned returns the mentions that lie between two offsets.
func (r *reader) mentioned(start, end int) []Mention {
	if r.inLink {
		return nil
	}
	i, _ := slices.BinarySearchFunc(r.Mentions, start, func(m Mention, at int) int { return cmp.Compare(m.Start, at) })
	j := i
	for j < len(r.Mentions) && r.Mentions[j].End <= end {
		j++
	}
	return r.Mentions[i:j]
}

// plain returns the text between two offsets of a run; a line end within is a space.
func (r *reader) plain(run []piece, start, end int) tree.Text {
	var b strings.Builder
	for _, p := range run {
		from, to := max(start, p.start), min(end, p.stop)
		switch {
		case from >= to:
		case p.raw:
			b.Write(r.source[from:to])
		default:
			b.WriteString(literal(string(r.source[from:to])))
		}
		if p.soft && start <= p.stop && end > p.stop {
			b.WriteByte(' ')
		}
	}
	return tree.Text(b.String())
}

func (r *reader) inline(n ast.Node) []tree.Inline {
	switch n := n.(type) {
	case *ast.String:
		return []tree.Inline{tree.Text(n.Value)}
	case *ast.CodeSpan:
		return []tree.Inline{tree.CodeSpan(r.code(n))}
	case *ast.Emphasis:
		if n.Level == 1 {
			return []tree.Inline{tree.Emphasis{Text: r.children(n)}}
		}
		return []tree.Inline{tree.Strong{Text: r.children(n)}}
	case *east.Strikethrough:
		return []tree.Inline{tree.Strike{Text: r.children(n)}}
	case *ast.Link:
		return r.link(n, string(n.Destination), string(n.Title))
	case *ast.Image:
		return r.link(n, string(n.Destination), string(n.Title))
	case *ast.AutoLink:
		return r.autoLink(n)
	case *east.FootnoteLink:
		return []tree.Inline{r.footnote(n)}
	}
	return nil
}

func (r *reader) code(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(r.source))
		}
	}
	return strings.ReplaceAll(b.String(), "\n", " ")
}

// link returns a link of the web, a reference, or the bare text where the address is neither. An image is shown as its
// alternative text that leads to it.
func (r *reader) link(n ast.Node, destination, title string) []tree.Inline {
	nested := r.inLink
	r.inLink = true
	text := normal(r.children(n))
	r.inLink = nested
	target := literal(destination)
	url, safe := tree.Address(target)
	switch {
	case !nested && safe:
		return []tree.Inline{tree.Link{URL: url, Title: oneLine(literal(title)), Text: orText(text, url)}}
	case !nested && r.Refer != nil:
		if in, ok := r.Refer(target, text); ok {
			return in
		}
	}
	return orText(text, oneLine(target))
}

func (r *reader) autoLink(n *ast.AutoLink) []tree.Inline {
	label := string(n.Label(r.source))
	target := string(n.URL(r.source))
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(target), "mailto:") {
		target = "mailto:" + target
	}
	url, safe := tree.Address(target)
	if r.inLink || !safe {
		return []tree.Inline{tree.Text(label)}
	}
	return []tree.Inline{tree.Link{URL: url, Text: []tree.Inline{tree.Text(label)}}}
}

// orText returns the text, or the words that stand in for an empty one.
func orText(text []tree.Inline, words string) []tree.Inline {
	if len(trim(text)) == 0 && words != "" {
		return []tree.Inline{tree.Text(words)}
	}
	return text
}
