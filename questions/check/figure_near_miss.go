package check

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions/prose"
)

// figureNearMiss reports numbers that are one slip away from a figure of the incident: 21.135 for 21.153. Numbers of
// four and more digits count, years and numbers that are figures themselves do not. Only if the figure's unit follows it
// is certain that the figure is meant. Parts of a breakdown count from three digits, but only behind their label.
func figureNearMiss(p *Pass, n *number) {
	typed, ok := digitsOf(n.text())
	if !ok || typed.n < 3 || typed.year {
		return
	}
	var near *figure
	same := false
	p.concerns(n, func(f *figure) {
		same = same || typed.equal(f.digits)
		if near == nil && typed.slipOf(f.digits) && (f.part == nil && typed.n > 3 || f.part != nil && n.labelled(f.part.Label)) {
			near = f
		}
	})
	switch {
	case near == nil || same || p.rounds(n, near.Value):
	case near.Value.Qualifier != incidents.Exact && !p.unitFollows(n, near.Figure):
		// What is known about is a round number, and so are many others.
	case near.part != nil:
		p.nearPart(n, near)
	default:
		p.nearFigure(n, near.Figure)
	}
}

// rounds reports whether a number says itself that it is not the figure but near it: "rund 4.310" for 4.312, or "rund
// 3.100" where the figure is "mehr als 3.000".
func (p *Pass) rounds(n *number, known incidents.Quantity) bool {
	said, _, ok := incidents.ParseQuantity(n.text(), p.Language())
	if !ok || said.Qualifier == incidents.Exact {
		return false
	}
	if known.Qualifier != incidents.Exact {
		return said.Qualifier != known.Qualifier
	}
	return said.Low.Num%10 == 0 && compare(said, known) == agrees
}

func (p *Pass) nearFigure(n *number, near *incidents.Figure) {
	tag := p.Language()
	f := Finding{Place: p.Span(n.Passage, n.Span),
		Message: lang.Say("„%s“ ist fast die Zahl „%s“, aber nicht ganz: Sie ist %s.", "“%s” is almost the figure “%s”, but not quite: that is %s.",
			n.text(), near.ID, near.Value.Format(tag)),
		Related: p.figurePlace(near),
		Help:    lang.Say("Zitieren Sie die Zahl, dann kann sie nicht abweichen: %s.", "Cite the figure, then it cannot differ: %s.", cite(near, tag))}
	if !p.unitFollows(n, near) {
		f.Severity = lighter(diag.Warning)
	}
	p.Report(f)
}

func (p *Pass) nearPart(n *number, near *figure) {
	p.Report(Finding{Severity: lighter(diag.Warning), Place: p.Span(n.Passage, n.Span),
		Message: lang.Say("„%s“ ist fast die Zahl für „%s“, aber nicht ganz: In „%s“ ist sie %s.", "“%s” is almost the number for “%s”, but not quite: in “%s” it is %s.",
			n.text(), near.part.Label, near.ID, near.part.Value.Format(p.Language())),
		Related: p.partPlace(near),
		Help:    lang.Say("Berichtigen Sie die Zahl, hier oder in der Aufschlüsselung.", "Correct the number, here or in the breakdown.")})
}

// partPlace shows where a part of a breakdown is entered.
func (p *Pass) partPlace(f *figure) []diag.Related {
	r := p.recordOf(f.Figure)
	return related(r.Places.At(&f.part.Value), lang.Say("Hier ist sie eingetragen.", "It is entered here."))
}

// labelled reports whether a label stands between a number and the one before it, in the same paragraph or row of a table.
func (n *number) labelled(label string) bool {
	text := string(*n.Passage.Text)[:n.Span.Start]
	start := strings.LastIndex(text, "\n\n") + 1
	if line := strings.LastIndexByte(text, '\n') + 1; strings.HasPrefix(strings.TrimLeft(text[line:], " "), "|") {
		start = line
	}
	for _, s := range n.Passage.Spans {
		if s.Kind == prose.Number && s.End <= n.Span.Start {
			start = max(start, int(s.End))
		}
	}
	return hasWords(text[start:], label)
}
