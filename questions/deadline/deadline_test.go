package deadline

import (
	"testing"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates"
)

func day(t *testing.T, text string) (d incidents.Date) {
	t.Helper()
	if text == "" {
		return d
	}
	if problem := d.ReadScalar(text, lang.English); problem != nil {
		t.Fatal(problem.Message.EN)
	}
	return d
}

// house returns a dossier whose profile has the one instrument "paper".
func house(calendar string, rule *templates.Deadline) *questions.Dossier {
	return &questions.Dossier{Profile: &templates.Profile{Calendar: calendar,
		Instruments: []templates.Instrument{{ID: "paper", Deadline: rule}}}}
}

func TestSpans(t *testing.T) {
	type rule = templates.Deadline
	tests := []struct {
		name, calendar, from string
		rule                 rule
		want                 string
	}{
		{"same day of the week", "DE-HE", "2025-03-05", rule{Weeks: 6}, "2025-04-16"},
		{"same day of the month", "DE-HE", "2025-03-12", rule{Months: 2}, "2025-05-12"},
		{"no 31 February", "DE-HE", "2025-01-31", rule{Months: 1}, "2025-02-28"},
		{"29 February in a leap year", "DE-HE", "2024-01-31", rule{Months: 1}, "2024-02-29"},
		{"29 February, a year on", "DE-HE", "2024-02-29", rule{Months: 12}, "2025-02-28"},
		{"29 February, a month on", "DE-HE", "2024-02-29", rule{Months: 1}, "2024-04-02"}, // 29 March is Good Friday
		{"over the end of the year", "DE-HE", "2024-11-30", rule{Months: 3}, "2025-02-28"},
		{"to December", "DE-HE", "2025-09-12", rule{Months: 3}, "2025-12-12"},
		{"Saturday", "DE-HE", "2025-02-01", rule{Weeks: 1}, "2025-02-10"},
		{"Sunday", "DE-HE", "2025-02-02", rule{Weeks: 1}, "2025-02-10"},
		{"Good Friday, Easter Monday", "DE-HE", "2025-03-07", rule{Weeks: 6}, "2025-04-22"},
		{"Christmas on Thursday and Friday", "DE-HE", "2025-12-11", rule{Weeks: 2}, "2025-12-29"},
		{"New Year", "DE-HE", "2024-12-18", rule{Days: 14}, "2025-01-02"},
		{"German Unity Day on a Friday", "DE-HE", "2025-09-19", rule{Days: 14}, "2025-10-06"},
		{"Corpus Christi in Hesse", "DE-HE", "2025-06-05", rule{Weeks: 2}, "2025-06-20"},
		{"no Corpus Christi in Berlin", "DE-BE", "2025-06-05", rule{Weeks: 2}, "2025-06-19"},
		{"Berlin's Liberation Day of 2025", "DE-BE", "2025-04-24", rule{Weeks: 2}, "2025-05-09"},
		{"not in 2026", "DE-BE", "2026-04-24", rule{Weeks: 2}, "2026-05-08"},
		{"Women's Day in Schwerin", "DE-MV", "2024-02-23", rule{Weeks: 2}, "2024-03-11"},
		{"not before 2023", "DE-MV", "2022-02-22", rule{Weeks: 2}, "2022-03-08"},
		{"Assumption of Mary in Munich", "DE-BY", "2025-08-01", rule{Weeks: 2}, "2025-08-18"},
		{"Reformation Day 2017", "DE-HE", "2017-10-17", rule{Weeks: 2}, "2017-11-01"},
		{"Reformation Day 2018", "DE-HE", "2018-10-17", rule{Weeks: 2}, "2018-10-31"},
		{"working days over a weekend", "GB-ENG", "2026-03-02", rule{WorkingDays: 5}, "2026-03-09"},
		{"working days over Easter", "GB-ENG", "2025-04-14", rule{WorkingDays: 5}, "2025-04-23"},
		{"Christmas Day on a Saturday", "GB-ENG", "2021-12-24", rule{WorkingDays: 1}, "2021-12-29"},
		{"Christmas Day on a Sunday", "GB-ENG", "2022-12-23", rule{WorkingDays: 1}, "2022-12-28"},
		{"New Year on a Saturday", "GB", "2021-12-31", rule{WorkingDays: 1}, "2022-01-04"},
		{"the Coronation", "GB-ENG", "2023-05-05", rule{WorkingDays: 1}, "2023-05-09"},
		{"no calendar: weekends only", "", "2025-04-17", rule{WorkingDays: 2}, "2025-04-21"},
		{"unknown calendar: weekends only", "XX", "2025-12-18", rule{Weeks: 1}, "2025-12-25"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.rule.Source = "SO 1"
			q := &questions.Inquiry{Type: "paper", Forwarded: day(t, test.from)}
			due, ok := Of(house(test.calendar, &test.rule), q)
			if !ok || due.Date.String() != test.want || due.Source != "SO 1" {
				t.Errorf("from %s by %+v: got %+v, %t, want %s", test.from, test.rule, due, ok, test.want)
			}
		})
	}
}

func TestReason(t *testing.T) {
	weeks := &templates.Deadline{Weeks: 6, Source: "GO LT § 35"}
	tests := []struct {
		name string
		rule *templates.Deadline
		q    questions.Inquiry
		want string // day and reason
	}{
		{"agreed", weeks, questions.Inquiry{Forwarded: day(t, "2025-03-05"), Due: day(t, "2025-04-19")}, "2025-04-19 vereinbarter Termin"},
		{"counted", weeks, questions.Inquiry{Forwarded: day(t, "2025-03-05")}, "2025-04-16 6 Wochen ab 05.03.2025"},
		{"shifted", weeks, questions.Inquiry{Forwarded: day(t, "2025-03-08")},
			"2025-04-22 6 Wochen ab 08.03.2025; der 19.04.2025 ist kein Arbeitstag"},
		{"not forwarded", weeks, questions.Inquiry{}, " Der Tag der Weiterleitung („forwarded“) ist nicht eingetragen."},
		{"no rule", nil, questions.Inquiry{Forwarded: day(t, "2025-03-05")}, " Das Profil nennt für diese Art von Anfrage keine Frist."},
		{"beyond sense", &templates.Deadline{WorkingDays: 1 << 40}, questions.Inquiry{Forwarded: day(t, "2025-03-05")},
			" Frist oder Tag der Weiterleitung sind nicht zu gebrauchen."},
		{"no such day", weeks, questions.Inquiry{Forwarded: incidents.Date{Year: 2025, Month: 13, Day: 1}},
			" Frist oder Tag der Weiterleitung sind nicht zu gebrauchen."},
	}
	for _, test := range tests {
		test.q.Type = "paper"
		due, ok := Of(house("DE-HE", test.rule), &test.q)
		if got := due.Date.String() + " " + due.Reason.DE; got != test.want || ok == due.Date.IsZero() {
			t.Errorf("%s: got %q, %t, want %q", test.name, got, ok, test.want)
		}
	}
	if _, ok := Of(&questions.Dossier{}, &questions.Inquiry{Type: "paper"}); ok {
		t.Error("a dossier without a profile has a deadline")
	}
}

func TestNextSitting(t *testing.T) {
	d, found, err := questions.Load("testdata")
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	today := day(t, "2025-06-20")
	want := map[incidents.Name]struct {
		due   string
		state State
	}{
		"21/100": {"2025-06-10", InTime},
		"21/101": {"", Open},
	}
	for _, q := range d.Inquiries {
		due, ok := Of(d, q)
		if w := want[q.ID]; due.Date.String() != w.due || ok != (w.due != "") || due.Source == "" || due.Reason.IsZero() {
			t.Errorf("%s: got %+v, %t, want %s", q.ID, due, ok, w.due)
		}
		if got := Stand(d, q, today); got.State != want[q.ID].state {
			t.Errorf("%s: got state %+v", q.ID, got)
		}
	}
}

func TestStand(t *testing.T) {
	d := house("DE-HE", &templates.Deadline{Weeks: 6})
	tests := []struct {
		forwarded, answered, today string
		want                       Standing
	}{
		{"2025-03-05", "", "2025-03-06", Standing{State: Open, Days: 41}},
		{"2025-03-05", "", "2025-04-08", Standing{State: Open, Days: 8}},
		{"2025-03-05", "", "2025-04-09", Standing{State: DueSoon, Days: 7}},
		{"2025-03-05", "", "2025-04-16", Standing{State: DueSoon}},
		{"2025-03-05", "", "2025-04-17", Standing{State: Overdue, Days: 1}},
		{"2025-03-05", "2025-04-16", "2025-05-01", Standing{State: InTime, Answered: day(t, "2025-04-16")}},
		{"2025-03-05", "2025-05-01", "2025-05-01", Standing{State: Late, Days: 15, Answered: day(t, "2025-05-01")}},
		{"2025-03-05", "2025-05-01", "2025-04-30", Standing{State: Overdue, Days: 14}},
		{"", "2025-05-01", "2025-06-01", Standing{State: Answered, Answered: day(t, "2025-05-01")}},
		{"", "", "2025-06-01", Standing{State: Open}},
	}
	for _, test := range tests {
		q := &questions.Inquiry{Type: "paper", Forwarded: day(t, test.forwarded), Answered: day(t, test.answered)}
		if got := Stand(d, q, day(t, test.today)); got != test.want {
			t.Errorf("forwarded %q, answered %q, today %s: got %+v, want %+v", test.forwarded, test.answered, test.today, got, test.want)
		}
	}
}

// A Große Anfrage has three months, and six with more than fifty questions (GO LT Hessen § 34).
func TestManyQuestions(t *testing.T) {
	d := house("DE-HE", &templates.Deadline{Months: 3, Above: &templates.Above{Questions: 50, Months: 6}})
	for count, want := range map[int]string{50: "2025-06-10", 51: "2025-09-10"} {
		q := &questions.Inquiry{Type: "paper", Forwarded: day(t, "2025-03-10"), Questions: []questions.Question{
			{Label: "1", Parts: make([]questions.Question, 10)}, {Label: "2", Parts: make([]questions.Question, count-10)}}}
		if due, ok := Of(d, q); !ok || due.Date.String() != want {
			t.Errorf("%d questions: due %s, want %s", count, due.Date, want)
		}
	}
}
