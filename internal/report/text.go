package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
)

// flood is how many findings of one rule in one file are shown; the others are counted.
const flood = 10

// writeText prints findings for people: the line that says it all, the place, what else to look at, and the way out.
func writeText(w io.Writer, list []diag.Diagnostic, o Options) error {
	b := bufio.NewWriter(w)
	t := text{Writer: b, Options: o, style: style{o.Color}, seen: map[string]int{}}
	for i := range list {
		if i > 0 && list[i].Place.File != list[i-1].Place.File {
			t.endFile(list[i-1].Place.File)
		}
		t.finding(&list[i])
	}
	if len(list) > 0 {
		t.endFile(list[len(list)-1].Place.File)
	}
	t.sum(list)
	return b.Flush()
}

// text is a report being written.
type text struct {
	io.Writer
	Options
	style style
	seen  map[string]int // findings of each rule in the file
	rules []string       // of the file, in the order they came
}

func (t *text) finding(d *diag.Diagnostic) {
	if t.seen[d.Rule]++; t.seen[d.Rule] == 1 {
		t.rules = append(t.rules, d.Rule)
	}
	if t.seen[d.Rule] > flood {
		return
	}
	gutter := gutter(d)
	fmt.Fprintln(t, t.headline(d, t.style))
	fmt.Fprint(t, snippet(t.source(d.Place.File), d.Place, "^", gutter, t.style))
	margin := strings.Repeat(" ", gutter+1)
	for _, r := range d.Related {
		fmt.Fprintf(t, "%s%s: %s\n", margin, t.where(r.Place), t.say(r.Message))
		fmt.Fprint(t, snippet(t.source(r.Place.File), r.Place, "-", gutter, t.style))
	}
	if !d.Help.IsZero() {
		fmt.Fprintf(t, "%s%s %s\n", margin, t.style.bold(lang.Say("Abhilfe:", "Help:").In(t.Language)), t.say(d.Help))
	}
	fmt.Fprintln(t)
}

// endFile says how many findings of the file were counted only.
func (t *text) endFile(file string) {
	for _, rule := range t.rules {
		if more := t.seen[rule] - flood; more > 0 {
			fmt.Fprintf(t, "%s: %s\n\n", Visible(t.file(file)),
				t.say(lang.Say("%d weitere Befunde dieser Art [%s]", "%d more findings of this kind [%s]", more, rule)))
		}
	}
	clear(t.seen)
	t.rules = t.rules[:0]
}

// sum ends the report: how many findings of each weight, and the next command.
func (t *text) sum(list []diag.Diagnostic) {
	if len(list) == 0 {
		fmt.Fprintln(t, t.say(lang.Say("Keine Befunde.", "No findings.")))
		return
	}
	count, files := tally(list)
	said := []string{}
	for s := diag.Error; s >= diag.Hint; s-- {
		if n := count[s]; n > 0 {
			said = append(said, fmt.Sprintf("%d %s", n, t.plural(s, n)))
		}
	}
	in := lang.Say("in %d Dateien", "in %d files", files)
	if files == 1 {
		in = lang.Say("in einer Datei", "in one file")
	}
	fmt.Fprintf(t, "%s %s.\n", strings.Join(said, ", "), t.say(in))
	fmt.Fprintln(t, t.say(lang.Say("Mehr zu einer Regel, mit Beispielen: quaestor explain %s",
		"More about a rule, with examples: quaestor explain %s", heaviest(list).Rule)))
}

func (t *text) plural(s diag.Severity, n int) string {
	if n == 1 || t.Language != lang.English && s == diag.Error { // ein Fehler, zwei Fehler
		return t.severity(s)
	}
	return [...]lang.Text{{DE: "Hinweise", EN: "hints"}, {DE: "Warnungen", EN: "warnings"}, {DE: "Fehler", EN: "errors"}}[s].In(t.Language)
}

func (o Options) source(file string) *source.File {
	if o.Source == nil {
		return nil
	}
	return o.Source(file)
}

// gutter returns how many digits the line numbers of a finding need, related places included.
func gutter(d *diag.Diagnostic) int {
	last := lastLine(d.Place)
	for _, r := range d.Related {
		last = max(last, lastLine(r.Place))
	}
	return max(3, len(fmt.Sprint(last)))
}

// tally counts the findings of each weight and the files that have any.
func tally(list []diag.Diagnostic) (count [diag.Error + 1]int, files int) {
	for i, d := range list {
		count[d.Severity]++
		if i == 0 || d.Place.File != list[i-1].Place.File {
			files++
		}
	}
	return count, files
}

// heaviest returns the first of the gravest findings.
func heaviest(list []diag.Diagnostic) *diag.Diagnostic {
	worst, _ := diag.Worst(list)
	for i := range list {
		if list[i].Severity == worst {
			return &list[i]
		}
	}
	return nil
}
