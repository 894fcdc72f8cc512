package form

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/templates/wording"
)

// A voice is somebody who speaks, as printed at the start of a paragraph.
type voice struct {
	office, name, group string
	seat                string
	end                 int // where the name with its colon ends
}

// maxVoice is how many bytes a name with an office may have.
const maxVoice = 160

// speaks finds who speaks in a paragraph: directly behind a colon, or reported with a verb behind the name.
func (r *reader) speaks(text string) (v *voice, direct bool) {
	begin := strings.ToValidUTF8(text[:min(len(text), maxVoice)], "")
	for _, p := range r.forms.voices {
		m := p.Start(begin)
		if m == nil {
			continue
		}
		rest := text[m.End:]
		if strings.HasPrefix(rest, ":") {
			return makeVoice(m, m.End+1), true
		}
		first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(rest, " "))
		if strings.HasPrefix(rest, " ") && unicode.IsLower(first) && !strings.HasPrefix(rest, " und ") && !strings.HasPrefix(rest, " and ") {
			return makeVoice(m, m.End), false
		}
	}
	return nil, false
}

// answerer returns who answers, as a form says it.
func (r *reader) answerer(m *wording.Match) *voice {
	v := r.named(m.Of("answerer"))
	if v.office == "" && r.forms.office.Start(v.group) != nil {
		v.office, v.group = v.group, ""
	}
	v.office = cmp.Or(v.office, m.Of("post"), m.Of("role"))
	return v
}

func makeVoice(m *wording.Match, end int) *voice {
	v := &voice{office: cmp.Or(m.Of("office"), m.Before("who")), name: cmp.Or(m.Of("who"), m.Words()), group: m.Of("group"), seat: m.Of("seat"), end: end}
	if v.group == "" {
		v.name, v.group = splitGroup(v.name)
	}
	return v
}

// splitGroup takes the group in brackets from behind a name: "Max Muster (SPD)".
func splitGroup(name string) (person, group string) {
	before, after, found := strings.Cut(name, "(")
	if !found {
		return name, ""
	}
	return strings.TrimSpace(before), strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(after), ")"))
}
