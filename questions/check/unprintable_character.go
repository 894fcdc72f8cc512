package check

import (
	"slices"
	"unicode"

	"quaestor/internal/lang"
	"quaestor/questions"
)

// leftward are the writings that run from right to left (Unicode Standard Annex #9, classes R and AL). The printed form
// cannot set them. What else no face has is found when a paper is printed, for that hangs on the fonts of the profile.
var leftward = []*unicode.RangeTable{
	unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko, unicode.Samaritan, unicode.Mandaic, unicode.Adlam,
}

// unprintableCharacter reports writing from right to left.
func unprintableCharacter(p *Pass, r *questions.Record) {
	if _, header := r.Value.(*questions.Header); header || !slices.ContainsFunc(r.File.Text, mayBeginLeftward) {
		return
	}
	levels := p.Dossier.Levels()
	for _, run := range p.Dossier.Runs(r, levels[len(levels)-1], func(c rune) bool { return unicode.In(c, leftward...) }) {
		p.Report(Finding{Place: run.Place,
			Message: lang.Say("„%s“ wird von rechts nach links geschrieben; das lässt sich im PDF nicht drucken.", "“%s” is written from right to left; that cannot be printed in the PDF.", run.Text),
			Help:    lang.Say("Schreiben Sie es in lateinischer Umschrift.", "Write it in Latin letters.")})
	}
}

// mayBeginLeftward reports whether a byte can be the first of a letter of these writings in UTF-8: from U+0580 on.
func mayBeginLeftward(b byte) bool { return b >= 0xd6 && b <= 0xe0 || b == 0xef || b == 0xf0 }
