package check

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/similar"
)

// A figure is a whole number of an incident as its digits.
type figure struct {
	*incidents.Figure
	digits string
	part   *incidents.Part // of the figure's breakdown; nil for the value itself
}

// figuresOf lists the whole numbers of an incident.
func figuresOf(v *incidents.Incident) []figure {
	var list []figure
	for i := range v.Figures {
		f := &v.Figures[i]
		list = addFigure(list, f, f.Value, nil)
		if f.Breakdown == nil {
			continue
		}
		for j := range f.Breakdown.Parts {
			list = addFigure(list, f, f.Breakdown.Parts[j].Value, &f.Breakdown.Parts[j])
		}
	}
	return list
}

func addFigure(list []figure, f *incidents.Figure, q incidents.Quantity, part *incidents.Part) []figure {
	if !q.HasNumber() || q.IsRange() || q.Percent || q.Low.Den != 1 {
		return list
	}
	return append(list, figure{f, strconv.FormatInt(q.Low.Num, 10), part})
}

// digits are those of a whole number in a text, without the marks between them.
type digits struct {
	list [18]byte
	n    int
	year bool // may be a year: four digits without a mark, from 1800 to 2199
}

// digitsOf returns the digits of a number as typed, after its qualifier. ok is false where it is not one whole number:
// a share, a range, a decimal, or a number in words.
func digitsOf(text string) (d digits, ok bool) {
	start := slices.IndexFunc([]byte(text), isDigit)
	if start < 0 {
		return d, false
	}
	marked := false
	for i := start; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case size == 1 && isDigit(text[i]):
			if d.n == len(d.list) {
				return d, false
			}
			d.list[d.n] = text[i]
			d.n++
		case mark(r) && threeDigits(text[i+size:]):
			marked = true
		default:
			return d, false
		}
		i += size
	}
	d.year = d.n == 4 && !marked && (d.list[0] == '1' && d.list[1] >= '8' || d.list[0] == '2' && d.list[1] <= '1')
	return d, true
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// mark reports whether a character sets groups of three digits apart, in either language or in Switzerland.
func mark(r rune) bool {
	return r == '.' || r == ',' || r == '\'' || r == '’' || r == ' ' || r == '\u00a0' || r == '\u202f'
}

func threeDigits(text string) bool {
	return len(text) >= 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) && (len(text) == 3 || !isDigit(text[3]))
}

func (d *digits) equal(s string) bool { return string(d.list[:d.n]) == s }

// slipOf reports whether the digits become s by changing one or by swapping two neighbours. The first digit is seldom
// mistyped, and two numbers that differ there are seldom the same one.
func (d *digits) slipOf(s string) bool {
	if d.n != len(s) || d.list[0] != s[0] {
		return false
	}
	i, j := 0, d.n-1
	for i < d.n && d.list[i] == s[i] {
		i++
	}
	for j > i && d.list[j] == s[j] {
		j--
	}
	return i == j || i+1 == j && d.list[i] == s[j] && d.list[j] == s[i]
}

// concerns calls yield for every whole number of the incidents that the text of a number is about.
func (p *Pass) concerns(n *number, yield func(*figure)) {
	for incident := range p.about(n.Passage) {
		list := p.figures[incident]
		for i := range list {
			yield(&list[i])
		}
	}
}

// unitFollows reports whether the unit of a figure stands behind a number.
func (p *Pass) unitFollows(n *number, f *incidents.Figure) bool {
	return f.Unit != "" && similar.Inflected(wordAfter(string(*n.Passage.Text)[n.Span.End:]), nextWord(f.Unit))
}

// cite is what an author writes to cite a figure.
func cite(f *incidents.Figure, tag lang.Tag) string {
	return "[" + f.Value.Format(tag) + "](figure:" + string(f.ID) + ")"
}
