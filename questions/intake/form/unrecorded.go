package form

import (
	"slices"
	"strings"
)

// giveBack reports what was placed in inquiries that become no record: nothing is known of it after all.
func (r *reader) giveBack() {
	for k, a := range r.asked {
		if a.isInquiry(r.minutes != nil) {
			continue
		}
		begin, end := a.first, len(r.paper.Lines)
		if k == 0 {
			begin = 0 // what stands before the first item as well
		}
		if k+1 < len(r.asked) {
			end = r.asked[k+1].first
		}
		r.placed = slices.DeleteFunc(r.placed, func(one Placed) bool {
			first := r.paper.Paragraphs[one.Paragraph].First
			back := begin <= first && first < end && !r.ofSitting(one, a)
			if p, tied := r.tied[one.Paragraph]; tied {
				back = slices.Contains(a.texts(), p)
			}
			if back {
				r.lose(one.Paragraph)
			}
			return back
		})
	}
}

// ofSitting reports whether what a paragraph is belongs to a sitting, and not to an inquiry. Of a head that is so where it
// says nothing of a paper, and of both where an item of the agenda has their words.
func (r *reader) ofSitting(one Placed, a *asked) bool {
	if r.minutes == nil {
		return false
	}
	switch kind, _, _ := strings.Cut(one.As, " "); kind {
	case "times", "item", "speech", "report", "decision", "result", "signatures", "imprint", "notes":
		return true
	case "head", "title":
		words := letters(r.paper.Paragraphs[one.Paragraph].Plain)
		item := slices.ContainsFunc(r.minutes.items, func(it *item) bool {
			return it.inquiry == a && strings.Contains(letters(strings.Join(it.head, " ")), words)
		})
		return item || kind == "head" && a.number == ""
	}
	return false
}
