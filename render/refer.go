package render

import (
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/prose"
	"quaestor/render/markdown"
	"quaestor/render/protocol"
	"quaestor/render/tree"
)

// Text is a text that somebody wrote, on its way to its place. A template prints it; it cannot look into it.
type Text struct{ of *incidents.Prose }

// text returns nil for an empty text, so that a template can leave out what surrounds it.
func (c *composer) text(of *incidents.Prose) *Text {
	if strings.TrimSpace(string(*of)) == "" {
		return nil
	}
	return &Text{of}
}

// parse reads a text with its references.
func (c *composer) parse(of *incidents.Prose) []tree.Block {
	text := string(*of)
	links := map[string]*questions.Citation{}
	p := markdown.Parser{Refer: func(target string, words []tree.Inline) ([]tree.Inline, bool) {
		cite := links[target]
		if cite == nil {
			return nil, false
		}
		return c.link(cite.Targets, words), true
	}, Picture: c.picture(of)}
	for _, cite := range c.cites[of] {
		switch {
		case len(cite.Targets) == 0:
		case cite.Span.Kind == prose.Link:
			links[text[cite.Span.Target:cite.Span.TargetEnd]] = cite
		default:
			p.Mentions = append(p.Mentions, markdown.Mention{Start: int(cite.Span.Start), End: int(cite.Span.End),
				Wrap: func(words []tree.Inline) []tree.Inline { return c.leading(cite.Targets[0], words) }})
		}
	}
	return p.Parse(text)
}

// link returns what a link of a domain scheme becomes. Where the author gave no words they are filled in.
func (c *composer) link(targets []questions.Target, words []tree.Inline) []tree.Inline {
	if len(tree.Words(words, " ")) == 0 {
		words = plain(c.filled(targets))
	}
	return c.leading(targets[0], words)
}

// filled returns the words for a link without any.
func (c *composer) filled(targets []questions.Target) string {
	var labels, names []string
	for _, t := range targets {
		if q, ok := t.Value.(*questions.Question); ok {
			labels = append(labels, string(c.labelAt(t, q)))
			continue
		}
		names = append(names, c.called(t.Value))
	}
	switch len(labels) {
	case 0:
	case 1:
		names = append(names, c.phrase("question", labels[0]))
	default:
		names = append(names, c.phrase("questions", c.and(labels)))
	}
	return c.and(names)
}

func (c *composer) labelAt(t questions.Target, q *questions.Question) questions.Label {
	if of, ok := t.Record.Value.(*questions.Inquiry); ok {
		return c.label(q, of)
	}
	return q.Label
}

// leading wraps words so that they lead to a thing. What has no place of its own leaves them as they are.
func (c *composer) leading(t questions.Target, words []tree.Inline) []tree.Inline {
	if doc, ok := t.Value.(*incidents.Document); ok {
		if url, safe := tree.Address(doc.URL); safe {
			return []tree.Inline{tree.Link{URL: url, Text: words}}
		}
	}
	ref, ok := c.ref(t)
	if !ok {
		return words
	}
	ref.Text = words
	return []tree.Inline{ref}
}

// ref returns where a thing stands in the output; false if it has no place of its own.
func (c *composer) ref(t questions.Target) (tree.Ref, bool) {
	if id, here := c.places[t.Value]; here {
		return tree.Ref{Anchor: id}, true
	}
	if t.Record == nil || t.Record.Kind.Folder() == "" {
		return tree.Ref{}, false
	}
	ref := tree.Ref{Kind: t.Record.Kind.Folder(), ID: string(t.Record.ID), Anchor: c.within(t)}
	if t.Record == c.r {
		ref.Kind, ref.ID = "", ""
	}
	return ref, ref.ID != "" || ref.Anchor != ""
}

// within returns the anchor of a thing in its own document; empty for a whole record.
func (c *composer) within(t questions.Target) string {
	switch v := t.Value.(type) {
	case *questions.Question:
		return c.anchor(c.labelAt(t, v))
	case *incidents.Prose:
		return protocol.Slug(c.phrase("preamble", nil))
	case *incidents.Figure:
		return c.figureAnchor(v)
	}
	return ""
}
