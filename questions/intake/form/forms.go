package form

import (
	"slices"
	"strings"
	"sync"

	"quaestor/internal/lang"
	"quaestor/templates"
	"quaestor/templates/wording"
)

// The forms of papers, ready to be matched.
type forms struct {
	question, number, asked, asking, more, answer, bare, joint, group, ask, reply, opening, preamble, statement, grounds, closing, annex, matter, head,
	imprint, office, speaker, greeting, signature, place, begin, end, decision, included, sign, running, minutes, record, chair,
	asker, portfolio, contents wording.Set
	voices wording.Set // offices with a name behind them
	dated  wording.Set // those of the head that say when something was done
}

// compile reads the forms of a profile in a language. Patterns that cannot be read were reported with the profile.
func compile(profile *templates.Profile, tag lang.Tag) *forms {
	from := profile.FormsIn(tag)
	f := &forms{
		question: each(from.Question), number: each(from.Number), asked: each(from.Asked), asking: each(from.Asking), more: each(from.More), answer: each(from.Answer),
		bare: each(from.Bare), joint: each(from.Joint), group: each(from.Group), ask: each(from.Ask), reply: each(from.Reply),
		opening: each(from.Opening), preamble: each(from.Preamble), statement: each(from.Statement),
		grounds: each(from.Grounds), closing: each(from.Closing), annex: each(from.Annex), matter: each(from.Matter), head: each(from.Head),
		imprint: each(from.Imprint), office: each(from.Office), speaker: each(from.Speaker), greeting: each(from.Greeting), signature: each(from.Signature), place: each(from.Place), begin: each(from.Begin),
		end: each(from.End), decision: each(from.Decision), included: each(from.Included), sign: each(from.Sign), running: each(from.Running),
		minutes: each(from.Minutes), record: each(from.Record), chair: each(from.Chair),
		asker: each(from.Asker), portfolio: each(from.Portfolio), contents: each(from.Contents),
	}
	f.voices = voices(from)
	f.learn(profile)
	f.dated = slices.DeleteFunc(slices.Clone(f.head), func(p *wording.Pattern) bool { return !slices.ContainsFunc(days, p.Tells) })
	return f
}

// days are what a form of the head calls the days on which something was done.
var days = []string{"tabled", "answered", "issued", "due", "forwarded"}

// voices returns how people are called who speak: in the ways that the forms give, with an office before or behind the
// name, and with a title.
func voices(from *templates.Forms) (list wording.Set) {
	list = each(from.Speaker)
	for _, office := range from.Office {
		list = append(list, each([]string{office + " {name:who}", "{name:who}, {=office|" + office + "}"})...)
	}
	for _, title := range from.Honour {
		list = append(list, each([]string{title + " {name:rest}"})...)
	}
	return list
}

func each(sources []string) (list wording.Set) {
	for _, source := range sources {
		if p := once(source); p != nil {
			list = append(list, p)
		}
	}
	return list
}

// compiled keeps patterns that were compiled: an archive of papers is read with the same few hundred.
var compiled sync.Map

// once compiles a pattern the first time it is met; nil if it cannot be read.
func once(source string) *wording.Pattern {
	if p, found := compiled.Load(source); found {
		return p.(*wording.Pattern)
	}
	p, err := wording.Compile(source)
	if err != nil {
		p = nil
	}
	compiled.Store(source, p)
	return p
}

// learn takes the phrases of the profile for forms: what Quaestor prints it can read.
func (f *forms) learn(profile *templates.Profile) {
	f.add(&f.joint, phrase(profile, "joint", "{numbers}"))
	f.add(&f.question, phrase(profile, "question-lead", "{n}"))
	f.add(&f.preamble, phrase(profile, "preamble", nil))
	f.add(&f.head, phrase(profile, "number", "{paper}"))
	f.add(&f.head, phrase(profile, "paper", "{paper}"))
}

func (f *forms) add(list *wording.Set, p *wording.Pattern) {
	if p != nil {
		*list = append(*list, p)
	}
}

func phrase(profile *templates.Profile, id string, value any) *wording.Pattern {
	text, err := profile.Phrase(id, value)
	if err != nil || strings.TrimSpace(text) == value {
		return nil
	}
	return once(text)
}
