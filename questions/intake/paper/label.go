package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A mark is what a line begins with that may number or name what follows.
type mark uint8

const (
	noMark    mark = iota
	numberOne      // "1.", "2)", "(3)", "1.1", "a)", "(i)": also a day, or part of a reference
	namedOne       // "Frage 5.", "Zu Frage 2", "Antwort auf Frage 3": also part of a sentence
	namedHead      // "Frage 5:", "Antwort:", "Zu den Fragen 4 und 5:": nothing else
)

// labelNouns begin the labels of questions and answers in any parliament's papers. What a label means is not asked here,
// only that a paragraph begins with it.
var labelNouns = strings.Fields("Frage Fragen Question Questions Antwort Antworten Answer Answers Vorbemerkung Ziffer Anlage Begründung")

// label tells what mark a line begins with.
func label(text string) mark {
	first := firstWords(text, 1)
	if len(first) == 0 || first[0] != "Zu" && !ordinal(first[0]) && !slices.Contains(labelNouns, strings.TrimRight(first[0], ":.")) {
		return noMark
	}
	words := firstWords(text, 6)
	rest := words
	if rest[0] == "Zu" && len(rest) > 1 {
		rest = rest[1:]
		if rest[0] == "den" || rest[0] == "der" {
			rest = rest[1:]
		}
		if len(rest) > 0 && number(rest[0]) {
			return colonWithin(words)
		}
	}
	if len(rest) > 0 && slices.Contains(labelNouns, strings.TrimRight(rest[0], ":.")) {
		return named(words, rest)
	}
	if ordinal(words[0]) && len(words) > 1 {
		if slices.Contains(askerNouns, words[1]) {
			return namedHead
		}
		return numberOne
	}
	return noMark
}

func named(words, rest []string) mark {
	if strings.HasSuffix(rest[0], ":") {
		return namedHead
	}
	for _, w := range rest[1:] {
		if number(w) {
			return colonWithin(words)
		}
	}
	if rest[0] == "Vorbemerkung" || rest[0] == "Antwort" || rest[0] == "Begründung" {
		return colonWithin(words)
	}
	return noMark
}

func colonWithin(words []string) mark {
	for _, w := range words {
		if strings.HasSuffix(w, ":") {
			return namedHead
		}
	}
	return namedOne
}

// number reports whether a word is a number, with what may stand behind it in a label.
func number(word string) bool {
	word = strings.TrimRight(word, ".:,;)")
	return word != "" && strings.Trim(word, "0123456789.") == "" && word[0] != '.' || len(word) == 1 && unicode.IsLower(rune(word[0]))
}

// ordinal reports whether a word numbers what follows: "1.", "2)", "(3)", "1.1", "a)", "(iv)", "12.)".
func ordinal(word string) bool {
	open := strings.HasPrefix(word, "(")
	core := strings.TrimPrefix(word, "(")
	inner := strings.TrimRight(core, ".):")
	tail := core[len(inner):]
	if inner == "" || len(inner) > 5 || open && !strings.HasPrefix(tail, ")") {
		return false
	}
	if strings.Trim(inner, "0123456789.") == "" {
		return tail != "" || strings.Contains(inner, ".") && len(inner) <= 4
	}
	letter := len(inner) == 1 && unicode.IsLetter(rune(inner[0])) || strings.Trim(inner, "ivx") == "" ||
		len(inner) == 2 && inner[0] == inner[1] && unicode.IsLetter(rune(inner[0]))
	return letter && strings.Contains(tail, ")")
}

// firstWords returns up to n words from the start of a text.
func firstWords(text string, n int) []string {
	words := make([]string, 0, n)
	for len(words) < n {
		text = strings.TrimLeft(text, " \u00a0")
		if text == "" {
			break
		}
		end := strings.IndexAny(text, " \u00a0")
		if end < 0 {
			end = len(text)
		}
		words = append(words, text[:end])
		text = text[end:]
	}
	return words
}

// onlyLabel reports whether a line is nothing but a number that waits for its text. A year is the end of a date: "2023)".
func onlyLabel(text string) bool { return !strings.Contains(text, " ") && ordinal(text) && !year(text) }

func year(text string) bool {
	text = strings.TrimRight(text, ".):")
	return len(text) == 4 && (text[:2] == "19" || text[:2] == "20") && small(text)
}

// waitsBehind reports whether a number alone on a line is no last word of the text above: "im Jahr" and "2003.".
func waitsBehind(above, label string) bool {
	return closed(label) || listed(above) || ended(above) || strings.HasSuffix(above, ".")
}

// opens reports whether a line whose predecessor ended or not begins a paragraph by its label.
func (s *sheet) opens(prev, next *row, short bool) bool {
	switch next.mark {
	case namedHead:
		return !leadsOn(prev.text)
	case namedOne:
		return short || ended(prev.text)
	case numberOne:
		moved := closed(next.text) && (abs(next.indent-prev.indent) > 1 || prev.edge*10 < s.width*7)
		return (short || ended(prev.text) || listed(prev.text) || moved) && numbers(next.text)
	}
	return false
}

// numbers reports whether a number at the start of a line belongs to what follows, and is no day, "2. Halbjahr" aside.
func numbers(text string) bool {
	_, rest, _ := strings.Cut(text, " ")
	rest = strings.TrimLeft(rest, " ")
	return closed(text) || begins(rest) && !month(rest)
}

// closed reports whether the number at the start of a line has a bracket, which days have not: "a)".
func closed(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	return strings.Contains(word, ")")
}

func listed(text string) bool { return strings.HasSuffix(text, ";") || strings.HasSuffix(text, ",") }

// month reports whether a text begins with a month: what stands before it is a day.
func month(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	word = strings.TrimRight(word, ".,")
	if utf8.RuneCountInString(word) < 3 {
		return false
	}
	return slices.ContainsFunc(months, func(m string) bool { return m == word || strings.HasPrefix(m, word) && len(word) >= 3 })
}

var months = strings.Fields(`Januar Februar März April Mai Juni Juli August September Oktober November Dezember January February March
	May June July October December`)
