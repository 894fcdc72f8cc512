package main

import (
	"fmt"
	"path"
	"strings"

	"quaestor/internal/lang"
	"quaestor/questions/intake"
)

// print writes the report for people: what was found on the standard output, what was written on the standard error.
func (r *importReport) print(s *session) {
	for _, p := range r.Papers {
		p.print(s)
	}
	for _, g := range r.Guesses {
		fmt.Fprintf(s.out, "%s: %s: %s\n", r.Folder, s.say("vermutet", "guessed"), g)
	}
	for _, same := range r.Unchanged {
		fmt.Fprintf(s.out, "%s: %s\n", path.Join(r.Folder, same.File), s.say("unverändert", "unchanged"))
	}
	for _, d := range r.Differences {
		d.print(s, r.Folder)
	}
	fmt.Fprintln(s.out, r.sum(s.tag))
	for _, f := range r.Written {
		s.talk("angelegt: %s", "written: %s", path.Join(r.Folder, f.File))
	}
	if len(r.Written) > 0 {
		s.talk("Weiter mit: %s", "Next: %s", commandLine("check", r.Folder))
	}
}

// print writes what was found in one paper, each finding on a line that begins with its place.
func (p *importPaper) print(s *session) {
	fmt.Fprintf(s.out, "%s: %s\n", p.File, found(p.Counts, s.tag))
	for _, line := range p.Unplaced {
		fmt.Fprintf(s.out, "%s: %s: %s\n", p.at(line.Line), s.say("nicht zugeordnet", "not placed"), line.Text)
	}
	for _, c := range p.Changed {
		fmt.Fprintf(s.out, "%s: %s\n", p.at(c.Line), s.say("geändert: „%s“ → „%s“", "changed: “%s” → “%s”", c.From, c.To))
	}
	for _, g := range p.Guesses {
		fmt.Fprintf(s.out, "%s: %s: %s\n", p.at(g.Line), s.say("vermutet", "guessed"), g.Text)
	}
}

func (p *importPaper) at(line int) string {
	if line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d", p.File, line)
}

// found tells what a paper holds; what there is none of is left out.
func found(c intake.Counts, tag lang.Tag) string {
	var list []string
	for _, one := range []struct {
		n         int
		one, many lang.Text
	}{
		{c.Questions, lang.Say("Frage", "question"), lang.Say("Fragen", "questions")},
		{c.Answers, lang.Say("Antwort", "answer"), lang.Say("Antworten", "answers")},
		{c.Joint, lang.Say("davon gemeinsam", "of them joint"), lang.Say("davon gemeinsam", "of them joint")},
		{c.Speakers, lang.Say("Redner", "speaker"), lang.Say("Redner", "speakers")},
		{c.Decisions, lang.Say("Beschluss", "decision"), lang.Say("Beschlüsse", "decisions")},
		{c.Figures, lang.Say("Zahl", "figure"), lang.Say("Zahlen", "figures")},
		{c.Furniture, lang.Say("Zeile der Seite", "line of the page"), lang.Say("Zeilen der Seiten", "lines of the pages")},
	} {
		word := one.many
		if one.n == 1 {
			word = one.one
		}
		if one.n > 0 {
			list = append(list, fmt.Sprintf("%d %s", one.n, word.In(tag)))
		}
	}
	if len(list) == 0 {
		return lang.Say("nichts erkannt", "nothing recognised").In(tag)
	}
	return strings.Join(list, ", ")
}

// shownValue is how much of a value is shown on either side of where it differs.
const shownValue = 60

// print writes a difference, the two values below each other from shortly before they part.
func (d *importDifference) print(s *session, dir string) {
	there, here := parted(d.There, d.Here)
	fmt.Fprintf(s.out, "%s: %s\n", d.place(dir), s.say("%s ist anders und bleibt", "%s differs and stays", d.Path))
	fmt.Fprintf(s.out, "    %s %s\n", s.say("dort:", "there:"), there)
	fmt.Fprintf(s.out, "    %s %s (%s)\n", s.say("hier:", "here: "), here, d.Paper)
}

// place names where the value stands that is kept: a file of the dossier, or the record that a paper became.
func (d *importDifference) place(dir string) string {
	if d.InPaper {
		return fmt.Sprintf("%s: %s:%s", d.File, d.Kind, d.Name)
	}
	return path.Join(dir, d.File)
}

// parted shortens two values to where they part.
func parted(a, b string) (string, string) {
	x, y := []rune(strings.Join(strings.Fields(a), " ")), []rune(strings.Join(strings.Fields(b), " "))
	at := 0
	for at < min(len(x), len(y)) && x[at] == y[at] {
		at++
	}
	from := max(0, at-shownValue/2)
	return window(x, from), window(y, from)
}

func window(value []rune, from int) string {
	if len(value) == 0 {
		return "–"
	}
	from = min(from, len(value))
	to := min(len(value), from+shownValue)
	text := string(value[from:to])
	if from > 0 {
		text = "…" + text
	}
	if to < len(value) {
		text += "…"
	}
	return text
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
	return text.In(tag) + guessed(r.guesses(), tag) + r.wrote(tag)
}

func guessed(n int, tag lang.Tag) string {
	switch n {
	case 0:
		return ""
	case 1:
		return lang.Say(" 1 Vermutung.", " 1 guess.").In(tag)
	}
	return lang.Say(" %d Vermutungen.", " %d guesses.", n).In(tag)
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
