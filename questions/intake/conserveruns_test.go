package intake_test

import "slices"

// ofPage are parts of papers that say nothing of what they are about, and are kept out as the furniture is.
var ofPage = []string{"imprint", "front matter"}

// runs parts the words of a paragraph: those that must stand in records one behind the other, and those of forms.
func (b *balance) runs(paragraph int) (runs [][]string, forms []string) {
	all := words(b.paper.Paragraphs[paragraph].Plain)
	taken := make([]bool, len(all))
	for _, one := range b.placed {
		if one.Paragraph != paragraph {
			continue
		}
		takeOut(all, taken, words(one.Form))
		if !slices.Contains(ofPage, one.As) {
			forms = append(forms, words(days.ReplaceAllString(one.Form, " "))...)
		}
	}
	var run []string
	for k, word := range all {
		if !taken[k] {
			run = append(run, word)
		}
		if len(run) > 0 && (taken[k] || k+1 == len(all)) {
			runs, run = append(runs, run), nil
		}
	}
	return runs, forms
}

// takeOut marks the words of a form: where they stand together, else each alone.
func takeOut(all []string, taken []bool, form []string) {
	for k := 0; k+len(form) <= len(all); k++ {
		if slices.Equal(all[k:k+len(form)], form) && !slices.Contains(taken[k:k+len(form)], true) {
			for i := range form {
				taken[k+i] = true
			}
			return
		}
	}
	for _, word := range form {
		for k := range all {
			if all[k] == word && !taken[k] {
				taken[k] = true
				break
			}
		}
	}
}
