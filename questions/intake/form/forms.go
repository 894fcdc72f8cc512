package form

import (
	"strings"

	"quaestor/internal/lang"
	"quaestor/templates"
	"quaestor/templates/wording"
)

// The forms of papers, ready to be matched.
type forms struct {
	question, number, asked, asking, more, answer, bare, joint, ask, reply, opening, preamble, statement, grounds, closing, annex, head,
	imprint, office, greeting, signature, place, begin, end, decision, included, sign, running, minutes, chair patterns
	voices patterns // offices with a name behind them
}

// patterns are tried in order.
type patterns []*wording.Pattern

// compile reads the forms of a profile in a language. Patterns that cannot be read were reported with the profile.
func compile(profile *templates.Profile, tag lang.Tag) *forms {
	from := profile.FormsIn(tag)
	f := &forms{
		question: each(from.Question), number: each(from.Number), asked: each(from.Asked), asking: each(from.Asking), more: each(from.More), answer: each(from.Answer),
		bare: each(from.Bare), joint: each(from.Joint), ask: each(from.Ask), reply: each(from.Reply),
		opening: each(from.Opening), preamble: each(from.Preamble), statement: each(from.Statement),
		grounds: each(from.Grounds), closing: each(from.Closing), annex: each(from.Annex), head: each(from.Head),
		imprint: each(from.Imprint), office: each(from.Office), greeting: each(from.Greeting), signature: each(from.Signature), place: each(from.Place), begin: each(from.Begin),
		end: each(from.End), decision: each(from.Decision), included: each(from.Included), sign: each(from.Sign), running: each(from.Running),
		minutes: each(from.Minutes), chair: each(from.Chair),
	}
	for _, office := range from.Office {
		f.voices = append(f.voices, each([]string{office + " {name:who}"})...)
	}
	f.learn(profile)
	return f
}

func each(sources []string) (list patterns) {
	for _, source := range sources {
		if p, err := wording.Compile(source); err == nil {
			list = append(list, p)
		}
	}
	return list
}

// learn takes the phrases of the profile for forms: what Quaestor prints it can read.
func (f *forms) learn(profile *templates.Profile) {
	f.add(&f.joint, phrase(profile, "joint", "{numbers}"))
	f.add(&f.question, phrase(profile, "question-lead", "{n}"))
	f.add(&f.preamble, phrase(profile, "preamble", nil))
	f.add(&f.head, phrase(profile, "number", "{paper}"))
	f.add(&f.head, phrase(profile, "paper", "{paper}"))
}

func (f *forms) add(list *patterns, p *wording.Pattern) {
	if p != nil {
		*list = append(*list, p)
	}
}

func phrase(profile *templates.Profile, id string, value any) *wording.Pattern {
	text, err := profile.Phrase(id, value)
	if err != nil || strings.TrimSpace(text) == value {
		return nil
	}
	p, err := wording.Compile(text)
	if err != nil {
		return nil
	}
	return p
}

// start returns the first match with the beginning of a text.
func (list patterns) start(text string) *wording.Match {
	for _, p := range list {
		if m := p.Start(text); m != nil {
			return m
		}
	}
	return nil
}

// whole returns the first match with all of a text.
func (list patterns) whole(text string) *wording.Match {
	for _, p := range list {
		if m := p.Whole(text); m != nil {
			return m
		}
	}
	return nil
}
