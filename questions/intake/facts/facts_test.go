package facts_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"quaestor/incidents"
	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/internal/yaml"
	"quaestor/questions"
	"quaestor/questions/intake/facts"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
)

// draft returns a draft of which each paragraph is an answer.
func draft(text string, tag lang.Tag) *form.Draft {
	inquiry := &questions.Inquiry{ID: "1/102", Title: "Störung"}
	d := &form.Draft{Language: tag, Inquiry: []*questions.Inquiry{inquiry}, Paper: &paper.Paper{}}
	for i, part := range strings.Split(strings.TrimSpace(text), "\n\n") {
		inquiry.Answers = append(inquiry.Answers, questions.Answer{Text: incidents.Prose(part)})
		d.Paper.Paragraphs = append(d.Paper.Paragraphs, paper.Paragraph{Text: part, First: 10 * i})
	}
	d.Register.Bodies = []incidents.Body{{ID: "rz", Name: "Rechenzentrum"}}
	return d
}

func TestOffer(t *testing.T) {
	for _, tag := range lang.Tags() {
		text, err := os.ReadFile("testdata/" + string(tag) + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		d := draft(string(text), tag)
		facts.Offer(d)
		golden.Check(t, "testdata/"+string(tag)+".want", shown(t, d))
	}
}

// shown writes the texts of a draft, its incident with the remarks, and its bodies.
func shown(t *testing.T, d *form.Draft) string {
	var b strings.Builder
	for _, a := range d.Inquiry[0].Answers {
		b.WriteString(string(a.Text) + "\n\n")
	}
	remark := func(pointer any) string {
		var list []string
		for _, r := range d.Remarks[pointer] {
			place := "nowhere"
			if r.Line >= 0 {
				place = "line " + string(rune('0'+r.Line/10)) + "x"
			}
			list = append(list, r.Text.In(d.Language)+" @ "+place)
		}
		return strings.Join(list, "\n")
	}
	for _, record := range []any{d.Incidents[0], &d.Register} {
		text, err := yaml.Write(record, remark)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text)
	}
	return b.String()
}

var figureLink = regexp.MustCompile(`\[([^\[\]]*)\]\(figure:[^)]*\)`)

// FuzzOffer holds that nothing but links is put into a text, and that figures are written in a form that reads the same.
func FuzzOffer(f *testing.F) {
	for _, tag := range lang.Tags() {
		text, err := os.ReadFile("testdata/" + string(tag) + ".txt")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text), tag == lang.English)
	}
	f.Fuzz(func(t *testing.T, text string, english bool) {
		if strings.Contains(text, "](figure:") {
			return
		}
		tag := lang.German
		if english {
			tag = lang.English
		}
		d := draft(text, tag)
		before := draft(text, tag)
		facts.Offer(d)
		for i, a := range d.Inquiry[0].Answers {
			got, want := figureLink.ReplaceAllString(string(a.Text), "$1"), string(before.Inquiry[0].Answers[i].Text)
			if got != want {
				t.Fatalf("got %q, want %q", a.Text, want)
			}
		}
		if len(d.Incidents) == 0 {
			return
		}
		for _, figure := range d.Incidents[0].Figures {
			var again incidents.Quantity
			if problem := again.ReadScalar(figure.Value.Words, tag); problem != nil || !again.Equal(figure.Value) {
				t.Fatalf("the figure %q is read as %v, %v", figure.Value.Words, again, problem)
			}
		}
	})
}

// TestNothingToOffer holds that a draft without facts, or without a number, stays as it is.
func TestNothingToOffer(t *testing.T) {
	d := draft("Es waren viele.", lang.German)
	facts.Offer(d)
	if len(d.Incidents) > 0 || d.Inquiry[0].Incidents != nil {
		t.Errorf("an incident was made of nothing: %+v", d.Incidents)
	}
	d = draft("Es waren 480 Fälle.", lang.German)
	d.Inquiry[0].ID = ""
	facts.Offer(d)
	if len(d.Incidents) > 0 {
		t.Errorf("an incident has no name: %+v", d.Incidents)
	}
}

// TestSitting cites the figures of minutes: by their short name where the item leads to the inquiry, else in full. What is
// about no inquiry has an incident of its own.
func TestSitting(t *testing.T) {
	d := draft("Es waren 480 Fälle.", lang.German)
	speech := incidents.Prose("Von den 480 Fällen und 12 Zügen weiß ich.")
	d.Sitting = &questions.Sitting{ID: "INA 1/2", Agenda: []questions.Item{
		{Inquiry: "1/102", Proceedings: []questions.Contribution{{Speech: speech}}},
		{Title: "Anderes", Proceedings: []questions.Contribution{{Speech: speech}}},
		{Title: "Noch anderes", Proceedings: []questions.Contribution{{Speech: "Sonst fielen 7 Züge aus."}}},
	}}
	facts.Offer(d)
	for i, want := range []incidents.Prose{"Von den [480](figure:faelle-480) Fällen und [12](figure:zuegen-12) Zügen weiß ich.",
		"Von den [480](figure:1-102/faelle-480) Fällen und [12](figure:1-102/zuegen-12) Zügen weiß ich.",
		"Sonst fielen [7](figure:ina-1-2/zuege-7) Züge aus."} {
		if got := d.Sitting.Agenda[i].Proceedings[0].Speech; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestSameName holds that an inquiry and a sitting of one name have incidents of their own.
func TestSameName(t *testing.T) {
	d := draft("Es waren 480 Fälle.", lang.German)
	d.Sitting = &questions.Sitting{ID: "1/102", Agenda: []questions.Item{{Title: "Anderes",
		Proceedings: []questions.Contribution{{Speech: "Sonst fielen 7 Züge aus."}}}}}
	facts.Offer(d)
	if len(d.Incidents) != 2 || d.Incidents[0].ID != "1-102" || d.Incidents[1].ID != "1-102-2" {
		t.Fatalf("got %v", d.Incidents)
	}
	if got := d.Sitting.Agenda[0].Proceedings[0].Speech; got != "Sonst fielen [7](figure:1-102-2/zuege-7) Züge aus." {
		t.Errorf("got %q", got)
	}
}
