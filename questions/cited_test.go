package questions_test

import (
	"slices"
	"testing"

	"quaestor/incidents"
	"quaestor/questions"
)

func TestCited(t *testing.T) {
	d, _ := load(t, "testdata/load/verknuepft")
	figure := d.Lookup(questions.KindIncident, "ausfall-2025")[0].Value.(*incidents.Incident).Figures[0]
	incident := d.Lookup(questions.KindIncident, "ausfall-2025")[0].Value.(*incidents.Incident)
	inquiry := d.Lookup(questions.KindInquiry, "21/10")[0].Value.(*questions.Inquiry)
	for _, test := range []struct {
		name  string
		value any
		want  []string
	}{
		{"a figure", &incident.Figures[0], []string{"incidents/ausfall.yaml", "inquiries/21-10.yaml", "sittings/vka-21-4.yaml"}},
		{"a figure nobody cites", &incident.Figures[1], nil},
		{"a copy of a figure, which is another thing", &figure, nil},
		{"a preamble", &inquiry.Preamble, []string{"inquiries/21-10.yaml", "inquiries/21-11.yaml"}},
		{"a sub-question", &inquiry.Questions[1].Parts[0], []string{"inquiries/21-10.yaml"}},
		{"an entry of the register", d.Lookup(questions.KindSystem, "buchung")[0].Value, []string{"incidents/ausfall.yaml", "sittings/vka-21-4.yaml"}},
		{"the same entry in the dossier's register", &d.Register.Systems[0], []string{"incidents/ausfall.yaml", "sittings/vka-21-4.yaml"}},
	} {
		var got []string
		for _, c := range d.Cited(test.value) {
			got = append(got, c.From.File.Name)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s is cited by %q, want %q", test.name, got, test.want)
		}
	}
}

// Every citation stands in the list of each of its targets, and nothing else stands there.
func TestCitedIsTheOtherWayRound(t *testing.T) {
	d, _ := load(t, "testdata/load/verknuepft")
	forth, back := 0, 0
	targets := map[any]bool{}
	for i := range d.Citations {
		for _, target := range d.Citations[i].Targets {
			forth++
			targets[target.Value] = true
			if !slices.Contains(d.Cited(target.Value), &d.Citations[i]) {
				t.Errorf("%s does not know that %q cites it", target.Name(), d.Citations[i].Words())
			}
		}
	}
	for value := range targets {
		back += len(d.Cited(value))
	}
	if forth == 0 || forth != back {
		t.Errorf("%d citations one way, %d the other", forth, back)
	}
}

func TestTargetNames(t *testing.T) {
	d, _ := load(t, "testdata/load/verknuepft")
	for _, test := range []struct {
		kind              questions.Kind
		name              incidents.Name
		short, long, full string
	}{
		{questions.KindPerson, "lind", "Dr. Karla Lind", "Ministerin Dr. Karla Lind", "lind"},
		{questions.KindGroup, "blau", "BLAU", "Fraktion BLAU", "blau"},
		{questions.KindBody, "mvk", "MVK", "Ministerium für Verkehr", "mvk"},
		{questions.KindBody, "reederei", "Landesreederei", "Landesreederei", "reederei"},
		{questions.KindSystem, "buchung", "Fährbuchung", "Fährbuchung", "buchung"},
		{questions.KindDocument, "bericht", "Drucks. 21/77", "Bericht der Reederei", "bericht"},
		{questions.KindIncident, "ausfall-2025", "Ausfall im Frühjahr", "Ausfall im Frühjahr", "ausfall-2025"},
		{questions.KindInquiry, "21/10", "21/10", "Ausfall der Fähren", "21/10"},
		{questions.KindSitting, "VKA 21/4", "VKA 21/4", "VKA 21/4", "VKA 21/4"},
	} {
		for _, target := range d.Lookup(test.kind, test.name) {
			if target.Short() != test.short || target.Long() != test.long || string(target.Name()) != test.full {
				t.Errorf("%s %s is called %q, %q and %q, want %q, %q and %q", test.kind, test.name,
					target.Short(), target.Long(), target.Name(), test.short, test.long, test.full)
			}
		}
		if n := len(d.Lookup(test.kind, test.name)); n != 1 {
			t.Errorf("%d things are called %s %s, want one", n, test.kind, test.name)
		}
	}
}
