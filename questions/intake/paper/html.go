package paper

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A web is a page of HTML while it is read, token by token: so every text keeps its place in the file, and a page whose
// tags are not closed is read as far as it goes.
type web struct {
	paper  *Paper
	number int // of the line that the next token begins in
	block  webBlock
	lists  []webList
	quotes int
	pre    int
	table  *webTable
	href   string
	skip   skipped
	area   area
	notes  webNotes
	term   int // index of the paragraph of the term that was just ended; -1 if none was
}

// A webBlock is a paragraph while its words come in; a <br> begins a line.
type webBlock struct {
	kind  Kind
	level int
	sign  string
	note  string // its number, if it is a footnote
	lines []webLine
}

type webLine struct {
	number int
	runs   []run
}

// A run is a stretch of text, linked or not.
type run struct{ text, href string }

// A webList is an open list. Width is how far the text of its open item is set in; 0 if none is open.
type webList struct {
	ordered bool
	next    int
	width   int
}

func readHTML(p *Paper, text string) {
	w := &web{paper: p, number: 1, term: -1}
	z := html.NewTokenizer(strings.NewReader(text))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		raw := string(z.Raw()) // before the token is read, which changes it
		w.token(kind, z.Token(), raw)
		w.number += strings.Count(raw, "\n")
	}
	w.endSkip()
	w.endTable()
	w.flush()
	w.keepArea()
}

func (w *web) token(kind html.TokenType, token html.Token, raw string) {
	if w.skip.depth > 0 {
		w.skipToken(kind, token)
		return
	}
	switch kind {
	case html.TextToken:
		w.text(token.Data, w.number+newlinesBefore(raw))
	case html.StartTagToken, html.SelfClosingTagToken:
		if why := unseen(token); why != "" && kind == html.StartTagToken {
			w.startSkip(token, why)
			return
		}
		w.start(token)
	case html.EndTagToken:
		w.end(token)
	}
}

// newlinesBefore counts the line ends before the first word.
func newlinesBefore(raw string) int {
	return strings.Count(raw[:len(raw)-len(strings.TrimLeft(raw, " \t\r\n"))], "\n")
}

func (w *web) start(token html.Token) {
	w.notes.start(token)
	switch token.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.flush()
		level := int(token.Data[1] - '0')
		w.open(Heading, level, strings.Repeat("#", level)+" ")
	case atom.Ul, atom.Ol, atom.Menu:
		w.flush()
		w.lists = append(w.lists, webList{ordered: token.DataAtom == atom.Ol, next: startOf(token)})
	case atom.Li:
		w.flush()
		w.item()
	case atom.Br:
		w.block.lines = append(w.block.lines, webLine{})
	case atom.Blockquote:
		w.flush()
		w.quotes++
	case atom.Pre:
		w.flush()
		w.pre++
	case atom.A:
		w.href = absolute(attribute(token, "href"))
	case atom.Table, atom.Tr, atom.Td, atom.Th, atom.Caption:
		w.startTable(token)
	default:
		if blockTag(token.DataAtom) && !w.block.waits() {
			w.flush()
		}
	}
	w.area.enter(token, len(w.paper.Paragraphs))
}

func (w *web) end(token html.Token) {
	w.notes.end(token)
	switch token.DataAtom {
	case atom.Ul, atom.Ol, atom.Menu:
		w.flush()
		w.lists = w.lists[:max(0, len(w.lists)-1)]
	case atom.Blockquote:
		w.flush()
		w.quotes = max(0, w.quotes-1)
	case atom.Pre:
		w.flush()
		w.pre = max(0, w.pre-1)
	case atom.A:
		w.href = ""
	case atom.Table, atom.Tr, atom.Td, atom.Th, atom.Caption:
		w.leaveTable(token.DataAtom)
	case atom.Li:
		w.flush()
		w.endItem()
	case atom.Dt:
		w.endTerm()
	case atom.Dd:
		w.endMeaning()
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.flush()
	default:
		if blockTag(token.DataAtom) {
			w.flush()
		}
	}
	w.area.leave(token, len(w.paper.Paragraphs))
}

// blockTag reports whether a tag begins or ends a paragraph.
func blockTag(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Aside, atom.Dl, atom.Dt, atom.Dd, atom.Figure,
		atom.Figcaption, atom.Address, atom.Hr, atom.Form, atom.Fieldset, atom.Legend, atom.Details, atom.Summary, atom.Body, atom.Hgroup:
		return true
	}
	return false
}

func attribute(token html.Token, name string) string {
	for _, a := range token.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// absolute returns an address that leads somewhere without the page it stands on, else "".
func absolute(href string) string {
	href = strings.TrimSpace(href)
	if !leadsOut(href) || strings.ContainsAny(href, " <>()\\\n\t\"") {
		return ""
	}
	return href
}
