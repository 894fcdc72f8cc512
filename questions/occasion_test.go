package questions_test

import (
	"testing"

	"quaestor/incidents"
	"quaestor/questions"
)

func TestDateOfAnInquiry(t *testing.T) {
	const answered, sat, tabled = "2025-05-10", "2025-04-30", "2025-04-01"
	inquiry := func(more string) string {
		return "inquiry: 1/1\ntype: x\ntitle: X\nasked-by: []\nquestions:\n  1: Wann?\nanswers: [{to: 1, text: Bald.}]\npreamble: Vorab.\n" + more
	}
	sitting := "sitting: S 1\ncommittee: c\ndate: " + sat + "\nagenda:\n  - {item: 1, inquiry: 1/1}\n"
	for _, test := range []struct {
		name, more, sitting   string
		date, asked, answered string
	}{
		{"answered and dealt with later", "answered: 2025-04-01\n", sitting, "2025-04-01", "2025-04-01", "2025-04-01"},
		{"answered in a sitting", "answered: " + answered + "\n", sitting, sat, sat, sat},
		{"answered in writing", "answered: " + answered + "\ntabled: " + tabled + "\n", "", answered, tabled, answered},
		{"open", "tabled: " + tabled + "\n", "", "", tabled, ""},
		{"open, day unknown", "", "", "", "", ""},
	} {
		files := []string{"dossier.yaml", header, "a.yaml", inquiry(test.more)}
		if test.sitting != "" {
			files = append(files, "b.yaml", test.sitting)
		}
		d, found := load(t, write(t, files...))
		if len(found) > 0 {
			t.Fatal(found)
		}
		r := d.Records[0]
		if got := day(d.Date(r)); got != test.date {
			t.Errorf("%s: the date is %q, want %q", test.name, got, test.date)
		}
		for i := range r.Passages {
			p, want := &r.Passages[i], test.asked
			if _, isAnswer := p.Owner.(*questions.Answer); isAnswer {
				want = test.answered
			}
			if got := day(d.Written(r, p)); got != want {
				t.Errorf("%s: %q was written on %q, want %q", test.name, *p.Text, got, want)
			}
		}
	}
}

func day(d incidents.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func TestOccasions(t *testing.T) {
	d, _ := load(t, "testdata/load/verknuepft")
	if all := d.Occasions("21/10"); len(all) != 1 || all[0].Sitting != d.Sittings[0] || all[0].Item != &d.Sittings[0].Agenda[0] {
		t.Errorf("got %v, want the first item of the sitting", all)
	}
	if all := d.Occasions("21/11"); len(all) != 0 {
		t.Errorf("got %v, want none", all)
	}
}
