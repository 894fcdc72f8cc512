package facts

import (
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// letters writes German letters in the way of file names.
var letters = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue",
	"£", "pounds", "€", "euro", "$", "dollars")

// freeName names a figure after its unit and its number: anfragen-21153.
func (o *offer) freeName(q incidents.Quantity, unit, of string) incidents.Name {
	what := unit
	if what == "" && of != "" {
		what = of[strings.LastIndexByte(of, ' ')+1:]
	}
	if q.Percent {
		what += " " + lang.Say("prozent", "percent").In(o.tag)
	}
	base := questions.Slug(incidents.Name(letters.Replace(what) + " " + digits(q)))
	name := incidents.Name(base)
	for n := 2; o.taken[name]; n++ {
		name = incidents.Name(base + "-" + strconv.Itoa(n))
	}
	return name
}

// digits writes the numbers of a quantity for a name: 21153, 10-20, 1-3 for a third, 4-5 for 4.5.
func digits(q incidents.Quantity) string {
	text := amount(q.Low)
	if q.IsRange() {
		text += "-" + amount(q.High)
	}
	return text
}

// amount writes a fraction of ten as the digits before and behind the point, any other with its denominator.
func amount(a incidents.Amount) string {
	num, den := strconv.FormatInt(a.Num, 10), strconv.FormatInt(a.Den, 10)
	places := len(den) - 1
	switch {
	case a.Den == 1:
		return num
	case strings.Trim(den[1:], "0") != "" || den[0] != '1':
		return num + "-" + den
	case len(num) <= places:
		num = strings.Repeat("0", places+1-len(num)) + num
	}
	return num[:len(num)-places] + "-" + num[len(num)-places:]
}
