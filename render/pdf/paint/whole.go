package paint

import (
	"slices"
	"strings"

	"quaestor/render/pdf/font"
	"quaestor/render/pdf/unit"
)

// A whole is what is painted as one text.
type whole struct {
	at       int         // where in the page's content it begins
	left     unit.Length // its left edge
	baseline unit.Length // of its first line
	run      *Run        // the last one that is no artifact; nil before the first
	words    []rune
	spaced   bool // the last word has its space already
}

// begun reports whether something has been painted that is part of the text. What stands for no text needs no mark of
// that within it: words are those of the whole.
func (w *whole) begun() bool { return w != nil && w.run != nil }

// Whole paints what draw paints as one text that reaches from one edge to another, such as a cell of a table. Programs
// that gather the words of a page by their places, as poppler does, would read a table column by column, or the lines of
// neighbouring cells in turns; what stands for a text as a whole they leave whole and in its place (ISO 32000-1, 14.9.4).
func (c *Canvas) Whole(left, right unit.Length, draw func()) {
	s := c.sheet()
	s.unmark()
	w := &whole{at: len(s.body), left: left}
	s.whole = w
	draw()
	if w.begun() {
		c.edge(w, right-unit.Em(w.run.Face.Advance(w.space()), w.run.Size))
		s.unmark()
		s.body = append(s.body, "EMC\n"...)
		s.body = slices.Insert(s.body, w.at, append(appendActual(nil, w.text()), '\n')...)
	}
	s.whole = nil
}

// gather takes the words of a run into the text it is part of. The first paints the text's left edge.
func (c *Canvas) gather(run *Run, baseline unit.Length) {
	w := c.sheet().whole
	if w == nil || run.Element.Unsaid() {
		return
	}
	first := !w.begun()
	if w.run = run; first {
		w.baseline = baseline
		c.edge(w, w.left)
	}
	if run.Actual != "" {
		w.words = append(w.words, []rune(run.Actual)...)
		w.spaced = strings.HasSuffix(run.Actual, " ")
		return
	}
	for _, letter := range run.Letters {
		if letter.Stands != ' ' || !w.spaced {
			w.words = append(w.words, letter.Stands)
		}
		w.spaced = false
	}
}

// text returns the words of the text: divided ones whole again, except for one that goes on elsewhere.
func (w *whole) text() string {
	inner, goesOn := strings.CutSuffix(string(w.words), softHyphen)
	inner = strings.ReplaceAll(inner, softHyphen, "")
	if goesOn {
		return inner + softHyphen
	}
	return inner
}

// softHyphen is what the ends of divided words stand for.
const softHyphen = "\u00AD"

// edge paints a space, with which the text begins or ends for programs that look for its edges.
func (c *Canvas) edge(w *whole, x unit.Length) {
	s := c.sheet()
	s.mark(w.run.Element)
	number, subset := c.subset(w.run.Face)
	space := Run{Face: w.run.Face, Size: w.run.Size, Ink: w.run.Ink, Letters: []Letter{{Glyph: w.space(), Stands: ' '}}}
	s.beginText(x, w.baseline)
	s.look(&space, number, 0)
	s.show(&space, subset, 0)
	s.endText()
}

func (w *whole) space() font.Glyph {
	glyph, _ := w.run.Face.Glyph(' ')
	return glyph
}
