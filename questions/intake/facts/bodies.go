package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/questions"
)

// introduce gathers the bodies that a text introduces with a short form: "Bundesverwaltungsamt (BVA)".
func (o *offer) introduce(text *incidents.Prose) {
	rest := string(*text)
	before := ""
	for {
		open := strings.IndexByte(rest, '(')
		if open < 0 {
			return
		}
		before += rest[:open]
		rest = rest[open+1:]
		end := strings.IndexByte(rest, ')')
		if end < 0 {
			return
		}
		if short := rest[:end]; isShort(short) {
			o.addBody(longForm(before, short), short)
		}
		before += "("
	}
}

// isShort reports whether a text is a short form: one word with at least two capitals, such as BVA, BfV, IT.NRW.
func isShort(text string) bool {
	capitals := 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-':
			return false
		}
	}
	return capitals > 1 && len(text) <= 12
}

// furthest is how many words before a short form its long form may begin.
const furthest = 8

// longForm returns the name at the end of a text that a short form stands for: it begins with a noun that says what kind
// of body it is, and has the letters of the short form in their order. It is empty if there is none.
func longForm(before, short string) string {
	before = before[strings.LastIndexAny(before, ".:;\n()„“\"")+1:]
	words := strings.Fields(before)
	for i := len(words) - 1; i >= max(0, len(words)-furthest); i-- {
		name, ok := bodyName(words[i:])
		if ok && hasLetters(name, short) {
			return name
		}
	}
	return ""
}

// bodyName returns words as the name of a body: capitalised ones up to one that says what kind it is, without the ending
// of the genitive. An adjective that is not in the nominative is none of a name.
func bodyName(words []string) (name string, ok bool) {
	for i, word := range words {
		switch head, is := headOf(word); {
		case !isCapital(word):
			return "", false
		case is:
			return strings.Join(slices.Concat(words[:i], []string{head}, words[i+1:]), " "), true
		case strings.HasSuffix(word, "en") || strings.HasSuffix(word, "em"):
			return "", false
		}
	}
	return "", false
}

// headOf returns a noun that says what kind of body a name stands for, in the nominative.
func headOf(word string) (head string, is bool) {
	small := strings.ToLower(word)
	for _, kind := range heads {
		for _, ending := range []string{"", "es", "s"} {
			if strings.HasSuffix(small, kind+ending) {
				return word[:len(word)-len(ending)], true
			}
		}
	}
	return "", false
}

// hasLetters reports whether a name has the letters of a short form in their order.
func hasLetters(name, short string) bool {
	rest := strings.ToLower(name)
	for _, r := range strings.ToLower(short) {
		if r == '.' || r == '-' {
			continue
		}
		i := strings.IndexRune(rest, r)
		if i < 0 {
			return false
		}
		rest = rest[i+utf8.RuneLen(r):]
	}
	return true
}

// addBody adds a body unless the register has it.
func (o *offer) addBody(name, short string) {
	if name == "" {
		return
	}
	bodies := &o.d.Register.Bodies
	for _, b := range *bodies {
		if b.Name == name || b.Short == short || string(b.ID) == questions.Slug(incidents.Name(short)) {
			return
		}
	}
	id := incidents.Name(questions.Slug(incidents.Name(letters.Replace(short))))
	*bodies = append(*bodies, incidents.Body{ID: id, Name: name, Short: short})
}
