package html

import (
	stdhtml "html"
	"net/url"
	"strings"

	"quaestor/render/tree"
)

// raw writes markup as it is. Whatever comes from a document goes through text, open or element instead.
func (p *page) raw(markup string) { p.b.WriteString(markup) }

// text writes text that a person wrote.
func (p *page) text(s string) { p.b.WriteString(escape(s)) }

// open writes a start tag with attributes given as name and value in turn; an empty value leaves its attribute out.
func (p *page) open(name string, attributes ...string) {
	p.raw("<" + name)
	for i := 0; i < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			p.raw(" " + attributes[i] + `="` + escape(attributes[i+1]) + `"`)
		}
	}
	p.raw(">")
}

// element writes an element that holds text alone.
func (p *page) element(name, text string, attributes ...string) {
	p.open(name, attributes...)
	p.text(text)
	p.raw("</" + name + ">")
}

// escape makes text safe in content and in quoted attributes. Characters that HTML does not allow become U+FFFD
// (https://html.spec.whatwg.org/multipage/parsing.html#control-character-in-input-stream).
func escape(s string) string {
	return stdhtml.EscapeString(strings.Map(allowed, strings.ToValidUTF8(s, "\uFFFD")))
}

func allowed(r rune) rune {
	control := r < ' ' && r != '\t' && r != '\n' || r >= 0x7f && r < 0xa0
	if control || r&0xfffe == 0xfffe || r >= 0xfdd0 && r <= 0xfdef {
		return '\uFFFD'
	}
	return r
}

// harmless returns the address if a page may link to it: one of the web or of mail, or a file beside it.
func harmless(address string) (href string, ok bool) {
	if href, ok = tree.Address(address); ok {
		return href, true
	}
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "" || u.Host != "" || u.Path == "" {
		return "", false
	}
	return u.String(), true
}

// fragment returns the address of an id in the same page.
func fragment(id string) string { return (&url.URL{Fragment: id}).String() }
