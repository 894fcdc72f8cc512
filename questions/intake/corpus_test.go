package intake_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/incidents"
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
	papers, _ := filepath.Glob("testdata/papers/*.txt")
	if len(papers) < 14 {
		t.Fatal("papers are missing:", papers)
	}
	for _, name := range papers {
		base := strings.TrimSuffix(name, ".txt")
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
	result  *intake.Result
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
	c := &cutting{T: t, profile: profile, reading: readPaper(t, name, profile)}
	c.result = intake.Import([]*intake.Reading{c.reading}, nil, profile)
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
	p, err := paper.Read(filepath.Base(name), text)
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
	again := intake.Import([]*intake.Reading{readPaper(c.T, name, c.profile)}, c.dossier, c.profile)
	if len(again.Files)+len(again.Differences) > 0 {
		c.miss("second import", "it is not the first:\n%s", written(again))
	}
}

// shown gives the lines without a place and the files of the dossier.
func (c *cutting) shown() string {
	var b strings.Builder
	for _, line := range c.reading.Unplaced {
		fmt.Fprintf(&b, "unplaced %d: %s\n", line.Number, line.Text)
	}
	for _, change := range c.reading.Changed {
		fmt.Fprintf(&b, "changed %d: %q to %q\n", change.Number, change.From, change.To)
	}
	return b.String() + written(c.result)
}

// compare holds the dossier against the facts.
func (c *cutting) compare(want *facts) {
	inquiries := c.inquiries()
	for i := range want.Inquiries {
		c.inquiry(&want.Inquiries[i], inquiryOf(inquiries, want.Inquiries, i))
	}
	if n := len(want.Inquiries); n > 0 && n != len(inquiries) {
		c.miss("inquiries", "got %d, want %d", len(inquiries), n)
	}
	c.counts(want, inquiries)
	if want.Sitting != nil {
		c.sitting(want.Sitting)
	}
	c.words(want)
	var unplaced []string
	for _, line := range c.reading.Unplaced {
		unplaced = append(unplaced, line.Text)
	}
	c.equal("unplaced lines", unplaced, want.Unplaced)
}

func (c *cutting) inquiries() (list []*questions.Inquiry) {
	for _, r := range c.dossier.Records {
		if q, is := r.Value.(*questions.Inquiry); is {
			list = append(list, q)
		}
	}
	return list
}

func (c *cutting) counts(want *facts, inquiries []*questions.Inquiry) {
	asked, answered := 0, 0
	for _, q := range inquiries {
		asked += len(q.Questions)
		answered += len(q.Answers)
	}
	for _, n := range []struct {
		what      string
		got, want int
	}{{"inquiries", len(inquiries), want.Matters}, {"questions", asked, want.Questions}, {"answers", answered, want.Answers}} {
		if n.want > 0 && n.got != n.want {
			c.miss("number of "+n.what, "got %d, want %d", n.got, n.want)
		}
	}
}

// inquiryOf returns the inquiry that is meant: that of the number, else the one in the same place of as many.
func inquiryOf(list []*questions.Inquiry, want []inquiryFacts, i int) *questions.Inquiry {
	at := slices.IndexFunc(list, func(q *questions.Inquiry) bool { return string(q.ID) == want[i].ID })
	if at < 0 && len(list) == len(want) {
		at = i
	}
	if at < 0 {
		return nil
	}
	return list[at]
}

func (c *cutting) inquiry(want *inquiryFacts, q *questions.Inquiry) {
	if q == nil {
		c.miss("inquiry "+want.ID, "there is none")
		return
	}
	c.matches("number", string(q.ID), want.ID)
	c.matches("title", q.Title, want.Title)
	c.matches("type", q.Type, want.Type)
	c.matches("preamble", string(q.Preamble), want.Preamble)
	c.matches("grounds", string(q.Grounds), want.Grounds)
	c.matches("statement", string(q.Statement), want.Statement)
	c.matches("closing", string(q.Closing), want.Closing)
	c.day("tabled", q.Tabled, want.Tabled)
	c.day("forwarded", q.Forwarded, want.Forwarded)
	c.day("answered", q.Answered, want.Answered)
	c.equal("askers", c.names(q.AskedBy...), want.AskedBy)
	if want.Text != "" && len(q.Questions) == 1 {
		c.matches("question", string(q.Questions[0].Text), want.Text)
	}
	c.questions(q, want)
	c.answers(q, want)
}

func (c *cutting) questions(q *questions.Inquiry, want *inquiryFacts) {
	if want.Questions == nil {
		return
	}
	var got, wanted []string
	for _, n := range q.Outline() {
		got = append(got, string(n.Label))
	}
	for _, one := range want.Questions {
		wanted = append(wanted, one.Label)
		if found := q.Question(questions.Label(one.Label)); found != nil {
			c.matches("question "+one.Label, string(found.Text), one.Text)
		}
	}
	slices.Sort(got)
	slices.Sort(wanted)
	c.equal("questions", got, wanted)
}

func (c *cutting) answers(q *questions.Inquiry, want *inquiryFacts) {
	if want.Questions == nil {
		return
	}
	var got, wanted []string
	for i, a := range q.Answers {
		var to []string
		for _, label := range a.To {
			to = append(to, string(label))
		}
		got = append(got, strings.Join(to, "+"))
		if i < len(want.Answers) {
			c.matches("answer to "+got[i], string(a.Text), want.Answers[i].Text)
		}
	}
	for _, a := range want.Answers {
		wanted = append(wanted, strings.Join(a.To, "+"))
	}
	c.equal("answers", got, wanted)
}

// names returns what people and groups of the register are called.
func (c *cutting) names(ids ...incidents.Name) (list []string) {
	for _, id := range ids {
		name := "?" + string(id)
		for _, found := range slices.Concat(c.dossier.Lookup(questions.KindPerson, id), c.dossier.Lookup(questions.KindGroup, id)) {
			switch e := found.Value.(type) {
			case *incidents.Person:
				name = e.Name
			case *incidents.Group:
				name = e.Name
			}
		}
		list = append(list, name)
	}
	return list
}

func (c *cutting) equal(what string, got, want []string) {
	if !slices.Equal(got, want) {
		c.miss(what, "\n got %q\nwant %q", got, want)
	}
}

func (c *cutting) day(what string, got, want incidents.Date) {
	if !want.IsZero() && got != want {
		c.miss(what, "got %v, want %v", got, want)
	}
}

// matches compares a text with its begin and end. A text that is not told is not compared.
func (c *cutting) matches(what, got, want string) {
	if want == "" {
		return
	}
	got = bare(got)
	begin, end, open := strings.Cut(want, "…")
	begin, end = strings.TrimSpace(begin), strings.TrimSpace(end)
	if got != want && !(open && strings.HasPrefix(got, begin) && strings.HasSuffix(got, end)) {
		c.miss(what, "\n got %s\nwant %s", got, want)
	}
}
