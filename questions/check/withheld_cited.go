package check

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// withheldCited reports texts and fields that name what their own readers may not see.
func withheldCited(p *Pass, c *questions.Citation) {
	for _, t := range c.Targets {
		if p.Dossier.Sees(c.Access, t.Access) {
			continue
		}
		p.Report(Finding{Place: p.name(c),
			Message: lang.Say("„%s“ ist zurückgehalten (%s), wird hier aber in einem Text genannt, der offener ist (%s).",
				"“%s” is withheld (%s), but named here in a text that is more open (%s).", nameOf(c), t.Access, shown(c.Access)),
			Related: related(place(t), lang.Say("Dies darf nicht jeder sehen.", "Not everybody may see this.")),
			Help:    lang.Say("Nehmen Sie den Verweis heraus, oder setzen Sie „access: %s“ auch hier.", "Remove the reference, or set “access: %s” here too.", t.Access)})
		return
	}
}
