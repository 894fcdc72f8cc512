package html

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"quaestor/render/tree"
)

// image writes a picture with its alternative text. Its size in dots lets a browser keep the room for it.
func (p *page) image(i tree.Image) {
	p.raw("<figure>\n")
	p.open("img", "src", p.source(i.Picture), "alt", i.Alt, "width", strconv.Itoa(i.Picture.Width), "height", strconv.Itoa(i.Picture.Height))
	p.raw("\n")
	p.caption(i.Caption)
	p.raw("</figure>\n")
}

func (p *page) caption(text []tree.Inline) {
	if len(text) > 0 {
		p.raw("<figcaption>")
		p.inlines(text)
		p.raw("</figcaption>\n")
	}
}

// source returns the address of a picture: that of its file, or, in a page that stands alone, the picture itself (RFC 2397).
func (p *page) source(picture *tree.Picture) string {
	if !p.o.Alone {
		return p.o.Root + (&url.URL{Path: picture.Name}).EscapedPath()
	}
	return "data:" + http.DetectContentType(picture.Data) + ";base64," + base64.StdEncoding.EncodeToString(picture.Data)
}

// pictured reports whether a document has pictures.
func pictured(doc *tree.Document) bool {
	found := false
	tree.Walk(doc.Body, func(b tree.Block) bool {
		_, is := b.(tree.Image)
		found = found || is
		return !found
	})
	return found
}

// chart draws bars between their labels and figures. To those who do not see it the chart is its alternative text; the
// figures stand in the table beside it.
func (p *page) chart(c tree.Chart) {
	longest := int64(1)
	for _, bar := range c.Bars {
		longest = max(longest, bar.Size)
	}
	p.raw("<figure class=\"chart\">\n")
	p.caption([]tree.Inline{tree.Text(c.Title)})
	p.open("div", "role", "img", "aria-label", c.Alt)
	p.raw("\n")
	for _, bar := range c.Bars {
		p.element("span", bar.Label)
		p.raw("<svg>")
		p.open("rect", "width", share(bar.Size, longest), "height", "100%")
		p.raw("</rect></svg>")
		p.element("span", bar.Value)
		p.raw("\n")
	}
	p.raw("</div>\n</figure>\n")
}

// share returns how much of the longest bar one is, in percent.
func share(size, longest int64) string {
	for longest > 1<<40 { // keeps the product within 64 bits
		size, longest = size>>10, longest>>10
	}
	hundredths := min(max(size, 0), longest) * 10000 / longest
	return fmt.Sprintf("%d.%02d%%", hundredths/100, hundredths%100)
}
