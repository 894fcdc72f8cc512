package questions

import (
	"net/url"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/questions/prose"
)

// resolve looks up every name in a record. It only reads what other records share.
func (d *Dossier) resolve(r *Record) {
	for i := range r.Passages {
		p := &r.Passages[i]
		p.Inquiry = d.inquiryAround(r, p.Item)
	}
	for i := range r.Citations {
		c := &r.Citations[i]
		switch {
		case c.Name != nil:
			d.resolveName(c, *c.Name)
		case c.Span.Kind == prose.Link:
			d.resolveLink(c)
		case c.Span.Kind == prose.Question:
			d.resolveQuestions(c, i)
		default:
			d.resolvePaper(c)
		}
	}
}

// inquiryAround returns the inquiry whose questions are meant by their bare numbers.
func (d *Dossier) inquiryAround(r *Record, item *Item) *Inquiry {
	if q, found := r.Value.(*Inquiry); found {
		return q
	}
	if item == nil {
		return nil
	}
	if found := d.Lookup(KindInquiry, item.Inquiry); len(found) > 0 {
		return found[0].Value.(*Inquiry)
	}
	return nil
}

// resolveName looks a name up among the kinds that may stand there.
func (d *Dossier) resolveName(c *Citation, name incidents.Name) {
	var found []Target
	for _, kind := range c.Kinds {
		found = merge(found, d.Lookup(Kind(kind), name))
	}
	c.settle(found, string(name))
}

// merge joins two lists without copying where one is empty.
func merge(a, b []Target) []Target {
	if len(a) == 0 {
		return b
	}
	return append(a, b...)
}

// settle records what one name turned out to stand for.
func (c *Citation) settle(found []Target, name string) {
	if name == "" {
		name = c.Kinds[0] + ":"
	}
	switch len(found) {
	case 0:
		c.Unknown = append(c.Unknown, name)
	case 1:
		c.Targets = merge(c.Targets, found)
	default:
		c.Ambiguous = merge(c.Ambiguous, found)
	}
}

// resolveLink looks up the target of a link: scheme:name.
func (d *Dossier) resolveLink(c *Citation) {
	text := string(*c.Passage.Text)
	_, name, _ := strings.Cut(text[c.Span.Target:c.Span.TargetEnd], ":")
	if plain, err := url.PathUnescape(name); err == nil {
		name = plain
	}
	switch Kind(c.Kinds[0]) {
	case KindFigure:
		c.settle(d.figures(c, name), name)
	case KindQuestion:
		d.resolveQuestionLink(c, name)
	case KindPreamble:
		c.settle(d.preamble(c, name), name)
	default:
		d.resolveName(c, incidents.Name(name))
	}
}

// figures finds figure:name in the incidents the citing text is about, and figure:incident/name anywhere.
func (d *Dossier) figures(c *Citation, name string) (found []Target) {
	from := d.incidentsAround(c)
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		from, name = d.Lookup(KindIncident, incidents.Name(name[:i])), name[i+1:]
	}
	for _, t := range from {
		if i := t.Record.inside.find(name); i >= 0 {
			found = merge(found, t.Record.inside.one(i))
		}
	}
	return found
}

// incidentsAround returns the incidents that the text of a citation is about.
func (d *Dossier) incidentsAround(c *Citation) []Target {
	switch v := c.From.Value.(type) {
	case *incidents.Incident:
		return []Target{{Kind: KindIncident, Record: c.From, Value: v}}
	case *Inquiry:
		return d.incidentsOf(nil, v)
	case *Sitting:
		if c.Passage.Item != nil {
			return d.incidentsOf(nil, c.Passage.Inquiry)
		}
	}
	return nil
}

func (d *Dossier) incidentsOf(list []Target, q *Inquiry) []Target {
	if q == nil {
		return list
	}
	for i, name := range q.Incidents {
		if !slices.Contains(q.Incidents[:i], name) {
			list = merge(list, d.Lookup(KindIncident, name))
		}
	}
	return list
}

// preamble finds the preamble of the text's own inquiry or of one that is named.
func (d *Dossier) preamble(c *Citation, name string) (found []Target) {
	for _, t := range d.inquiries(c, name) {
		if q := t.Value.(*Inquiry); q.Preamble != "" {
			found = append(found, Target{KindPreamble, t.Record, &q.Preamble, t.Access})
		}
	}
	return found
}

// inquiries finds an inquiry by name, or the one that the text of the citation is about.
func (d *Dossier) inquiries(c *Citation, name string) []Target {
	if name != "" {
		return d.Lookup(KindInquiry, incidents.Name(name))
	}
	q := c.Passage.Inquiry
	if q == nil {
		return nil
	}
	if q == c.From.Value {
		return []Target{{KindInquiry, c.From, q, c.From.Access}}
	}
	return d.Lookup(KindInquiry, q.ID)
}

// resolveQuestionLink looks up question:4,5 and question:21/2301#4,5.
func (d *Dossier) resolveQuestionLink(c *Citation, name string) {
	paper, labels, elsewhere := strings.Cut(name, "#")
	if !elsewhere {
		paper, labels = "", name
	}
	from := d.inquiries(c, paper)
	list := prose.Labels(labels)
	if len(from) == 0 || len(list) == 0 {
		c.Unknown = append(c.Unknown, name)
		return
	}
	c.questions(from, list)
}

// questions looks labels up in an inquiry, of which there are several if its number was given twice.
func (c *Citation) questions(from []Target, labels []string) {
	for _, label := range labels {
		var found []Target
		for _, t := range from {
			if i := t.Record.inside.find(plainLabel(label)); i >= 0 {
				found = merge(found, t.Record.inside.one(i))
			}
		}
		c.settle(found, label)
	}
}

// resolveQuestions looks up "Fragen 4 und 5". The questions are those of the inquiry around, or of a paper that is named
// beside them: "Frage 3 der Drucks. 21/17", "Drucks. 21/17, Frage 3".
func (d *Dossier) resolveQuestions(c *Citation, at int) {
	text := string(*c.Passage.Text)
	from := d.inquiries(c, "")
	if paper := paperBeside(c, at); paper != "" {
		from = d.papers(paper)
	}
	if len(from) > 0 {
		c.questions(from, prose.Labels(text[c.Span.Start:c.Span.End]))
	}
}

// paperBeside returns the sign of the paper that the mention of a question belongs to; "" if there is none.
func paperBeside(c *Citation, at int) string {
	text := string(*c.Passage.Text)
	if next := paperAt(c, at+1); next != nil && leadsToPaper(text[c.Span.End:next.Start]) {
		return text[next.Start:next.End]
	}
	if last := paperAt(c, at-1); last != nil && strings.TrimSpace(text[last.End:c.Span.Start]) == "," {
		return text[last.Start:last.End]
	}
	return ""
}

// leadsToPaper reports whether the words between a question and a paper say that they belong together: "der", "aus der
// Kleinen Anfrage".
func leadsToPaper(between string) bool {
	words := strings.Fields(between)
	if len(words) == 0 || len(words) > 5 || strings.ContainsAny(between, ".;:?!,") {
		return false
	}
	switch words[0] {
	case "der", "des", "aus", "in", "zu", "zur", "zum", "of", "from", "(":
		return !slices.Contains(words, "und") && !slices.Contains(words, "and")
	}
	return false
}

// paperAt returns the mention of a paper in the same text, if it is the citation at this index of the record.
func paperAt(c *Citation, at int) *prose.Span {
	all := c.From.Citations
	if at < 0 || at >= len(all) || all[at].Passage != c.Passage || all[at].Span.Kind != prose.Paper {
		return nil
	}
	return &all[at].Span
}

// papers finds the inquiries that a sign stands for.
func (d *Dossier) papers(sign string) []Target {
	if found := d.Lookup(KindInquiry, incidents.Name(strings.TrimSpace(sign))); len(found) > 0 {
		return found
	}
	return d.Lookup(KindInquiry, incidents.Name(signOf(sign)))
}

// resolvePaper looks up "Drucks. 21/2301": an inquiry, or else a document of the register.
func (d *Dossier) resolvePaper(c *Citation) {
	sign := c.Words()
	found := d.papers(sign)
	if len(found) == 0 {
		found = d.names.numbers.find(incidents.Name(signOf(sign)))
	}
	c.settle(found, sign)
}
