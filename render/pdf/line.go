package pdf

import (
	"unicode"

	"quaestor/render/tree"
)

// A style is how a run of text looks and where it leads.
type style struct {
	bold, italic, mono, strike bool
	size                       float64
	to                         target
}

// A target is where a link leads: a place in this file, or an address. The zero target is no link.
type target struct {
	place int // as fpdf counts its links, from 1
	url   string
}

// A run is text of one style.
type run struct {
	text  string
	style style
	width float64
}

// A word is what stands between two places where a line may be broken. A word may change its style within.
type word struct {
	gap   run // space before it, printed unless the line is broken here
	runs  []run
	width float64 // without the gap
	fresh bool    // starts a new line
}

// A line is what a paragraph is broken into.
type line struct {
	runs  []run
	width float64
}

// A setter turns inlines into words.
type setter struct {
	paper *paper
	words []word
	gap   run
	open  bool // what follows belongs to the last word
	fresh bool // what follows starts a new line
}

// words turns inlines into words that look as style says.
func (p *paper) words(text []tree.Inline, look style) []word {
	s := setter{paper: p}
	s.inlines(text, look)
	return s.words
}

func (s *setter) inlines(text []tree.Inline, look style) {
	for _, part := range text {
		s.inline(part, look)
	}
}

func (s *setter) inline(part tree.Inline, look style) {
	switch part := part.(type) {
	case tree.Text:
		s.text(string(part), look)
	case tree.CodeSpan:
		look.mono = true
		s.text(string(part), look)
	case tree.Emphasis:
		look.italic = !look.italic // emphasis within emphasis stands out upright
		s.inlines(part.Text, look)
	case tree.Strong:
		look.bold = true
		s.inlines(part.Text, look)
	case tree.Strike:
		look.strike = true
		s.inlines(part.Text, look)
	case tree.Link:
		look.to = target{url: outward(part.URL)}
		s.inlines(part.Text, look)
	case tree.Ref:
		look.to = s.paper.target(part)
		s.inlines(part.Text, look)
	case tree.LineBreak:
		s.open, s.fresh = false, true
	}
}

// text cuts a text into words at its spaces and behind hyphens that join two words.
func (s *setter) text(text string, look style) {
	face := s.paper.face(look)
	var letters []rune
	flush := func() {
		if len(letters) > 0 {
			s.add(s.paper.run(string(letters), look))
			letters = letters[:0]
		}
	}
	for _, r := range text {
		if breakingSpace(r) {
			flush()
			s.gap, s.open = s.paper.run(" ", look), false
			continue
		}
		if n := len(letters); n > 1 && letters[n-1] == '-' && unicode.IsLetter(letters[n-2]) && unicode.IsLetter(r) {
			flush()
			s.open = false
		}
		if r, ok := face.printable(r); ok {
			letters = append(letters, r)
		}
	}
	flush()
}

func (s *setter) add(r run) {
	if !s.open {
		s.words = append(s.words, word{gap: s.gap, fresh: s.fresh})
		s.gap, s.open, s.fresh = run{}, true, false
	}
	last := &s.words[len(s.words)-1]
	last.runs = append(last.runs, r)
	last.width += r.width
}

// run measures a text that holds printable characters only.
func (p *paper) run(text string, look style) run {
	return run{text, look, p.face(look).width(text) * look.size}
}

// join breaks words into lines of a width. A word wider than that is cut where the line is full.
func (p *paper) join(words []word, width float64) []line {
	const slack = 0.01 // what adding up widths in another order may differ by
	var lines []line
	var now line
	for _, w := range words {
		if len(now.runs) > 0 && (w.fresh || now.width+w.gap.width+w.width > width+slack) {
			lines, now = append(lines, now), line{}
		}
		if len(now.runs) > 0 {
			now.add(w.gap)
		}
		for _, r := range w.runs {
			for w.width > width+slack && now.width+r.width > width+slack {
				head, tail := p.cut(r, width-now.width, len(now.runs) == 0)
				now.add(head)
				lines, now, r = append(lines, now), line{}, tail
			}
			now.add(r)
		}
	}
	if len(now.runs) > 0 {
		lines = append(lines, now)
	}
	return lines
}

// add puts a run at the line's end, joined to what stands there if it looks the same.
func (l *line) add(r run) {
	l.width += r.width
	if n := len(l.runs); n > 0 && l.runs[n-1].style == r.style {
		l.runs[n-1].text += r.text
		l.runs[n-1].width += r.width
	} else if r.text != "" {
		l.runs = append(l.runs, r)
	}
}

// cut divides a run after the last character that fits into the width; the head of a new line has at least one.
func (p *paper) cut(r run, width float64, newLine bool) (head, tail run) {
	face, used := p.face(r.style), 0.0
	for i, c := range r.text {
		used += face.width(string(c)) * r.style.size
		if used > width && (i > 0 || !newLine) {
			return p.run(r.text[:i], r.style), p.run(r.text[i:], r.style)
		}
	}
	return r, run{style: r.style}
}
