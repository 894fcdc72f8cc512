package check

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// An owner is who has a name. Its place is worked out only where there is something to report.
type owner struct {
	id   incidents.Name
	what questions.Target
}

// nameDuplicate reports records of one kind whose ids are the same or give the same file name, and entries of one name
// in several register files. Within a file the reader has seen to it.
func nameDuplicate(p *Pass, d *questions.Dossier) {
	slugs := map[questions.Kind]map[string]owner{}
	entries := map[questions.Kind]map[string]owner{}
	for _, r := range d.Records {
		p.Record = r
		if file, isRegister := r.Value.(*incidents.RegisterFile); isRegister {
			duplicateEntries(p, entries, &file.Register)
		}
		if r.Kind != "" && r.ID != "" {
			claim(p, slugs, questions.Slug(r.ID), owner{r.ID, questions.Target{Kind: r.Kind, Record: r, Value: r.Value}})
		}
	}
}

func duplicateEntries(p *Pass, first map[questions.Kind]map[string]owner, g *incidents.Register) {
	for i := range g.People {
		claimEntry(p, first, questions.KindPerson, &g.People[i].ID)
	}
	for i := range g.Groups {
		claimEntry(p, first, questions.KindGroup, &g.Groups[i].ID)
	}
	for i := range g.Bodies {
		claimEntry(p, first, questions.KindBody, &g.Bodies[i].ID)
	}
	for i := range g.Systems {
		claimEntry(p, first, questions.KindSystem, &g.Systems[i].ID)
	}
	for i := range g.Documents {
		claimEntry(p, first, questions.KindDocument, &g.Documents[i].ID)
	}
}

func claimEntry(p *Pass, first map[questions.Kind]map[string]owner, kind questions.Kind, id *incidents.Name) {
	claim(p, first, string(*id), owner{*id, questions.Target{Kind: kind, Record: p.Record, Value: id}})
}

// claim takes a key for a name, or reports who has it already.
func claim(p *Pass, first map[questions.Kind]map[string]owner, key string, second owner) {
	kind := second.what.Kind
	if first[kind] == nil {
		first[kind] = map[string]owner{}
	}
	before, taken := first[kind][key]
	if !taken {
		first[kind][key] = second
		return
	}
	f := Finding{Place: place(second.what),
		Message: say("%s „%s“ gibt es schon.", "There is already a %[1]s “%[2]s”.", kindNames[kind], second.id),
		Related: related(place(before.what), lang.Say("Der Name ist hier zuerst vergeben.", "The name is first given here.")),
		Help:    lang.Say("Geben Sie einem von beiden einen anderen Namen.", "Give one of them another name.")}
	if before.id != second.id {
		f.Message = say("%s „%s“ und %[1]s „%[3]s“ bekämen dieselbe Datei „%[4]s“.", "The %[1]s “%[2]s” and the %[1]s “%[3]s” would get the same file “%[4]s”.",
			kindNames[kind], second.id, before.id, key)
	}
	p.Report(f)
}
