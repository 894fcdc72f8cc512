package render

import (
	"cmp"
	"strings"

	"quaestor/incidents"
	"quaestor/render/tree"
	"quaestor/templates"
)

// furnish fills in what the printed form of a document has besides its text. Parts of running lines that the profile does
// not give stay as they are.
func (c *composer) furnish(doc *tree.Document, of templates.Sheet) {
	of.Title, of.House, of.Kind = doc.Title, c.d.Profile.Name, cmp.Or(of.Kind, doc.Subject)
	var day incidents.Date
	if doc.Date != "" && day.ReadScalar(doc.Date, c.tag) == nil {
		of.Date = day.Format(c.tag)
	}
	page := &c.d.Profile.Page
	c.running(&doc.Header, "header", page.Header, of)
	c.running(&doc.Footer, "footer", page.Footer, of)
	c.furnishing(&doc.Watermark, "watermark", page.Watermark, of)
	var head string
	c.furnishing(&head, "letterhead", page.Letterhead, of)
	doc.Letterhead = letterhead(head)
}

func (c *composer) running(line *tree.Running, key string, given *templates.Running, of templates.Sheet) {
	if given != nil {
		c.furnishing(&line.Left, key+".left", given.Left, of)
		c.furnishing(&line.Center, key+".center", given.Center, of)
		c.furnishing(&line.Right, key+".right", given.Right, of)
	}
}

// furnishing carries out a text of the page in the place of what stands there, unless none is given. One of blanks leaves
// nothing.
func (c *composer) furnishing(at *string, key, given string, of templates.Sheet) {
	if given == "" {
		return
	}
	text, err := of.Fill(key, given)
	if err != nil {
		c.err = cmp.Or(c.err, err)
	}
	*at = strings.TrimSpace(text)
}

// letterhead returns the lines of a letterhead; those between two asterisks on either side are strong.
func letterhead(text string) (lines []tree.Line) {
	for line := range strings.SplitSeq(text, "\n") {
		words := strings.TrimSpace(line)
		inner, opened := strings.CutPrefix(words, "**")
		inner, closed := strings.CutSuffix(inner, "**")
		if opened && closed {
			words = strings.TrimSpace(inner)
		}
		if words != "" {
			lines = append(lines, tree.Line{Class: "letterhead", Strong: opened && closed, Text: plain(words)})
		}
	}
	return lines
}
