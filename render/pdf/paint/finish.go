package paint

import (
	"quaestor/render/pdf/file"
	"quaestor/render/pdf/unit"
)

// A task is work left for the time when all pages are there.
type task struct {
	page int
	work func()
}

// Later keeps a piece of work for the time when all pages are there; it is then painted on this page. Running headers,
// page numbers and contents are painted so.
func (c *Canvas) Later(work func()) { c.later = append(c.later, task{c.at, work}) }

// Bookmark adds an entry to the outline. Levels may leave gaps; those of the outline will not.
func (c *Canvas) Bookmark(level int, title string, y unit.Length) {
	c.File.Outline = append(c.File.Outline, file.Bookmark{Level: level, Title: title, To: c.place(y)})
}

// Finish does what was left for later, ties links to their anchors, and returns the file without its description.
// A link to an anchor that is nowhere is plain text.
func (c *Canvas) Finish() *file.File {
	for i := 0; i < len(c.later); i++ { // work may leave more work
		c.at = c.later[i].page
		c.later[i].work()
	}
	c.later = nil
	c.tieAll()
	closeLevels(c.File.Outline)
	for _, s := range c.sheets {
		s.unmark()
		s.page.Content = s.body
		if len(s.below) > 0 {
			s.page.Content = append(s.below, s.body...)
		}
	}
	c.sheets = nil
	return c.File
}

// closeLevels takes the gaps out of the levels of an outline: an entry is one deeper than the nearest one before it that
// was less deep.
func closeLevels(outline []file.Bookmark) {
	var above []int // levels as given of the entries that the present one stands in
	for i := range outline {
		given := outline[i].Level
		for len(above) > 0 && above[len(above)-1] >= given {
			above = above[:len(above)-1]
		}
		above = append(above, given)
		outline[i].Level = len(above)
	}
}
