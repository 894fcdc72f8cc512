package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// shownValue is how much of a value is shown on either side of where it differs.
const shownValue = 60

// print writes a difference, the two values below each other from shortly before they part.
func (d *importDifference) print(s *session, dir string) {
	there, here := parted(d.There, d.Here)
	fmt.Fprintf(s.out, "%s: %s\n", d.place(dir), s.say("%s ist anders und bleibt", "%s differs and stays", d.Path))
	fmt.Fprintf(s.out, "    %s %s\n", s.say("dort:", "there:"), there)
	fmt.Fprintf(s.out, "    %s %s (%s)\n", s.say("hier:", "here: "), here, d.Paper)
}

// printUntold names for each record the keys about which the paper says nothing.
func (r *importReport) printUntold(s *session) {
	keys := map[string][]string{}
	var order []string
	for _, d := range r.Differences {
		place := path.Join(r.Folder, d.File) + ": " + s.say("%s sagt nichts zu", "%s says nothing of", d.Paper)
		key, _, _ := strings.Cut(d.Path, ".")
		switch list, known := keys[place]; {
		case d.Here != "" || slices.Contains(list, key):
			continue
		case !known:
			order = append(order, place)
		}
		keys[place] = append(keys[place], key)
	}
	for _, place := range order {
		fmt.Fprintf(s.out, "%s: %s\n", place, strings.Join(keys[place], ", "))
	}
}

// place names where the value stands that is kept: a file of the dossier, or the record that a paper became.
func (d *importDifference) place(dir string) string {
	if d.InPaper {
		return fmt.Sprintf("%s: %s:%s", d.File, d.Kind, d.Name)
	}
	return d.in(path.Join(dir, d.File))
}

// print writes what a file lacks, ready to be pasted.
func (a *importAddition) print(s *session, dir string) {
	where := s.say("am Ende der Datei", "at the end of the file")
	if a.Under != "" {
		where = s.say("unter „%s“", "below “%s”", a.Under)
	}
	fmt.Fprintf(s.out, "%s:%d: %s\n\n%s\n", path.Join(dir, a.File), a.Line,
		s.say("Hier fehlt, was %s sagt. Zum Einfügen %s:", "This lacks what %s says. To paste %s:", a.Paper, where), a.YAML)
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
