package form

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
)

// askers takes the names of those who ask: people and groups, with commas and "und" between them. A group without an
// article right behind a person is that of the person.
func (r *reader) askers(words string) {
	group := false
	a := r.inquiry
	for _, part := range splitNames(words) {
		part = strings.Trim(strings.ReplaceAll(part, "\n", " "), " .,;")
		part = strings.TrimSuffix(part, " betreffend") // the title follows
		if before, after, found := strings.Cut(part, " Fraktion "); found && !strings.HasSuffix(before, "der") {
			part = before + " (" + after + ")"
		}
		last := len(a.askers) - 1
		if rest, found := strings.CutPrefix(part, "Fraktion "); found && last >= 0 && !group && !strings.Contains(words, "und "+part) {
			r.reg.belongs(a.askers[last], r.reg.group(strings.TrimPrefix(rest, "der ")))
			continue
		}
		if part == "Fraktion" && last >= 0 {
			r.addAsker(r.reg.groupOf(a.askers[last]))
			continue
		}
		if others(part) {
			r.leaveOut(part)
			continue
		}
		var name incidents.Name
		name, group = r.asker(part, group)
		r.addAsker(name)
	}
}

// addAsker adds one who asks, once.
func (r *reader) addAsker(name incidents.Name) {
	if name != "" && !slices.Contains(r.inquiry.askers, name) {
		r.inquiry.askers = append(r.inquiry.askers, name)
	}
}

// splitNames cuts a list of names at commas and "und" outside of brackets.
func splitNames(words string) (list []string) {
	depth, from := 0, 0
	for i, r := range words {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth == 0 && r == ',':
			list, from = append(list, words[from:i]), i+1
		case depth == 0 && (r == ' ' || r == '\n'):
			for _, and := range []string{" und ", " and ", " sowie "} {
				if i >= from && strings.HasPrefix(strings.ReplaceAll(words[i:], "\n", " "), and) {
					list, from = append(list, words[from:i]), i+len(and)
				}
			}
		}
	}
	return append(list, words[min(from, len(words)):])
}

// asker returns the name of one who asks. Behind a group, what has no form of its own is a group as well.
func (r *reader) asker(words string, group bool) (incidents.Name, bool) {
	for _, office := range []string{"der ", "des ", "den ", "von "} {
		words = strings.TrimPrefix(words, office)
	}
	for _, noun := range []string{"Fraktionen ", "Fraktion ", "Gruppe ", "FRAKTION "} {
		if rest, found := strings.CutPrefix(words, noun); found {
			return r.reg.group(strings.TrimPrefix(rest, "der ")), true
		}
	}
	switch {
	case words == "" || slices.Contains(articles, words):
		return "", group
	case group:
		return r.reg.group(words), true
	}
	return r.reg.person(r.named(words)), false
}

// askerList takes words that are nothing but names with their groups in brackets, or with what tells a member.
func (r *reader) askerList(words string) bool {
	for _, part := range splitNames(words) {
		part = strings.TrimSpace(part)
		name, group := splitGroup(part)
		if n := len(strings.Fields(name)); r.forms.speaker.Whole(part) == nil && (group == "" || n < 2 || n > 5 || !capitalised(name)) {
			return false
		}
	}
	r.askers(words)
	r.head.after = len(r.head.runs)
	return true
}

// capitalised reports whether all words of a name begin with capitals, particles aside.
func capitalised(name string) bool {
	for _, word := range strings.Fields(name) {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) && len(word) > 3 {
			return false
		}
	}
	return true
}

// articles may be left of a name that is divided between lines.
var articles = strings.Fields("der des den die und and")

// others reports whether words stand for people who are not named.
func others(words string) bool {
	for _, start := range []string{"weitere", "Kolleg", "Genoss", "Freund", "others", "andere"} {
		if strings.HasPrefix(words, start) {
			return true
		}
	}
	return false
}

// named reads a name with office and group: "Abgeordnete Lara Muster (SPD)", "Max Muster SPD".
func (r *reader) named(words string) *voice {
	for _, p := range r.forms.voices {
		if m := p.Whole(words); m != nil {
			return makeVoice(m, len(words))
		}
	}
	name, group := splitGroup(words)
	if group == "" {
		name, group = trailingGroup(name)
	}
	group, seat, _ := strings.Cut(group, ", ")
	return &voice{name: name, group: group, seat: seat}
}

// trailingGroup takes words in capitals from behind a name.
func trailingGroup(words string) (name, group string) {
	if hasDegree(words) {
		return words, ""
	}
	list := strings.Fields(words)
	i := len(list)
	for i > 1 && capitals(list[i-1]) {
		i--
	}
	return strings.Join(list[:i], " "), strings.Join(list[i:], " ")
}

func capitals(word string) bool {
	upper := 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r) && len(word) > 3:
			return false
		}
	}
	return upper > 1 || upper == 0
}
