package intake

import (
	"cmp"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions/intake/facts"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
)

// A Reading is what one paper became, with what is to be told about it. It holds the paper's text no longer, only the
// lines that are told.
type Reading struct {
	Name     string // of the file, as the user gave it
	Draft    *form.Draft
	Counts   Counts
	Unplaced []Line
	Changed  []Change
	Guesses  []Guess

	notes notes
}

// A Spot is where something stands in the file of a paper: line and column of its first character, from 1. It is zero for
// what is about no line in particular; a page of HTML has no columns.
type Spot struct{ Line, Column int }

// A Line is a line of a paper as it stands there.
type Line struct {
	Spot
	Text string
}

// A Change is what is written otherwise than it was printed; what is left out has become nothing.
type Change struct {
	Spot
	From, To string
}

// A Guess is what a person should look at.
type Guess struct {
	Spot
	Text lang.Text
}

// Examine takes down what is to be told of a draft, offers the figures in its texts, and lets go of the paper.
func Examine(d *form.Draft) *Reading {
	r := &Reading{Name: d.Paper.Name, Draft: d, notes: notes{}}
	r.nameRecords()
	cleanAll(d)
	facts.Offer(d)
	r.takeRemarks()
	r.takeUnplaced()
	for _, c := range d.Changed {
		r.Changed = append(r.Changed, Change{r.spot(c.Line, c.From), strings.Clone(c.From), strings.Clone(c.To)})
	}
	r.Counts = countsOf(d)
	d.Paper, d.Placed, d.Unplaced, d.Changed, d.Remarks = nil, nil, nil, nil, nil
	return r
}

// spot returns where words stand in a line, else where the line begins.
func (r *Reading) spot(line int, words string) Spot {
	lines := r.Draft.Paper.Lines
	if line < 0 || line >= len(lines) {
		return Spot{}
	}
	return r.spotIn(&lines[line], words)
}

func (r *Reading) spotIn(line *paper.Line, words string) Spot {
	if r.Draft.Paper.Format == paper.HTML {
		return Spot{Line: line.Number}
	}
	at := strings.Index(line.Text, words)
	if at < 0 || words == "" {
		at = len(line.Text) - len(strings.TrimLeft(line.Text, " \t\f\u00a0"))
	}
	return Spot{line.Number, utf8.RuneCountInString(line.Text[:at]) + 1}
}

// nameRecords names records of which the paper does not tell the number after the file.
func (r *Reading) nameRecords() {
	base := strings.TrimSuffix(filepath.Base(r.Name), filepath.Ext(r.Name))
	if r.Name == "-" || base == "" {
		base = lang.Say("papier", "paper").In(r.Draft.Language)
	}
	said := lang.Say("Das Papier nennt keine Nummer; der Name ist der der Datei.", "The paper tells no number; the name is that of the file.")
	for i, q := range r.Draft.Inquiry {
		if q.ID == "" {
			q.ID = incidents.Name(base)
			if i > 0 {
				q.ID += incidents.Name("-" + strconv.Itoa(i+1))
			}
			r.guess(&q.ID, noLine, said)
		}
	}
	if s := r.Draft.Sitting; s != nil && s.ID == "" {
		s.ID = incidents.Name(base)
		r.guess(&s.ID, noLine, said)
	}
}

// noLine stands for the line of what is about none in particular.
const noLine = -1

func (r *Reading) guess(on any, line int, text lang.Text) {
	spot := r.spot(line, "")
	r.Guesses = append(r.Guesses, Guess{spot, text})
	place := ""
	if spot.Line > 0 {
		place = filepath.Base(r.Name) + ":" + strconv.Itoa(spot.Line)
	}
	r.notes[on] = append(r.notes[on], note{text, place})
}

// takeRemarks takes the remarks of the draft, and words that were joined at line ends without being sure.
func (r *Reading) takeRemarks() {
	for on, list := range r.Draft.Remarks {
		for _, remark := range list {
			r.guess(on, remark.Line, remark.Text)
		}
	}
	for _, p := range r.Draft.Paper.Paragraphs {
		for _, j := range p.Joined {
			if !j.Sure {
				r.Guesses = append(r.Guesses, Guess{r.spot(j.Line, ""), joinedWord(j)})
			}
		}
	}
	slices.SortStableFunc(r.Guesses, func(a, b Guess) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Text.EN, b.Text.EN), cmp.Compare(a.Text.DE, b.Text.DE))
	})
}

func joinedWord(j paper.Join) lang.Text {
	return lang.Say("am Zeilenende geteiltes Wort: „%s“", "word divided at the line's end: “%s”", j.Word)
}

// takeUnplaced takes the lines of all paragraphs that nobody placed.
func (r *Reading) takeUnplaced() {
	placed := make([]bool, len(r.Draft.Paper.Paragraphs))
	for _, p := range r.Draft.Placed {
		placed[p.Paragraph] = true
	}
	for _, i := range r.Draft.Unplaced {
		placed[i] = false
	}
	for i := range placed {
		if placed[i] {
			continue
		}
		for _, line := range r.Draft.Paper.Of(i) {
			r.Unplaced = append(r.Unplaced, Line{r.spotIn(&line, ""), strings.Clone(strings.TrimSpace(line.Text))})
		}
	}
}
