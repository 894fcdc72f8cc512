package html

import (
	"fmt"
	"strconv"
	"strings"

	"quaestor/render/tree"
)

// heading writes a heading, and a permanent link to it if it has an id.
func (p *page) heading(level int, id, class string, text []tree.Inline) {
	p.open("div", "class", strings.TrimSpace("heading "+class))
	p.bareHeading(level, id, text)
	if id != "" {
		p.permalink(id, tree.Words(text, " "))
	}
	p.raw("</div>\n")
}

// bareHeading writes a heading that goes at most one level below the one before it. Only the first one of a page has
// level 1.
func (p *page) bareHeading(level int, id string, text []tree.Inline) {
	top := min(p.level+1, 2)
	p.level = min(max(level, top), p.level+1, 6)
	name := "h" + strconv.Itoa(p.level)
	p.open(name, "id", id)
	p.inlines(text)
	p.raw("</" + name + ">")
}

// permalink writes the link by which a place in the page can be passed on.
func (p *page) permalink(id, to string) {
	p.raw(" ")
	p.element("a", "#", "class", "permalink", "href", fragment(id), "aria-label", fmt.Sprintf(p.words.Link, unpunctuated(to)))
}

// unpunctuated returns a heading without the colon that leads over to the text below it.
func unpunctuated(heading string) string { return strings.TrimSuffix(heading, ":") }
