package main

import (
	"fmt"
	"maps"
	"path"
	"strconv"
	"strings"

	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/intake"
)

// few is how many lines of one kind are printed one by one. Of more than that the sum is told.
const few = 6

// print writes the report for people: what was found on the standard output, what was written on the standard error.
func (r *importReport) print(s *session) {
	often := r.often()
	for _, p := range r.Papers {
		p.print(s, often)
	}
	r.printOften(s, often)
	for _, g := range r.Guesses {
		fmt.Fprintf(s.out, "%s: %s: %s\n", r.Folder, s.say("vermutet", "guessed"), g)
	}
	for _, line := range r.files(r.Unchanged, s.tag) {
		fmt.Fprintf(s.out, "%s: %s\n", line, s.say("unverändert", "unchanged"))
	}
	for _, d := range r.Differences {
		if d.Here != "" {
			d.print(s, r.Folder)
		}
	}
	r.printUntold(s)
	for _, a := range r.Additions {
		a.print(s, r.Folder)
	}
	fmt.Fprintln(s.out, r.sum(s.tag))
	for _, line := range r.files(r.Written, s.tag) {
		s.talk("angelegt: %s", "written: %s", line)
	}
	if len(r.Written) > 0 {
		s.talk("Weiter mit: %s", "Next: %s", commandLine("check", r.Folder))
	}
}

// files names files, or says how many of each kind there are.
func (r *importReport) files(list []importFile, tag lang.Tag) (lines []string) {
	count := map[questions.Kind]int{}
	for _, f := range list {
		count[f.Kind]++
		if len(list) <= few || f.Kind == "" {
			lines = append(lines, path.Join(r.Folder, f.File))
		}
	}
	if len(list) <= few {
		return lines
	}
	for _, kind := range []counted{
		{count[questions.KindIncident], lang.Say("Vorfall", "incident"), lang.Say("Vorfälle", "incidents")},
		{count[questions.KindInquiry], lang.Say("Anfrage", "inquiry"), lang.Say("Anfragen", "inquiries")},
		{count[questions.KindSitting], lang.Say("Sitzung", "sitting"), lang.Say("Sitzungen", "sittings")},
	} {
		if kind.n > 0 {
			lines = append(lines, kind.in(tag))
		}
	}
	return lines
}

// often counts the guesses that are made of many places.
func (r *importReport) often() map[string]int {
	count := map[string]int{}
	for _, p := range r.Papers {
		for _, g := range p.Guesses {
			count[g.Text]++
		}
	}
	maps.DeleteFunc(count, func(_ string, n int) bool { return n <= few })
	return count
}

// printOften writes each guess that is made of many places once, with the first of them.
func (r *importReport) printOften(s *session, often map[string]int) {
	told := map[string]bool{}
	for _, p := range r.Papers {
		for _, g := range p.Guesses {
			if n := often[g.Text]; n > 0 && !told[g.Text] {
				told[g.Text] = true
				fmt.Fprintf(s.out, "%s: %s: %s\n", p.at(g.importSpot), s.say("%d-mal vermutet, zuerst hier", "guessed %d times, here first", n), g.Text)
			}
		}
	}
}

// print writes what was found in one paper, each finding on a line that begins with its place.
func (p *importPaper) print(s *session, often map[string]int) {
	fmt.Fprintf(s.out, "%s: %s\n", p.File, found(p.Counts, s.tag))
	for _, line := range p.Unplaced {
		fmt.Fprintf(s.out, "%s: %s: %s\n", p.at(line.importSpot), s.say("nicht zugeordnet", "not placed"), line.Text)
	}
	for _, c := range p.Changed {
		fmt.Fprintf(s.out, "%s: %s\n", p.at(c.importSpot), c.told(s))
	}
	for _, g := range p.Guesses {
		if often[g.Text] == 0 {
			fmt.Fprintf(s.out, "%s: %s: %s\n", p.at(g.importSpot), s.say("vermutet", "guessed"), g.Text)
		}
	}
}

// told says what is written instead of what is printed, or that there is no field for it.
func (c *importChange) told(s *session) string {
	if c.To == "" {
		return s.say("weggelassen, denn kein Feld ist dafür da: „%s“", "left out, for there is no field for it: “%s”", c.From)
	}
	return s.say("geändert: „%s“ → „%s“", "changed: “%s” → “%s”", c.From, c.To)
}

func (p *importPaper) at(spot importSpot) string { return spot.in(p.File) }

// in writes a place in a file in the way that editors jump to.
func (s importSpot) in(file string) string {
	for _, n := range []int{s.Line, s.Column} {
		if n > 0 {
			file += ":" + strconv.Itoa(n)
		}
	}
	return file
}

// counted is a number of things.
type counted struct {
	n         int
	one, many lang.Text
}

func (c counted) in(tag lang.Tag) string {
	if c.n == 1 {
		return "1 " + c.one.In(tag)
	}
	return strconv.Itoa(c.n) + " " + c.many.In(tag)
}

// found tells what a paper holds; what there is none of is left out.
func found(c intake.Counts, tag lang.Tag) string {
	var list []string
	for _, one := range []counted{
		{c.Questions, lang.Say("Frage", "question"), lang.Say("Fragen", "questions")},
		{c.Answers, lang.Say("Antwort", "answer"), lang.Say("Antworten", "answers")},
		{c.Joint, lang.Say("davon gemeinsam", "of them joint"), lang.Say("davon gemeinsam", "of them joint")},
		{c.Speakers, lang.Say("Redner", "speaker"), lang.Say("Redner", "speakers")},
		{c.Decisions, lang.Say("Beschluss", "decision"), lang.Say("Beschlüsse", "decisions")},
		{c.Figures, lang.Say("Zahl", "figure"), lang.Say("Zahlen", "figures")},
		{c.Furniture, lang.Say("Zeile der Seite", "line of the page"), lang.Say("Zeilen der Seiten", "lines of the pages")},
	} {
		if one.n > 0 {
			list = append(list, one.in(tag))
		}
	}
	if len(list) == 0 {
		return lang.Say("nichts erkannt", "nothing recognised").In(tag)
	}
	return strings.Join(list, ", ")
}

// sum says in one sentence whether all was placed and how much was guessed.
func (r *importReport) sum(tag lang.Tag) string {
	text := lang.Say("Alles ist zugeordnet.", "All is placed.")
	switch n := r.unplaced(); {
	case n == 1:
		text = lang.Say("1 Zeile ist nicht zugeordnet.", "1 line is not placed.")
	case n > 1:
		text = lang.Say("%d Zeilen sind nicht zugeordnet.", "%d lines are not placed.", n)
	}
	guesses := counted{r.guesses(), lang.Say("Vermutung.", "guess."), lang.Say("Vermutungen.", "guesses.")}
	additions := counted{len(r.Additions), lang.Say("Stelle ist von Hand zu ergänzen.", "place is to be added to by hand."),
		lang.Say("Stellen sind von Hand zu ergänzen.", "places are to be added to by hand.")}
	return text.In(tag) + guesses.sentence(tag) + r.wrote(tag) + additions.sentence(tag)
}

// sentence is empty if there is none of a thing.
func (c counted) sentence(tag lang.Tag) string {
	if c.n == 0 {
		return ""
	}
	return " " + c.in(tag)
}

// wrote says where guesses stand in what was written, or that nothing was.
func (r *importReport) wrote(tag lang.Tag) string {
	switch {
	case len(r.Written) == 0:
		return lang.Say(" Nichts wurde geändert.", " Nothing was changed.").In(tag)
	case r.guesses() > 0:
		return lang.Say(" In den Dateien stehen sie als „# import:“.", " In the files they stand as “# import:”.").In(tag)
	}
	return ""
}
