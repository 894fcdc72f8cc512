package intake_test

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
)

const sentence = "Die Landesregierung hat im Jahr 2024 insgesamt 1.234 Züge gezählt, von denen einige ausgefallen sind. "

// numbered writes a text once for each number from 1.
func numbered(n int, write func(b *strings.Builder, i int)) string {
	var b strings.Builder
	for i := range n {
		write(&b, i+1)
	}
	return b.String()
}

// hostile are kinds of papers that grow in one way each, by name of the file: whatever is compared with all that stands
// before it would take for ever.
var hostile = map[string]func(n int) string{
	"paragraphs.txt": func(n int) string { return strings.Repeat(sentence+"\n\n", 10*n) },
	"line.txt":       func(n int) string { return strings.Repeat(sentence, 10*n) },
	"word.txt":       func(n int) string { return strings.Repeat("ab-", 400*n) },
	"heads.txt": func(n int) string {
		return strings.Repeat("Drucksache 19/1\nKleine Anfrage\nder Abgeordneten Ines Brandt (SPD)\n\n", 10*n)
	},
	"turns.txt": func(n int) string {
		return strings.Repeat("Abgeordneter Ulf Tannert (SPD): Nein.\n\nBeschluss:\n\nErledigt.\n\n(einstimmig)\n\n", 10*n)
	},
	"pages.txt": func(n int) string {
		return numbered(n, func(b *strings.Builder, i int) {
			fmt.Fprintf(b, "Landtag – 19. Wahlperiode     Drucksache 19/77\n\n%s\n%s1\n\n1 Anmerkung.\n\n%d\n\f", sentence, sentence, i)
		})
	},
	"questions.txt": func(n int) string {
		return "Kleine Anfrage 19/77\n\n" + numbered(10*n, func(b *strings.Builder, i int) { fmt.Fprintf(b, "%d.%d Wie viele Züge?\n\n", 1+i/99, 1+i%99) }) +
			"Antwort der Landesregierung\n\n" + numbered(10*n, func(b *strings.Builder, i int) { fmt.Fprintf(b, "Zu %d.%d: Es waren %d Züge.\n\n", 1+i/99, 1+i%99, i) })
	},
	"nested.html": func(n int) string { return "<html>" + strings.Repeat("<div><ul><li><table><tr><td>", 10*n) + "x" },
	"blocks.html": func(n int) string { return "<html>" + strings.Repeat("<p>"+sentence+"</p>", 10*n) },
	"quotes.md":   func(n int) string { return strings.Repeat("> ", 10*n) + "x" },
	"signs.md":    func(n int) string { return strings.Repeat("[*a _b ", 100*n) },
	"notes.md": func(n int) string {
		return numbered(10*n, func(b *strings.Builder, i int) { fmt.Fprintf(b, "Text[^%d].\n\n[^%d]: Note\n\n", i, i) })
	},
}

// BenchmarkLarge imports papers of two sizes: the time for a kilobyte is about the same.
func BenchmarkLarge(b *testing.B) {
	profile := hessen(b)
	for name, write := range hostile {
		for _, n := range []int{100, 1000} {
			text := []byte(write(n))
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				for b.Loop() {
					p, err := paper.Read(name, text)
					if err != nil {
						b.Fatal(err)
					}
					importAll(b, nil, profile, func() *intake.Reading { return intake.Examine(form.Recognise(p, profile)) })
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(text))*1000, "µs/kB")
			})
		}
	}
}
