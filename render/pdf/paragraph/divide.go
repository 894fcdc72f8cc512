package paragraph

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/render/pdf/hyphen"
)

// What it costs to divide a word, as TeX's \hyphenpalty counts: 50 there.
const (
	hyphenCost    = 60    // by patterns
	shortHyphen   = 120   // by patterns, leaving two letters on a line
	compoundPart  = 150   // by patterns, in a word that has a hyphen already
	softCost      = 30    // where the author says so
	compoundCost  = 50    // behind a hyphen
	slashCost     = 100   // behind a slash or dash between words
	addressCost   = 300   // in an address, behind its slashes
	addressSign   = 600   // in an address, at its other signs
	emergency     = 5_000 // anywhere, in what is wider than its line
	longPart      = 9     // letters of a part of a compound that is divided
	compoundSides = 3     // letters between a hyphen and a division
)

// A divider finds the places where words may be divided.
type divider struct {
	places []place // by the number of bytes before the place
	points []int
}

// divide returns the places of a word, by the number of bytes before them. They hold until the next call.
func (d *divider) divide(word string, literal bool, rules *hyphen.Rules) []place {
	d.places = append(d.places[:0], make([]place, len(word)+1)...)
	switch {
	case literal || isAddress(word):
		d.address(word)
	case strings.Contains(word, string(softHyphen)):
		d.signs(word)
	default:
		d.signs(word)
		d.patterns(word, rules)
	}
	d.places[0].end = noEnd
	return d.places
}

// isAddress reports whether a word is an address of the net or of a mailbox: no hyphen may be printed in it.
func isAddress(word string) bool {
	at := strings.IndexAny(word, "@:.")
	if at < 0 {
		return false
	}
	return strings.Contains(word, "://") || strings.HasPrefix(word, "www.") ||
		at+1 < len(word) && strings.IndexByte(word, '@') > 0 && strings.LastIndexByte(word, '.') > strings.IndexByte(word, '@')
}

// address lets an address or code end a line at its signs, where no reader takes them for the end of a sentence: behind
// slashes and colons, before full stops and the like (Chicago Manual of Style, 17th edition, 7.46).
func (d *divider) address(word string) {
	for i := 1; i < len(word); i++ {
		before, here := word[i-1], word[i]
		switch {
		case strings.IndexByte("/\\:", before) >= 0 && strings.IndexByte("/\\:", here) < 0:
			d.places[i] = place{addressCost, endBare}
		case strings.IndexByte(".,-_?#%&=@~+;", here) >= 0 && i+1 < len(word):
			d.places[i] = place{addressSign, endBare}
		}
	}
}

// signs finds the places at the signs within a word.
func (d *divider) signs(word string) {
	for i, r := range word {
		if r < utf8.RuneSelf && r != '-' && r != '/' {
			continue
		}
		behind := i + utf8.RuneLen(max(r, 0))
		if behind >= len(word) || i == 0 && r != '\u200B' {
			continue
		}
		switch r {
		case softHyphen:
			d.places[behind] = place{softCost, endHyphen}
		case '\u200B':
			d.places[behind] = place{0, endBare}
		case '-', '\u2010':
			if lettersBefore(word, i) >= 2 && lettersBehind(word, behind) >= 3 {
				d.places[behind] = place{compoundCost, endBare}
			}
		case '/', '–', '—':
			if lettersBefore(word, i) >= 3 && lettersBehind(word, behind) >= 3 {
				d.places[behind] = place{slashCost, endBare}
			}
		}
	}
}

// lettersBefore counts the letters that stand right before a place, at most four.
func lettersBefore(word string, at int) int {
	n := 0
	for at > 0 && n < 4 {
		r, size := utf8.DecodeLastRuneInString(word[:at])
		if !unicode.IsLetter(r) {
			break
		}
		n++
		at -= size
	}
	return n
}

func lettersBehind(word string, at int) int {
	n := 0
	for _, r := range word[at:] {
		if n == 4 || !unicode.IsLetter(r) {
			break
		}
		n++
	}
	return n
}

// patterns finds the places within the runs of letters.
func (d *divider) patterns(word string, rules *hyphen.Rules) {
	from := -1
	for i, r := range word {
		switch letter := unicode.IsLetter(r); {
		case letter && from < 0:
			from = i
		case !letter && from >= 0:
			d.run(word, from, i, rules)
			from = -1
		}
	}
	if from >= 0 {
		d.run(word, from, len(word), rules)
	}
}

// run finds the places within one run of letters.
func (d *divider) run(word string, from, to int, rules *hyphen.Rules) {
	letters := word[from:to]
	if len(letters) < 5 || joined(word, from, to) {
		return
	}
	first, last := 0, len(letters)
	cost := int32(hyphenCost)
	if hyphenBefore, hyphenBehind := from > 0 && word[from-1] == '-', to < len(word) && word[to] == '-'; hyphenBefore || hyphenBehind {
		if lettersOf(letters) < longPart {
			return
		}
		cost = compoundPart
		if hyphenBefore {
			first = compoundSides
		}
		if hyphenBehind {
			last -= compoundSides
		}
	}
	d.points = rules.Points(d.points[:0], letters)
	for _, at := range d.points {
		if at < first || at > last {
			continue
		}
		d.places[from+at] = place{cost, endHyphen}
		if at <= 3 && lettersOf(letters[:at]) < 3 {
			d.places[from+at].cost = max(cost, shortHyphen)
		}
	}
}

// joined reports whether a run of letters is part of a name such as "IT.NRW", "S4C" or "fragdenstaat.de".
func joined(word string, from, to int) bool {
	if from > 0 && (digit(word[from-1]) || word[from-1] == '_' || word[from-1] == '.' && from > 1) {
		return true
	}
	if to == len(word) {
		return false
	}
	return digit(word[to]) || word[to] == '_' || word[to] == '.' && to+1 < len(word) && lettersBehind(word, to+1) > 0
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// joins reports whether a character belongs to the one before it.
func joins(r rune) bool { return r >= 0x300 && (unicode.Is(unicode.M, r) || invisible(r)) }
