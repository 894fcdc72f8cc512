package paper

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A skipped is an element that is not part of the text, while it is passed over.
type skipped struct {
	tag    string
	depth  int
	number int
	why    Reason
	text   strings.Builder
}

// unseen tells why an element is not part of a page's text; "" if it is.
func unseen(token html.Token) Reason {
	switch token.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Title, atom.Iframe, atom.Object:
		return Invisible
	case atom.Nav, atom.Footer, atom.Button, atom.Select, atom.Textarea, atom.Dialog:
		return Navigation
	case atom.Div, atom.Section, atom.Aside, atom.Span, atom.Ul, atom.Header:
		return unseenBy(token)
	}
	return ""
}

// unseenBy tells why an element that may hold text is not part of it, by its attributes.
func unseenBy(token html.Token) Reason {
	for _, a := range token.Attr {
		switch {
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true":
			return Invisible
		case a.Key == "role" && (a.Val == "navigation" || a.Val == "search" || a.Val == "contentinfo" || a.Val == "menu"):
			return Navigation
		}
	}
	return ""
}

func (w *web) startSkip(token html.Token, why Reason) {
	if token.DataAtom != atom.Span && token.DataAtom != atom.Svg {
		w.flush()
	}
	w.skip = skipped{tag: token.Data, depth: 1, number: w.number, why: why}
}

func (w *web) skipToken(kind html.TokenType, token html.Token) {
	switch {
	case kind == html.TextToken && w.skip.why == Navigation || kind == html.TextToken && w.skip.tag == "title":
		w.skip.text.WriteString(token.Data + " ")
	case token.Data != w.skip.tag:
		return
	case kind == html.StartTagToken:
		w.skip.depth++
	case kind == html.EndTagToken:
		w.skip.depth--
	}
	if w.skip.depth == 0 {
		w.endSkip()
	}
}

// endSkip reports what was passed over: by its words, or by its tag where they are none for readers.
func (w *web) endSkip() {
	if w.skip.tag == "" {
		return
	}
	text := strings.Join(strings.Fields(w.skip.text.String()), " ")
	if text == "" {
		text = "<" + w.skip.tag + ">"
	}
	w.paper.Furniture = append(w.paper.Furniture, Furniture{Line: len(w.paper.Lines), Why: w.skip.why})
	w.line(w.skip.number, text, -1)
	w.skip = skipped{}
}
