package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/questions/prose"
)

// describe adds to a fact what the sentence around its number says: the day it holds for, and who gave it.
func (o *offer) describe(f *fact, text string, span prose.Span) {
	from, to := sentence(text, int(span.Start), int(span.End))
	if f.figure.AsOf.IsZero() {
		when := o.asOf(text[from:to], int(span.Start)-from)
		if when.IsZero() {
			when = o.headed(text[from:to], text[:span.Start])
		}
		if !when.IsZero() {
			f.figure.AsOf, f.asOf = when, o.line(text, from)
		}
	}
	if f.figure.Source == "" {
		if body := o.source(text[from:to], int(span.Start)-from); body != "" {
			f.figure.Source, f.source = body, o.line(text, from)
		}
	}
}

// sentence returns where the sentence around a stretch of text begins and ends.
func sentence(text string, from, to int) (start, end int) {
	start = strings.LastIndex(text[:from], "\n\n") + 1
	for i := from - 1; i > start; i-- {
		if endsAt(text, i) {
			start = i + 1
			break
		}
	}
	end = len(text)
	if n := strings.Index(text[to:], "\n\n"); n >= 0 {
		end = to + n
	}
	for i := to; i < end; i++ {
		if endsAt(text, i) {
			return start, i
		}
	}
	return start, end
}

// endsAt reports whether a sentence ends with the sign at an offset: a capital follows, and what stands before it is a
// word and neither a number nor an abbreviation.
func endsAt(text string, at int) bool {
	if strings.IndexByte(".!?", text[at]) < 0 || at+2 >= len(text) || text[at+1] != ' ' && text[at+1] != '\n' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(text[at+2:])
	before := text[:at]
	word := before[strings.LastIndexAny(before, " \n\u00a0(")+1:]
	last, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsUpper(next) && utf8.RuneCountInString(word) > 3 && (unicode.IsLetter(last) || last == ')')
}

// until are the words before a day that say that a number holds on it.
var until = []string{"bis", "bis zum", "bis einschließlich", "bis einschließlich zum", "stand", "stand:", "stand vom",
	"mit stand", "mit stand vom", "zum stand", "stichtag", "zum stichtag", "zum", "per", "as of", "as at", "up to", "until",
	"by", "up to and including"}

// asOf returns the day a sentence says that one of its numbers holds for. It must name just one day, with no other number
// between the two; a day in parentheses holds for what stands before them.
func (o *offer) asOf(sentence string, at int) (when incidents.When) {
	var day *prose.Span
	spans := prose.Scan(sentence, o.tag)
	for i := range spans {
		if spans[i].Kind != prose.Day {
			continue
		}
		if day != nil {
			return when
		}
		day = &spans[i]
	}
	if day == nil || !besides(spans, day, at) {
		return when
	}
	before := strings.TrimRight(sentence[:day.Start], " \n")
	enclosed := strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')')
	if enclosed && at > int(day.Start) || !endsWithWords(oneLine(strings.ToLower(before)), until) ||
		when.ReadScalar(oneLine(day.In(sentence)), o.tag) != nil {
		return incidents.When{}
	}
	return when
}

// headed returns the year that stands with a colon before a number at the start of a line, or else the time that a sentence
// begins with: "Im Herbst 2019 wurden".
func (o *offer) headed(sentence, before string) (when incidents.When) {
	line := before[strings.LastIndexByte(before, '\n')+1:]
	if year, is := strings.CutSuffix(line, ": "); is && len(year) == 4 && when.ReadScalar(year, o.tag) == nil {
		return when
	}
	words := strings.Fields(sentence)
	if len(words) > 0 && at[strings.ToLower(words[0])] {
		words = words[1:]
	} else if len(words) > 0 && since[strings.ToLower(words[0])] {
		words[0] = strings.ToLower(words[0])
	}
	if len(words) > 0 && (words[0] == "Jahr" || words[0] == "Jahre") {
		words = words[1:]
	}
	for n := min(longestTime, len(words)-1); n > 0; n-- {
		if year := words[n-1]; len(year) == 4 && strings.Trim(year, "0123456789") == "" && !leadsOn[words[n]] &&
			when.ReadScalar(strings.Join(words[:n], " "), o.tag) == nil {
			return when
		}
	}
	return incidents.When{}
}

// longestTime is how many words a time at the start of a sentence may have.
const longestTime = 4

// at are the words before a time at the start of a sentence, since those that belong to it, leadsOn those behind it that make
// it one of several.
var at, since, leadsOn = set("im in bis by"), set("seit ab vor nach since before after"), set("und bis oder sowie and to or")

// besides reports whether no number stands between a day and the number at an offset.
func besides(spans []prose.Span, day *prose.Span, at int) bool {
	low, high := min(int(day.Start), at), max(int(day.Start), at)
	for _, s := range spans {
		if s.Kind == prose.Number && int(s.Start) > low && int(s.Start) < high {
			return false
		}
	}
	return true
}

func endsWithWords(text string, list []string) bool {
	for _, words := range list {
		if rest, found := strings.CutSuffix(text, words); found && (rest == "" || strings.ContainsAny(rest[len(rest)-1:], " (\n")) {
			return true
		}
	}
	return false
}
