package intake_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/internal/lang"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
)

// FuzzPapers holds that whatever a paper is, its import is a dossier that can be read and in which every name leads
// somewhere, and that the same import once more changes nothing.
func FuzzPapers(f *testing.F) {
	names, _ := filepath.Glob("../../cmd/quaestor/testdata/dossiers/papiere/*.txt")
	more, _ := filepath.Glob("*/testdata/*.txt")
	for _, name := range append(names, more...) {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(generated(1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		read := func() *intake.Reading {
			p, err := paper.Read("paper.txt", data)
			if err != nil {
				t.Skip()
			}
			return intake.Examine(form.Recognise(p, hessen(t)))
		}
		result := importAll(t, nil, hessen(t), read)
		if len(result.Files) == 0 {
			return
		}
		files := added(fstest.MapFS{}, result)
		list := slices.DeleteFunc(mistakes(t, files), isUntold)
		if len(list) > 0 {
			t.Fatalf("%v\n%s", list, written(result))
		}
		again := importAll(t, load(t, files), hessen(t), read)
		if len(again.Files)+len(again.Differences) > 0 {
			t.Fatalf("the second import is not the first:\n%s\nfirst:\n%s", written(again), written(result))
		}
	})
}

// isUntold reports whether a mistake is that a paper does not tell a day, which nobody may make up.
func isUntold(mistake string) bool {
	return strings.Contains(mistake, "missing-key") && strings.Contains(mistake, "date")
}

// generated writes a paper of some 400 lines with questions, joint answers, figures and pages.
func generated(seed int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Landtag%40sDrucksache 19/%d\n\nKleine Anfrage\nder Abgeordneten Ines Brandt (Freie Liste)\nAusfälle auf der Linie %d\n\n", "", seed, seed)
	for n := 1; n <= 24; n++ {
		fmt.Fprintf(&b, "Frage %d: Wie viele Züge sind auf der Küstenlinie im %d. Abschnitt ausge-\n         fallen, und warum?\n\n", n, n)
		if n%4 == 0 {
			fmt.Fprintf(&b, "Die Fragen %d und %d werden gemeinsam beantwortet.\n\n", n-1, n)
		}
		if n%4 != 3 {
			for p := range 3 {
				fmt.Fprintf(&b, "Der Landesbetrieb Küstenbahn (LKB) hat mitgeteilt, dass bis zum 28. Februar 2026 insgesamt %d Züge ausge-\nfallen waren. Das lag "+
					"an einem Schaden an der Oberleitung, den das Unternehmen\nerst nach mehreren Anläufen behoben hat. Es fuhren bis zu %d Busse. Die Gäste\n"+
					"wurden am Bahnsteig und im Netz unterrichtet.\n\n", 100*n+p+seed, n+p)
			}
		}
		if n%6 == 0 {
			fmt.Fprintf(&b, "%40s%d\n\fDrucksache 19/%d        Landtag – 19. Wahlperiode\n\n", "", n/6, seed)
		}
	}
	return b.String()
}

// papers is how many papers the benchmark reads in one import.
const papers = 1000

// BenchmarkImport reads 1,000 papers of the size of minutes of twelve pages in one import. The time for one is reported.
func BenchmarkImport(b *testing.B) {
	profile := hessen(b)
	for b.Loop() {
		result, err := intake.Import(intake.Job{Papers: papers, Profile: profile,
			Read: func(i int) (*intake.Reading, error) {
				return readText(b, "paper.txt", []byte(generated(i+1)), profile), nil
			},
			Write:  func(string, []byte) error { return nil },
			Remove: func(string) error { return nil }})
		if err != nil {
			b.Fatal(err)
		}
		if result.Language != lang.German || len(result.Files) < 2*papers {
			b.Fatalf("%d files were made", len(result.Files))
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*papers), "µs/paper")
}
