package paper

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// An area is the part of a page that holds its text, where the page marks one. Paragraphs are counted by their indexes.
type area struct {
	mark     areaMark
	tag      string
	depth    int // of open elements with that tag, from the one that is the area
	from, to int
}

// An areaMark says how sure it is that an element is the area.
type areaMark uint8

const (
	noArea    areaMark = iota
	namedArea          // it is called so
	mainArea           // it is the element for it
)

// areaNames are what pages call the element that holds their text, where they use none that is made for it.
var areaNames = strings.Fields("main content inhalt maincontent main-content hauptinhalt")

func markOf(token html.Token) areaMark {
	switch {
	case token.DataAtom == atom.Main, attribute(token, "role") == "main":
		return mainArea
	case token.DataAtom == atom.Div && slices.Contains(areaNames, strings.ToLower(attribute(token, "id"))):
		return namedArea
	}
	return noArea
}

// enter takes the start of an element, which may begin the area. The first of the surest kind is it.
func (a *area) enter(token html.Token, paragraphs int) {
	if mark := markOf(token); mark > a.mark {
		*a = area{mark: mark, tag: token.Data, depth: 1, from: paragraphs, to: -1}
	} else if a.depth > 0 && token.Data == a.tag {
		a.depth++
	}
}

// leave takes the end of an element, which may end the area.
func (a *area) leave(token html.Token, paragraphs int) {
	if a.depth == 0 || token.Data != a.tag {
		return
	}
	if a.depth--; a.depth == 0 {
		a.to = paragraphs
	}
}

// keepArea takes what stands around the area of a page for furniture: headers, menus, links to related pages. The first
// heading stays where the area has none as high. An area with less text than stands around it is not believed.
func (w *web) keepArea() {
	a, list := w.area, w.paper.Paragraphs
	if a.mark == noArea {
		return
	}
	if a.to < 0 {
		a.to = len(list)
	}
	if size(list[a.from:a.to])*2 < size(list) {
		return
	}
	title := slices.IndexFunc(list, func(p Paragraph) bool { return p.Kind == Heading && p.Level == 1 })
	kept := list[:0:0]
	for i := range list {
		if i >= a.from && i < a.to || i == title && title < a.from {
			w.own(list[i], int32(len(kept)))
			kept = append(kept, list[i])
			continue
		}
		w.own(list[i], -1)
	}
	w.paper.Paragraphs = kept
}

// own gives the lines of a paragraph to another, or takes them for furniture.
func (w *web) own(p Paragraph, owner int32) {
	for i := p.First; i <= p.Last; i++ {
		w.paper.owner[i] = owner
		if owner < 0 {
			w.paper.Furniture = append(w.paper.Furniture, Furniture{Line: i, Why: Navigation})
		}
	}
}

func size(list []Paragraph) (n int) {
	for i := range list {
		n += len(list[i].Plain)
	}
	return n
}
