package incidents

import (
	"strconv"
	"strings"
	"unicode"

	"quaestor/internal/lang"
)

const noBreakSpace = "\u00a0"

// Format writes the quantity in the number style of the language, with the qualifier as it was written: "rund 21.153",
// "10–20", "4,5 %". What is written in words stays in words. A space that must not break is a no-break space.
func (q Quantity) Format(tag lang.Tag) string {
	switch {
	case q.IsNA():
		return in(tag, "k."+noBreakSpace+"A.", "n/a")
	case q.IsSuppressed():
		return "*"
	case !q.HasNumber():
		return q.Words
	}
	qualifier, number := q.split(tag)
	if inWords(number) {
		return q.Words
	}
	return qualifier + q.digits(tag)
}

// inWords reports whether a number is written in words, be it in part: "ein Drittel", "1,5 Mio.". The words of a range
// and of a percentage do not count.
func inWords(number string) bool {
	for _, word := range [...]string{"bis", "to", "Prozent", "percent", "per cent"} {
		number = strings.ReplaceAll(number, word, "")
	}
	return strings.ContainsFunc(number, unicode.IsLetter)
}

// split returns the qualifier as it is printed, with the space behind it, and the number as it was written.
func (q Quantity) split(tag lang.Tag) (qualifier, number string) {
	c := cursor{text: q.Words}
	if c.qualifier(tag) == Exact {
		c.qualifier(in(tag, lang.English, lang.German))
	} else {
		qualifier = strings.TrimSpace(c.text[:c.at])
	}
	if !strings.ContainsFunc(qualifier, unicode.IsLetter) {
		qualifier = q.Qualifier.canonical(tag)
	}
	switch {
	case qualifier == "":
		return "", c.rest()
	case strings.HasSuffix(qualifier, "."):
		return qualifier + noBreakSpace, c.rest()
	}
	return qualifier + " ", c.rest()
}

// digits writes the numbers and the percent sign.
func (q Quantity) digits(tag lang.Tag) string {
	fraction := strings.Contains(q.Words, "/")
	out := q.Low.format(tag, fraction)
	if q.IsRange() {
		out += "–" + q.High.format(tag, fraction)
	}
	if q.Percent {
		out += in(tag, noBreakSpace+"%", "%")
	}
	return out
}

// format writes an amount in digits: as a decimal if its denominator is a power of ten, otherwise as a fraction.
func (a Amount) format(tag lang.Tag, fraction bool) string {
	places := 0
	for den := a.Den; den > 1; den /= 10 {
		fraction = fraction || den%10 != 0
		places++
	}
	if fraction && a.Den > 1 {
		return strconv.FormatInt(a.Num, 10) + "/" + strconv.FormatInt(a.Den, 10)
	}
	group, decimal := separators(tag)
	digits := strconv.FormatInt(a.Num, 10)
	if missing := places + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	out := grouped(digits[:len(digits)-places], group)
	if places > 0 {
		out += decimal + digits[len(digits)-places:]
	}
	return out
}

// grouped sets digits apart in groups of three.
func grouped(digits, separator string) string {
	var out strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out.WriteString(separator)
		}
		out.WriteRune(digit)
	}
	return out.String()
}
