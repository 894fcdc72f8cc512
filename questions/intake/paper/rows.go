package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A row is a line on its way into a paragraph: what stands in it, and where on the page.
type row struct {
	text   string // mended and trimmed; wide gaps between words are kept, for they may be columns
	indent int    // columns before the text
	edge   int    // the column behind its last character
	print  int    // how far it reaches in print, see setReach
	page   int    // from 0; guessed where the source has no form feeds
	begins bool   // it is the first of its page
	glued  bool   // it goes on with the paragraph above it, see setMarginsApart
	place  place
	mark   mark   // that the text begins with
	why    Reason // of furniture
}

// A place is where a row goes.
type place uint8

const (
	inFlow place = iota
	isBlank
	isFurniture
	isNote    // part of a footnote
	isTabular // part of a table or of something like one
)

// A sheet is a paper of plain text while it is read.
type sheet struct {
	paper      *Paper
	rows       []row
	pages      [][]int // indexes of the rows of each page that are not blank
	paged      bool    // the pages are known
	width      int     // columns of a full line
	reach      int     // how far a line reaches in print at least together with the word behind it, see setReach
	short      int     // the same without that word
	spaced     bool    // a blank line stands between any two lines
	dense      bool    // hardly a blank line stands anywhere, not even between paragraphs
	words      vocabulary
	firstWords string // see opening
}

func readText(p *Paper, text string) {
	p.Lines = lines(text)
	s := &sheet{paper: p, rows: makeRows(p.Lines)}
	s.turnPages()
	s.setFurnitureApart()
	s.setMarginsApart()
	s.measure()
	s.setNotesApart()
	s.setTablesApart()
	s.words = learn(s.rows)
	s.compose()
	s.report()
}

func makeRows(list []Line) []row {
	rows := make([]row, len(list))
	for i, line := range list {
		text := mend(line.Text)
		trimmed := strings.TrimLeftFunc(text, unicode.IsSpace)
		r := row{text: trimmed, page: max(0, line.Page-1)}
		if trimmed == "" || trimmed == softHyphen {
			r.place = isBlank
		} else {
			r.mark = label(trimmed)
		}
		r.indent = utf8.RuneCountInString(text[:len(text)-len(trimmed)])
		r.edge = r.indent + utf8.RuneCountInString(trimmed)
		rows[i] = r
	}
	return rows
}

// turnPages finds where pages begin. Where form feeds were lost, a single blank often stands in their place at the start
// of the next line: they are believed when hardly any other line is set in.
func (s *sheet) turnPages() {
	s.paged = len(s.paper.Lines) > 0 && s.paper.Lines[0].Page > 0
	s.paged = s.paged || s.turnAtHeads()
	if !s.paged && s.singleBlanks() {
		s.paged = true
		s.turnAtBlanks()
	}
	for i := range s.rows {
		if s.rows[i].place == isBlank {
			continue
		}
		for len(s.pages) <= s.rows[i].page {
			s.pages = append(s.pages, nil)
		}
		page := &s.pages[s.rows[i].page]
		s.rows[i].begins = len(*page) == 0
		*page = append(*page, i)
	}
}

func (s *sheet) singleBlanks() bool {
	ones, others, total := 0, 0, 0
	for _, r := range s.rows {
		switch {
		case r.place == isBlank:
			continue
		case r.indent == 1:
			ones++
		case r.indent > 1:
			others++
		}
		total++
	}
	return ones > 1 && ones*8 < total && others*5 < total
}

func (s *sheet) turnAtBlanks() {
	page, any := 0, false
	for i := range s.rows {
		r := &s.rows[i]
		if r.place != isBlank && r.indent == 1 {
			r.indent, r.edge = 0, r.edge-1
			if any {
				page++
			}
		}
		any = any || r.place != isBlank
		r.page = page
	}
}
