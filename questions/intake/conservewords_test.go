package intake_test

import (
	"reflect"
	"regexp"
	"strings"
	"unicode"

	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates"
)

// words cuts a text into runs of letters and runs of digits. So it does not matter what stands between, nor where a line
// or a hyphen parts a word from its number.
func words(text string) (list []string) {
	text = superscripts.Replace(text)
	from, was := 0, byte(0)
	for i, r := range text + " " {
		is := byte(0)
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r):
			is = 'a'
		case unicode.IsDigit(r):
			is = '0'
		}
		if is != was {
			if was != 0 {
				list = append(list, text[from:i])
			}
			from, was = i, is
		}
	}
	return list
}

// stem returns a word without its ending: names stand in the nominative in records, and in any case in papers.
func stem(word string) string {
	for _, ending := range []string{"es", "en", "er", "s", "n", "e"} {
		if rest, found := strings.CutSuffix(word, ending); found && len(rest) > 3 {
			return rest
		}
	}
	return word
}

var superscripts = strings.NewReplacer("¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9", "⁰", "0")

const months = "(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)"

var (
	// days are dates: those of printing and issue have no place in records.
	days         = regexp.MustCompile(`(?i)\d{4}-\d{2}-\d{2}|\d{1,2}\. ?(\d{1,2}\.|` + months + `) ?\d{2,4}|((Mon|Tues|Wednes|Thurs|Fri)day,? )?\d{1,2} ` + months + ` \d{4}|((Mon|Tues|Wednes|Thurs|Fri)day, )?` + months + ` \d{1,2}, \d{4}`)
	kindOf       = regexp.MustCompile(`\{[a-z]+(:[a-z]+)?\}|=[a-z]+\|`)
	footnoteMark = regexp.MustCompile(`\[\^[^\]]*\]([^:]|$)`)
	endings      = regexp.MustCompile(`(\pL+)\[([^\]]*)\]`)
)

// formWords lists the words of a profile's forms, phrases and kinds of inquiries.
func formWords(profile *templates.Profile, tag lang.Tag) map[string]bool {
	known := map[string]bool{}
	add := func(text string) {
		for _, word := range words(text) {
			known[word], known[strings.ToLower(word)], known[strings.ToUpper(word)] = true, true, true
		}
	}
	forms := reflect.ValueOf(profile.FormsIn(tag)).Elem()
	for i := range forms.NumField() {
		list, is := forms.Field(i).Interface().([]string)
		if !is {
			continue
		}
		for _, pattern := range list {
			pattern = kindOf.ReplaceAllString(pattern, " ")
			add(pattern)
			for _, m := range endings.FindAllStringSubmatch(pattern, -1) {
				for _, ending := range strings.Split(m[2], "|") {
					add(m[1] + ending)
				}
			}
		}
	}
	for _, one := range profile.Instruments {
		add(one.Name)
	}
	for _, one := range profile.Phrases {
		add(one.Text)
	}
	for _, label := range []string{"joint", "question-lead", "preamble", "number", "paper"} {
		text, _ := profile.Phrase(label, "")
		add(text)
	}
	add(joining[tag])
	return known
}

// joining are the words of forms that stand in no profile: those between numbers, names and times.
var joining = map[lang.Tag]string{
	lang.German:  "und sowie bis Uhr weiterer weitere Abgeordneter öffentlichem Teil Unbekannt",
	lang.English: "and to Unknown",
}

// comments are the lines of a record's file, to find what is said of a value.
type comments struct {
	record *questions.Record
	lines  []string
}

func newComments(r *questions.Record) comments {
	return comments{r, strings.Split(string(r.File.Text), "\n")}
}

// on returns the remarks of the import above a value, or above what it stands in.
func (c comments) on(parents []any, value any) (text string) {
	for _, one := range append(parents[:len(parents):len(parents)], value) {
		for line := c.record.Places.At(one).Start.Line - 2; line >= 0; line-- {
			comment, found := strings.CutPrefix(strings.TrimSpace(c.lines[line]), "# import:")
			if !found {
				break
			}
			text += comment + " "
		}
	}
	return text
}
