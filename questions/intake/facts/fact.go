package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/questions/prose"
)

// noLine stands for the line of what is in no particular one.
const noLine = -1

// fact returns the fact that a number of a text is: one that was found before, or a new one. It is nil if the number is
// none.
func (o *offer) fact(text string, span prose.Span) *fact {
	q := span.Quantity(text, o.tag)
	unit, of, ok := o.counted(text, span, q)
	if !ok {
		return nil
	}
	f := o.known(q, unit, of)
	for _, other := range o.others {
		if f == nil {
			f = other.known(q, unit, of)
		}
	}
	if f != nil && f.in != o {
		return f
	}
	if f == nil {
		f = &fact{in: o, stem: stem(unit + of), line: noLine, asOf: noLine, source: noLine}
		if of != "" {
			f.line = o.line(text, int(span.Start))
		}
		f.figure = incidents.Figure{ID: o.freeName(q, unit, of), Value: plain(q), Unit: unit, Of: of}
		o.add(f)
	}
	o.describe(f, text, span)
	return f
}

// add takes up a fact.
func (o *offer) add(f *fact) {
	o.found = append(o.found, f)
	below := wholeBelow(f.figure.Value)
	o.near[below] = append(o.near[below], f)
	o.taken[f.figure.ID] = true
}

// wholeBelow returns the whole number that a quantity, or the lower end of a range, is not less than.
func wholeBelow(q incidents.Quantity) int64 {
	if q.Low.IsZero() {
		return 0
	}
	n := q.Low.Num / q.Low.Den
	if q.Percent {
		n /= 100
	}
	return n
}

// known finds a fact of the same value and unit. A text may say of an exact number that it is about so many.
func (o *offer) known(q incidents.Quantity, unit, of string) *fact {
	wanted := stem(unit + of)
	for _, f := range o.near[wholeBelow(q)] {
		rounded := q.Qualifier == incidents.About && f.figure.Value.IsExact() && f.figure.Value.SameAmount(q)
		if f.stem == wanted && (rounded || f.figure.Value.Equal(q)) {
			return f
		}
	}
	return nil
}

// isLong reports whether a figure has an exact number of three and more digits, which hardly says anything else by chance.
func (f *fact) isLong() bool {
	v := f.figure.Value
	return v.IsExact() && !v.Percent && v.Low.Den == 1 && v.Low.Num >= 100
}

// same returns the fact whose long number stands in a text, or nil.
func (o *offer) same(text string, span prose.Span) *fact {
	q := span.Quantity(text, o.tag)
	for _, f := range o.near[wholeBelow(q)] {
		if f.isLong() && q.IsExact() && !q.Percent && f.figure.Value.SameAmount(q) {
			return f
		}
	}
	return nil
}

// plain returns a quantity as it is written in a record: on one line, and not as the first word of a sentence.
func plain(q incidents.Quantity) incidents.Quantity {
	q.Words = oneLine(q.Words)
	r, size := utf8.DecodeRuneInString(q.Words)
	q.Words = string(unicode.ToLower(r)) + q.Words[size:]
	return q
}

// counted returns what a number counts: its unit, or what it is a share of. It is no fact if the text tells neither.
func (o *offer) counted(text string, span prose.Span, q incidents.Quantity) (unit, of string, ok bool) {
	before, rest := text[:span.Start], text[span.End:]
	switch sign := currency(before); {
	case postcode(before, span.In(text)):
		return "", "", false
	case sign != "":
		return sign, "", !listed(before, sign, rest)
	case q.Percent:
		return "", o.share(rest), true
	case q.Low.Den > 1:
		if of = o.share(rest); of != "" {
			return "", of, true
		}
	}
	if unit = o.unit(rest); unit == "" {
		unit = o.partOf(before, rest)
		return unit, "", unit != ""
	}
	return basic(unit, before), "", true
}

// listed reports whether an amount of money stands alone between commas: it is an example of something.
func listed(before, sign, rest string) bool {
	return strings.HasSuffix(strings.TrimSuffix(before, sign), ", ") && strings.HasPrefix(rest, ",")
}

// partOf returns what a number counts that is a part of another: what that counts. "17 von 21 Anlegern" has the other
// behind it, "davon 58" before it.
func (o *offer) partOf(before, rest string) string {
	spans := prose.Scan(rest[:min(len(rest), nearby)], o.tag)
	if len(spans) > 0 && spans[0].Kind == prose.Number && partBefore[strings.ToLower(oneLine(rest[:spans[0].Start]))] {
		return basic(o.unit(rest[spans[0].End:]), rest[:spans[0].Start])
	}
	if o.last != nil && endsWithWords(oneLine(strings.ToLower(before[max(0, len(before)-nearby):])), partBehind) {
		return o.last.figure.Unit
	}
	return ""
}

// nearby is how far away from a number the words may stand, in bytes, that say what it is a part of.
const nearby = 40

// postcode reports whether five digits stand where an address has its postcode.
func postcode(before, digits string) bool {
	if len(digits) != 5 || strings.Trim(digits, "0123456789") != "" {
		return false
	}
	before = strings.TrimRight(before, " ")
	return before == "" || strings.HasSuffix(before, ",") || strings.HasSuffix(before, "\n") || strings.HasSuffix(before, "D-")
}

// currency returns the sign of a currency that stands directly before a number.
func currency(before string) string {
	for _, sign := range []string{"£", "€", "$"} {
		if strings.HasSuffix(before, sign) {
			return sign
		}
	}
	return ""
}

// oneLine returns a text with single spaces between its words. Most texts have no others.
func oneLine(text string) string {
	space := true
	for _, r := range text {
		if unicode.IsSpace(r) && (space || r != ' ') {
			return strings.Join(strings.Fields(text), " ")
		}
		space = r == ' '
	}
	return strings.TrimSuffix(text, " ")
}
