package form

import (
	"slices"
	"strings"

	"quaestor/questions/intake/paper"
)

// splitRunIn makes parts of those that stand in the running text of a question: "…: (a) how many; (b) why; and (c) when?"
func (r *reader) splitRunIn(a *asked) {
	for _, q := range a.questions {
		text, plain, ok := q.wholeRunIn()
		if !ok {
			continue
		}
		texts, plains := runInParts(text), runInParts(plain)
		if len(texts) < 3 || len(texts) != len(plains) {
			continue
		}
		known := ""
		for _, part := range q.parts {
			delete(a.labelled, part.label)
			known += part.own
		}
		first := q.text.first
		q.parts, q.text = nil, newPassage()
		q.text.add(texts[0], plains[0], first)
		for i := range texts[1:] {
			own := string(rune('a' + i))
			a.part(q, own).text.add(lineStart(texts[1+i]), plains[1+i], first)
			if !strings.Contains(known, own) {
				r.placed = append(r.placed, Placed{Paragraph: r.paragraphOf(first), As: "question " + q.label + own, Form: own})
			}
		}
	}
}

// paragraphOf returns the index of the paragraph that a line stands in.
func (r *reader) paragraphOf(line int) int {
	return slices.IndexFunc(r.paper.Paragraphs, func(p paper.Paragraph) bool { return p.First <= line && line <= p.Last })
}

// wholeRunIn returns the text of a question, with the parts for which lines began by chance; false if it may have none in its
// running text.
func (q *question) wholeRunIn() (text, plain string, ok bool) {
	if len(q.text.blocks) != 1 || !strings.Contains(q.text.plain[0], ": (a) ") {
		return "", "", false
	}
	text, plain = q.text.blocks[0], q.text.plain[0]
	for _, part := range q.parts {
		if len(part.text.blocks) != 1 || len(part.parts) > 0 {
			return "", "", false
		}
		text += " (" + part.own + ") " + part.text.blocks[0]
		plain += " (" + part.own + ") " + part.text.plain[0]
	}
	return text, plain, true
}

// runInParts cuts a text before (a), (b) and so on, where each stands behind a colon or semicolon.
func runInParts(text string) (list []string) {
	for letter := 'a'; letter <= 'z'; letter++ {
		mark := "(" + string(letter) + ") "
		at := 0
		for {
			n := strings.Index(text[at:], mark)
			if n < 0 {
				return append(list, text)
			}
			at += n
			before := strings.TrimSuffix(text[:at], "and ")
			if strings.HasSuffix(before, "; ") || letter == 'a' && strings.HasSuffix(before, ": ") {
				break
			}
			at += len(mark)
		}
		list = append(list, strings.TrimSpace(text[:at]))
		text = text[at+len(mark):]
	}
	return append(list, text)
}
