package intake_test

import (
	"fmt"
	"html"
	"reflect"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
)

// A balance holds the words of a paper against those of the records that were made of it.
type balance struct {
	paper    *paper.Paper
	placed   []form.Placed
	unplaced []int
	forms    map[string]bool // the words that forms are made of

	texts    strings.Builder // all that records say, word after word, each behind a blank
	has      map[string]bool // the same, and dates in the ways that papers write them
	printed  map[string]bool // the stems of words that the paper has
	invented []string
}

// newBalance takes up the words of a paper.
func newBalance(d *form.Draft, forms map[string]bool) *balance {
	b := &balance{paper: d.Paper, placed: d.Placed, unplaced: d.Unplaced, forms: forms,
		has: map[string]bool{}, printed: map[string]bool{}}
	for i := range d.Paper.Paragraphs {
		b.print(d.Paper.Paragraphs[i].Plain)
	}
	for _, line := range d.Paper.Lines {
		b.print(line.Text)
	}
	b.print(d.Paper.Name)
	for _, change := range d.Changed {
		b.say(words(change.From))
		b.say(words(change.To))
	}
	return b
}

func (b *balance) print(text string) {
	for _, word := range words(text) {
		b.printed[stem(word)] = true
	}
}

// take takes up the words of the records of a dossier.
func (b *balance) take(d *questions.Dossier) {
	for _, r := range d.Records {
		comments := newComments(r)
		record.Walk(r.Value, func(parents []any, f *record.Field, value any) {
			b.takeValue(f, value, comments.on(parents, value))
		})
	}
}

func (b *balance) takeValue(f *record.Field, value any, comment string) {
	b.say(words(comment))
	if date, is := value.(*incidents.Date); is {
		b.takeDate(*date)
		return
	}
	written := bare(said(value))
	if b.paper.Format == paper.Markdown { // elsewhere the mark of a footnote is one of the words
		written = footnoteMark.ReplaceAllString(written, "$1")
	}
	text := words(html.UnescapeString(written))
	b.say(text)
	if comment == "" && f.Kind == record.Text && f.Refs == nil && f.Words == nil && f.Key != record.KeyName && !slices.Contains(formal, f.Key) {
		b.prove(f, text)
	}
}

func (b *balance) say(words []string) {
	for _, word := range words {
		b.has[stem(word)] = true
		b.texts.WriteString(" " + word)
	}
	b.texts.WriteString(" ")
}

// formal are the fields that say something in words of ours.
var formal = []string{record.KeyName, "dossier", "profile", "language", "inquiry", "sitting", "incident", "type", "access", "to", "if", "answers"}

// said returns a value as it is written.
func said(value any) string {
	if v, is := value.(record.Scalar); is {
		return v.WriteScalar()
	}
	if v := reflect.ValueOf(value).Elem(); v.Kind() == reflect.String {
		return v.String()
	}
	return ""
}

// takeDate takes up a day in the ways that papers write it.
func (b *balance) takeDate(date incidents.Date) {
	if date.IsZero() {
		return
	}
	for _, tag := range []lang.Tag{lang.German, lang.English} {
		for _, word := range words(date.Format(tag) + " " + date.String()) {
			b.has[stem(word)], b.has[strings.TrimLeft(word, "0")] = true, true
		}
	}
	b.has[fmt.Sprintf("%02d", date.Day)], b.has[fmt.Sprintf("%02d", date.Year%100)] = true, true
}

// prove lists words of a text that the paper has not.
func (b *balance) prove(f *record.Field, text []string) {
	for _, word := range text {
		if !b.printed[stem(word)] && !b.forms[word] {
			b.invented = append(b.invented, fmt.Sprintf("invented in %s: %q of %q", f.Key, word, shortened(text)))
			return
		}
	}
}

// lost lists the words of paragraphs that stand nowhere.
func (b *balance) lost() (list []string) {
	texts := b.texts.String()
	for i := range b.paper.Paragraphs {
		if slices.Contains(b.unplaced, i) {
			continue
		}
		tell := func(words []string) {
			p := &b.paper.Paragraphs[i]
			list = append(list, fmt.Sprintf("lost of line %d (%s): %s", b.paper.Lines[p.First].Number, b.as(i), shortened(words)))
		}
		as := b.as(i)
		runs, forms := b.runs(i)
		for _, run := range runs {
			if rest := missing(texts, run); strings.Contains(as, "signatures") || strings.Contains(as, "title") || strings.Contains(as, "head") {
				forms = append(forms, rest...) // names, days and the title stand in fields of their own
			} else if len(rest) > 0 {
				tell(rest)
			}
		}
		if unknown := b.unknown(slices.Clone(forms)); len(unknown) > 0 {
			tell(unknown)
		}
	}
	return list
}

// inARow is how many words in a row must stand in a record for them to be those of a paper, if it parts what stands together
// there: a joint answer is announced in a field of its own.
const inARow = 3

// missing returns the words of a run that do not stand in the texts, together with enough of those around them.
func missing(texts string, run []string) (list []string) {
	for len(run) > 0 {
		n := len(run)
		for n > 0 && !strings.Contains(texts, " "+strings.Join(run[:n], " ")+" ") {
			n--
		}
		if n < min(inARow, len(run)) {
			list, n = append(list, run[0]), 1
		}
		run = run[n:]
	}
	return list
}

// unknown returns the words that neither a record nor a form has, not even together with another: "Landes-regierung".
func (b *balance) unknown(list []string) []string {
	known := func(word string) bool { return b.has[stem(word)] || b.forms[word] }
	return slices.DeleteFunc(list, func(word string) bool {
		return known(word) || slices.ContainsFunc(list, func(other string) bool { return known(other+word) || known(word+other) })
	})
}

func shortened(words []string) string {
	text := strings.Join(words, " ")
	if len(text) > 160 {
		text = text[:160] + "…"
	}
	return text
}

// as tells what a paragraph was taken for.
func (b *balance) as(paragraph int) string {
	var list []string
	for _, one := range b.placed {
		if one.Paragraph == paragraph {
			list = append(list, one.As)
		}
	}
	return strings.Join(list, ", ")
}
