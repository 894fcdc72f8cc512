package check

import (
	"strings"

	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// imageAlt reports pictures without the words that stand for them where they cannot be seen (WCAG 2.2, 1.1.1; ISO
// 14289-1, 7.3).
func imageAlt(p *Pass, t *questions.Passage) {
	images(t, func(s prose.Span) {
		if strings.TrimSpace(s.Label(string(*t.Text))) != "" {
			return
		}
		target := string(*t.Text)[s.Target:s.TargetEnd]
		p.Report(Finding{Place: p.whole(t, s),
			Message: lang.Say("Dem Bild „%s“ fehlt der Alternativtext; so wird es nicht gezeigt.", "The picture “%s” has no alternative text; so it is not shown.", target),
			Help: lang.Say("Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist: ![Ablauf in drei Schritten](%s).",
				"Say between the square brackets what the picture shows: ![Procedure in three steps](%s).", target)})
	})
}
