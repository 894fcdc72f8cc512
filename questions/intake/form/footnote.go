package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/questions/intake/paper"
)

// footnote takes a note from the foot of a page: to the text that carries its number, else it stands as a paragraph.
func (r *reader) footnote(l *line) {
	number, _, _ := strings.Cut(strings.TrimSpace(l.Plain), " ")
	number = strings.Trim(paper.Lowered.Replace(number), "[]^:.)")
	from := strings.IndexByte(l.Plain, ' ') + 1
	if number != "" && from > 0 {
		for _, p := range r.texts() {
			if p.tie(number, l.text(from), l.words(from), l.First) {
				r.tied[l.at] = p
				r.place(l, "footnote", "")
				return
			}
		}
	}
	r.add(l, 0)
}

// texts lists the texts that a footnote may belong to, the latest first.
func (r *reader) texts() (list []*passage) {
	if r.sink != nil {
		list = append(list, r.sink)
	}
	for i := len(r.asked) - 1; i >= 0; i-- {
		list = append(list, r.asked[i].texts()...)
	}
	if r.minutes != nil {
		list = append(list, r.minutes.texts()...)
	}
	return list
}

// texts lists the texts of an inquiry, those that papers print last first.
func (a *asked) texts() (list []*passage) {
	for i := len(a.answers) - 1; i >= 0; i-- {
		list = append(list, &a.answers[i].text)
	}
	all := a.all()
	for i := len(all) - 1; i >= 0; i-- {
		list = append(list, &all[i].text)
	}
	return append(list, &a.statement, &a.grounds, &a.preamble)
}

// texts lists what was said and decided, the latest first.
func (m *minutes) texts() (list []*passage) {
	for i := len(m.items) - 1; i >= 0; i-- {
		it := m.items[i]
		if it.decision != nil {
			list = append(list, &it.decision.text)
		}
		for k := len(it.turns) - 1; k >= 0; k-- {
			list = append(list, &it.turns[k].text)
		}
	}
	return list
}

// tie makes the number of a note in the text its mark, and adds the note. It reports whether the text carries the number.
func (p *passage) tie(number, text, plain string, first int) bool {
	for i := len(p.blocks) - 1; i >= 0; i-- {
		if isNote(p.blocks[i]) {
			continue
		}
		at, length := noteMark(p.blocks[i], number)
		if at < 0 {
			continue
		}
		label := "[^" + p.noteLabel(number) + "]"
		p.blocks[i] = p.blocks[i][:at] + label + p.blocks[i][at+length:]
		p.add(label+": "+text, number+" "+plain, first)
		return true
	}
	return false
}

// noteLabel returns the number of a note, with something behind it where another page had the same.
func (p *passage) noteLabel(number string) string {
	for _, block := range p.blocks {
		if strings.HasPrefix(block, "[^"+number+"]") {
			return p.noteLabel(number + "b")
		}
	}
	return number
}

func isNote(block string) bool { return strings.HasPrefix(block, "[^") }

// noteMark returns where a text carries the number of a note, -1 if nowhere: as Markdown has it, raised, or right behind a
// word or full stop.
func noteMark(text, number string) (at, length int) {
	if mark := "[^" + number + "]"; strings.Contains(text, mark) {
		return strings.LastIndex(text, mark), len(mark)
	}
	if up := paper.Raised.Replace(number); up != number {
		if i := strings.LastIndex(text, up); i >= 0 {
			return i, len(up)
		}
	}
	for end := len(text); ; {
		i := strings.LastIndex(text[:end], number)
		if i <= 0 {
			return -1, 0
		}
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(number):])
		if (unicode.IsLower(before) || strings.ContainsRune(".,;)“”\"", before)) && !digitBefore(text[:i]) && !unicode.IsLetter(after) && !unicode.IsDigit(after) {
			return i, len(number)
		}
		end = i
	}
}

// digitBefore reports whether a digit stands before the sign at the end of a text, as in "21.153" and "26.5".
func digitBefore(text string) bool {
	trimmed := strings.TrimRight(text, ".,")
	return trimmed != text && trimmed != "" && unicode.IsDigit(rune(trimmed[len(trimmed)-1]))
}
