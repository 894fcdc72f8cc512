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
		end := len(r.paper.Lines)
		if k+1 < len(r.asked) {
			end = r.asked[k+1].first
		}
		r.placed = slices.DeleteFunc(r.placed, func(one Placed) bool {
			first := r.paper.Paragraphs[one.Paragraph].First
			back := a.first <= first && first < end && !r.ofSitting(one.As, a)
			if p, tied := r.tied[one.Paragraph]; tied {
				back = slices.Contains(a.texts(), p)
			}
			if back {
				r.lost = append(r.lost, one.Paragraph)
			}
			return back
		})
	}
}

// ofSitting reports whether what a paragraph is belongs to a sitting, and not to an inquiry. Of a head that is so where it
// is that of an item of the agenda, or says nothing of a paper.
func (r *reader) ofSitting(as string, a *asked) bool {
	if r.minutes == nil {
		return false
	}
	switch kind, _, _ := strings.Cut(as, " "); kind {
	case "times", "item", "speech", "report", "decision", "result", "signatures", "imprint", "notes":
		return true
	case "head", "title":
		item := slices.ContainsFunc(r.minutes.items, func(it *item) bool { return it.inquiry == a && len(it.head) > 0 })
		return item || kind == "head" && a.number == ""
	}
	return false
}
