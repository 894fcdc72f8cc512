package markdown

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"

	"quaestor/internal/escape"
	"quaestor/render/tree"
)

// A token is a stretch of Markdown on the way out. Marks are what opens and closes emphasis; whether they do hangs on the
// characters beside them, so plain text stays unescaped until its neighbours are known.
type token struct {
	text        string
	kind        tokenKind
	open, close bool // of a mark
}

type tokenKind uint8

const (
	plainToken tokenKind = iota
	rawToken
	markToken
	breakToken
	noteToken // the mark of a footnote
)

// escapeLine returns plain text for a heading.
func escapeLine(text string) string {
	return (&printer{}).running([]tree.Inline{tree.Text(oneLine(text))}, escape.Heading)
}

// running writes running text in normal form.
func (p *printer) running(text []tree.Inline, in escape.Place) string {
	em := "*"
	if mixed(text) {
		em = "_" // * and ** side by side cannot be told apart
	}
	tokens := p.tokens(nil, text, em, in)
	var b strings.Builder
	lineStart := true
	for i, t := range tokens {
		switch t.kind {
		case plainToken:
			b.WriteString(plainBetween(tokens, i, in, lineStart))
		case breakToken:
			b.WriteString("\\\n")
		default:
			b.WriteString(t.text)
		}
		lineStart = t.kind == breakToken
	}
	return b.String()
}

func (p *printer) tokens(out []token, list []tree.Inline, em string, in escape.Place) []token {
	for _, one := range list {
		switch one := one.(type) {
		case tree.Text:
			out = append(out, token{text: string(one)})
		case tree.Emphasis:
			out = p.marked(out, em, one.Text, em, in)
		case tree.Strong:
			out = p.marked(out, "**", one.Text, em, in)
		case tree.Strike:
			out = p.marked(out, "~~", one.Text, em, in)
		case tree.CodeSpan:
			out = append(out, token{text: codeSpan(string(one), in), kind: rawToken})
		case tree.Link:
			if url, ok := tree.Address(one.URL); ok {
				out = p.linked(out, url, one.Title, one.Text, in)
			} else {
				out = p.tokens(out, one.Text, em, in)
			}
		case tree.Ref:
			out = p.referred(out, one, em, in)
		case tree.Footnote:
			out = p.footnote(out, one)
		case tree.LineBreak:
			out = append(out, token{kind: breakToken})
		}
	}
	return out
}

func (p *printer) marked(out []token, mark string, text []tree.Inline, em string, in escape.Place) []token {
	out = append(out, token{text: mark, kind: markToken, open: true})
	out = p.tokens(out, text, em, in)
	return append(out, token{text: mark, kind: markToken, close: true})
}

// referred writes a reference as a link, or as its text where it leads nowhere.
func (p *printer) referred(out []token, ref tree.Ref, em string, in escape.Place) []token {
	if href, ok := p.address(ref); ok {
		return p.linked(out, href, "", ref.Text, in)
	}
	return p.tokens(out, ref.Text, em, in)
}

// address returns where a reference leads. Within the document that must be a heading.
func (p *printer) address(ref tree.Ref) (href string, ok bool) {
	switch {
	case ref.Kind == "" && ref.ID == "":
		return (&url.URL{Fragment: ref.Anchor}).String(), p.ids[ref.Anchor]
	case p.link == nil:
		return "", false
	}
	return p.link(ref)
}

// linked writes a link; one within another is its text alone.
func (p *printer) linked(out []token, url, title string, text []tree.Inline, in escape.Place) []token {
	if p.inLink {
		return p.tokens(out, text, "*", in)
	}
	if len(text) == 1 && text[0] == tree.Inline(tree.Text(url)) && strings.HasPrefix(url, "http") && title == "" && in != escape.Cell {
		return append(out, token{text: "<" + url + ">", kind: rawToken})
	}
	p.inLink = true
	label := p.running(text, in)
	p.inLink = false
	return append(unexclaimed(out), token{text: "[" + label + "](" + destination(url, title) + ")", kind: rawToken})
}

// unexclaimed escapes an exclamation mark at the end, which would make an image of the link that follows.
func unexclaimed(out []token) []token {
	if last := len(out) - 1; last >= 0 && out[last].kind == plainToken && strings.HasSuffix(out[last].text, "!") {
		out[last].text = strings.TrimSuffix(out[last].text, "!")
		return append(out, token{text: "\\!", kind: rawToken})
	}
	return out
}

func destination(url, title string) string {
	var b strings.Builder
	escapeAddress(&b, tree.Encode(url), "()")
	if title != "" {
		b.WriteString(` "`)
		escapeAddress(&b, oneLine(title), `"\`)
		b.WriteByte('"')
	}
	return b.String()
}

func escapeAddress(b *strings.Builder, s, special string) {
	for i := range len(s) {
		_, n := reference(s[i:])
		if n > 0 || strings.IndexByte(special, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
}

// mixed reports whether both emphasis and strong emphasis occur.
func mixed(list []tree.Inline) bool {
	found := styles(list)
	return found&emphasised != 0 && found&strong != 0
}

func styles(list []tree.Inline) style {
	var found style
	for _, one := range list {
		switch one := one.(type) {
		case tree.Emphasis:
			found |= emphasised | styles(one.Text)
		case tree.Strong:
			found |= strong | styles(one.Text)
		case tree.Strike:
			found |= styles(one.Text)
		case tree.Ref:
			found |= styles(one.Text)
		}
	}
	return found
}

// codeSpan writes literal text between more backticks than it holds.
func codeSpan(text string, in escape.Place) string {
	text = strings.ReplaceAll(text, "\n", " ")
	if in == escape.Cell {
		text = strings.ReplaceAll(text, "|", `\|`)
	}
	fence := strings.Repeat("`", longestRun(text, '`')+1)
	blank := strings.Trim(text, " ") == ""
	if !blank && (text[0] == '`' || text[len(text)-1] == '`' || text[0] == ' ' && text[len(text)-1] == ' ') {
		text = " " + text + " "
	}
	return fence + text + fence
}

// plainBetween escapes a plain text between its neighbours. A character that would keep a mark beside it from opening or
// closing is written as a reference, which counts as punctuation.
func plainBetween(tokens []token, i int, in escape.Place, lineStart bool) string {
	text := tokens[i].text
	if text == "" {
		return ""
	}
	head, tail := "", ""
	if i > 0 && tokens[i-1].kind == markToken {
		r, n := utf8.DecodeRuneInString(text)
		if hinders(tokens[i-1], r, true, neighbour(tokens, i-1, -1)) {
			head, text, lineStart = fmt.Sprintf("&#%d;", r), text[n:], false
		}
	}
	if i+1 < len(tokens) && tokens[i+1].kind == markToken && text != "" {
		r, n := utf8.DecodeLastRuneInString(text)
		if hinders(tokens[i+1], r, false, neighbour(tokens, i+1, 1)) {
			text, tail = text[:len(text)-n], fmt.Sprintf("&#%d;", r)
		}
	}
	if i > 0 && tokens[i-1].kind == noteToken && head == "" && text != "" && strings.IndexByte(":(", text[0]) >= 0 {
		head, text = `\`+text[:1], text[1:] // with the mark it would be a definition, or a link
	}
	if i+1 < len(tokens) && tokens[i+1].kind == breakToken && strings.HasSuffix(text, `\`) {
		text, tail = strings.TrimSuffix(text, `\`), "&#92;" // three backslashes would not break the line
	}
	return head + escape.Text(text, in, lineStart && head == "") + tail
}

// hinders reports whether character r right behind (or before) a mark must be written as a reference. Beyond is the
// character on the mark's other side.
func hinders(mark token, r rune, behind bool, beyond rune) bool {
	inside := mark.open == behind
	switch {
	case mark.text == "~~" && r == '~':
		return true
	case inside:
		return util.IsSpaceRune(r)
	case util.IsSpaceRune(r) || util.IsPunctRune(r):
		return false
	}
	return mark.text == "_" || util.IsPunctRune(beyond) || util.IsSpaceRune(beyond)
}

// neighbour returns the character before (step -1) or behind (step 1) token i; space at the ends. A text of one character
// counts as punctuation, since its other neighbour may make a reference of it.
func neighbour(tokens []token, i, step int) rune {
	i += step
	if i < 0 || i >= len(tokens) || tokens[i].kind == breakToken {
		return ' '
	}
	if tokens[i].kind != plainToken {
		return '*'
	}
	text := tokens[i].text
	if utf8.RuneCountInString(text) == 1 && !util.IsSpaceRune(rune(text[0])) {
		return '*'
	}
	if step < 0 {
		r, _ := utf8.DecodeLastRuneInString(text)
		return r
	}
	r, _ := utf8.DecodeRuneInString(text)
	return r
}
