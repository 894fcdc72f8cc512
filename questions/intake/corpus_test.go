package intake_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// TestPapers imports the papers of testdata/papers, each alone, as pdftotext gives them. The file .facts beside a paper
// says what a person finds in it; the file .want holds all that came of it, to be reviewed when it changes.
func TestPapers(t *testing.T) {
	papers, _ := filepath.Glob("testdata/papers/*.[thm][xtd]*")
	if len(papers) < 14 {
		t.Fatal("papers are missing:", papers)
	}
	for _, name := range papers {
		base := strings.TrimSuffix(name, filepath.Ext(name))
		t.Run(filepath.Base(base), func(t *testing.T) {
			want := readFacts(t, base+".facts")
			c := importPaper(t, name, profileOf(t, want.Profile))
			golden.Check(t, base+".want", c.shown())
			c.compare(want)
			c.importAgain(name)
			c.tell(want.Gaps)
		})
	}
}

// A cutting is a dossier made of one paper, with what is to be told of it.
type cutting struct {
	*testing.T
	profile *templates.Profile
	reading *intake.Reading
	result  *done
	files   fstest.MapFS
	dossier *questions.Dossier
	misses  []miss
}

// A miss is something that is not as the facts say.
type miss struct{ what, told string }

func (c *cutting) miss(what, format string, args ...any) {
	c.misses = append(c.misses, miss{what, fmt.Sprintf(format, args...)})
}

// tell fails for everything that is not as the facts say and is no known gap, and for every gap that is one no longer.
func (c *cutting) tell(gaps []string) {
	for _, m := range c.misses {
		if !slices.Contains(gaps, m.what) {
			c.Errorf("%s: %s", m.what, m.told)
		}
	}
	for _, gap := range gaps {
		if !slices.ContainsFunc(c.misses, func(m miss) bool { return m.what == gap }) {
			c.Errorf("%s is as it should be, and need not be listed as a gap any longer", gap)
		}
	}
}

func profileOf(t *testing.T, name string) *templates.Profile {
	t.Helper()
	p, list := templates.Load(name, nil, lang.German)
	if len(list) > 0 {
		t.Fatal(list)
	}
	return p
}

func importPaper(t *testing.T, name string, profile *templates.Profile) *cutting {
	t.Helper()
	c := &cutting{T: t, profile: profile}
	c.result = importAll(t, nil, profile, func() *intake.Reading { return readPaper(t, name, profile) })
	c.reading = c.result.Readings[0]
	c.files = added(fstest.MapFS{}, c.result)
	c.dossier = new(questions.Dossier)
	if len(c.files) > 0 {
		for _, mistake := range slices.DeleteFunc(mistakes(t, c.files), isUntold) {
			t.Error("the dossier has a mistake:", mistake)
		}
		c.dossier = load(t, c.files)
	}
	return c
}

func readPaper(t *testing.T, name string, profile *templates.Profile) *intake.Reading {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return readText(t, filepath.Base(name), text, profile)
}

func readText(t testing.TB, name string, text []byte, profile *templates.Profile) *intake.Reading {
	t.Helper()
	p, err := paper.Read(name, text)
	if err != nil {
		t.Fatal(err)
	}
	return intake.Examine(form.Recognise(p, profile))
}

// importAgain holds that the same paper changes nothing in the dossier that was made of it.
func (c *cutting) importAgain(name string) {
	if len(c.files) == 0 {
		return
	}
	again := importAll(c, c.dossier, c.profile, func() *intake.Reading { return readPaper(c.T, name, c.profile) })
	if len(again.Files)+len(again.Differences) > 0 {
		c.miss("second import", "it is not the first:\n%s", written(again))
	}
}

// shown gives the lines without a place and the files of the dossier.
func (c *cutting) shown() string {
	var b strings.Builder
	for _, line := range c.reading.Unplaced {
		fmt.Fprintf(&b, "unplaced %d: %s\n", line.Line, line.Text)
	}
	for _, change := range c.reading.Changed {
		fmt.Fprintf(&b, "changed %d: %q to %q\n", change.Line, change.From, change.To)
	}
	return b.String() + written(c.result)
}
