package paper

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pageNumber reads a line that is nothing but the number of a page. It is plain where the number is all there is: then
// it might be anything.
func pageNumber(text string) (n int, plain, ok bool) {
	if len(text) > 24 {
		return 0, false, false
	}
	core := strings.Trim(text, "-–—−|· ")
	dashed := core != text
	words := strings.Fields(core)
	if len(words) > 1 && slices.Contains([]string{"Seite", "S.", "Page", "page"}, words[0]) {
		dashed, words = true, words[1:]
	}
	if len(words) == 3 && slices.Contains([]string{"von", "of", "/"}, words[1]) && small(words[2]) {
		dashed, words = true, words[:1]
	}
	if len(words) != 1 || !small(words[0]) {
		return 0, false, false
	}
	n, err := strconv.Atoi(words[0])
	return n, !dashed, err == nil
}

// small reports whether a word is a number that a page may have.
func small(word string) bool {
	return word != "" && len(word) <= 4 && strings.Trim(word, "0123456789") == ""
}

// What the words of a running head are. A line of nothing else, with a number of its page, a clerk's sign or an election
// period, is one wherever it stands.
type headParts struct {
	dash, number, date, paper, clerk, sign, name, period int
	other                                                int // words with a capital that say nothing
}

var headNames = strings.Fields(`Drucksache Drucksachen Drucks Drs Seite von Page of Landtag Bundestag Deutscher Hessischer Bayerischer
	Sitzung Ausschuss Protokoll Ausschussprotokoll Plenarprotokoll Band zu Kleine Anfrage`)

// headLinks join the names of a house: "Bürgerschaft der Freien und Hansestadt Hamburg".
var headLinks = strings.Fields("der des und von für of the and")

// headShape counts the parts of a line; ok is false as soon as a word cannot belong to a running head.
func headShape(text string) (p headParts, ok bool) {
	words := strings.Fields(text)
	if len(words) > 14 || len(text) > 160 {
		return p, false
	}
	for _, w := range words {
		if !p.count(strings.TrimRight(w, ".,;")) {
			return p, false
		}
	}
	return p, true
}

func (p *headParts) count(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	before, after, slashed := strings.Cut(w, "/")
	switch core := strings.Trim(w, "-–—−|·•"); {
	case core == "", slices.Contains(headLinks, w):
		p.dash++
	case core != w && small(core): // "–2–"
		p.number, p.dash = p.number+1, p.dash+2
	case small(w):
		p.number++
	case slashed && small(before) && digitsOnly(after):
		p.paper++
	case slashed && digitsOnly(before) && shortSign(after) && after == strings.ToUpper(after): // "16689/AB"
		p.paper++
	case slashed && shortSign(before) && shortSign(after):
		p.clerk++
	case numericDate(w):
		p.date++
	case strings.EqualFold(w, "wahlperiode") || w == "WP" || w == "GP":
		p.period++
	case slices.Contains(headNames, w):
		p.name++
	case utf8.RuneCountInString(w) <= 5 && w == strings.ToUpper(w) && unicode.IsLetter(r):
		p.sign++
	case unicode.IsUpper(r):
		p.other++
	default:
		return false
	}
	return true
}

func digitsOnly(s string) bool { return s != "" && len(s) <= 6 && strings.Trim(s, "0123456789") == "" }

func shortSign(s string) bool {
	return s != "" && len(s) <= 5 && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

func numericDate(w string) bool {
	return strings.Count(w, ".") == 2 && len(w) >= 6 && len(w) <= 10 && strings.Trim(w, "0123456789.") == ""
}

// surelyHead reports whether a line can be nothing but a running head or foot.
func surelyHead(text string) bool {
	p, ok := headShape(text)
	if !ok || p.other > 0 {
		return false
	}
	switch {
	case p.clerk > 0:
		return p.clerk == 1 && p.sign+p.number+p.date+p.paper > 0 && (p.paper > 0 || p.date > 0)
	case p.period == 1 && p.number == 1 && p.name+p.sign+p.paper+p.dash == 0:
		return true
	case p.paper > 0 && p.number > 0 && p.dash >= 2:
		return p.name+p.sign+p.period > 0
	}
	return p.paper > 0 && p.date > 0 && p.sign > 0 && p.number > 0
}

// likelyHead reports whether a line at the edge of a page may be a running head: names with the number of a paper or of an
// election period, and no words of a sentence.
func likelyHead(text string) bool {
	p, ok := headShape(text)
	return ok && !ended(text) && (p.paper > 0 && p.name+p.period+p.number > 0 || p.period > 0 && p.number > 0 && p.name+p.other > 0)
}

// houseHead reports whether a line names a house and its election period, which no text does on a line of its own.
func houseHead(text string) bool {
	p, ok := headShape(text)
	return ok && !ended(text) && p.period == 1 && p.name > 0 && p.dash > 0 && p.number > 0
}

// link reports whether a line is nothing but an address.
func link(text string) bool {
	return (strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "www.")) && !strings.Contains(text, " ")
}

// drawn reports whether a line is a rule.
func drawn(text string) bool {
	return len(text) >= 5 && (strings.Trim(text, "_ ") == "" || strings.Trim(text, "-") == "" || strings.Trim(text, "–—―─") == "")
}

// emptyPage reports whether a line says that its page holds nothing.
func emptyPage(text string) bool {
	return len(text) < 60 && (strings.Contains(text, "Leerseite") || strings.Contains(text, "intentionally left blank"))
}
