package ledger

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/deadline"
)

type (
	answer = questions.Answer
	labels = []questions.Label
	asks   = []questions.Ask
)

var (
	count    = questions.Ask{What: "count"}
	reason   = questions.Ask{What: "reason"}
	byRegion = questions.Ask{Breakdown: "Region"}
)

// paper asks two plain questions and one with parts, of which b has parts of its own.
func paper(answers ...answer) *questions.Inquiry {
	return &questions.Inquiry{
		Questions: []questions.Question{
			{Label: "1", Asks: asks{count, byRegion}},
			{Label: "2", Asks: asks{reason}},
			{Label: "3", Asks: asks{count}, Parts: []questions.Question{
				{Label: "a"},
				{Label: "b", Parts: []questions.Question{{Label: "i", Asks: asks{reason}}, {Label: "ii"}}},
			}},
		},
		Answers: answers,
	}
}

// table writes rows as a person would check them.
func table(rows []Row) string {
	kinds := [...]string{Open: "open", Answered: "answered", Refers: "refers", Partly: "partly", Refused: "refused"}
	var b strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&b, "%s %s", r.Label, kinds[r.Kind])
		for _, part := range []struct {
			name string
			list any
			some bool
		}{
			{"with", r.Together, len(r.Together) > 0}, {"to", r.RefersTo, len(r.RefersTo) > 0}, {"on", r.Ground, r.Ground != ""},
			{"refuses", words(r.Refused), len(r.Refused) > 0}, {"lacks", words(r.Missing), len(r.Missing) > 0},
		} {
			if part.some {
				fmt.Fprintf(&b, " %s %v", part.name, part.list)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func words(list asks) (out []string) {
	for _, a := range list {
		out = append(out, string(a.What)+a.Breakdown)
	}
	return out
}

func TestRows(t *testing.T) {
	tests := []struct {
		name    string
		answers []answer
		want    string
	}{
		{"nothing answered", nil, "1 open\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"answered without saying what: a breakdown would be seen", []answer{{To: labels{"1"}, Text: "Ja."}}, "1 partly lacks [Region]\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"all delivered", []answer{{To: labels{"1"}, Text: "…", Delivers: asks{{What: "count", Breakdown: "region"}}}},
			"1 answered\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"no breakdown", []answer{{To: labels{"1"}, Text: "…", Delivers: asks{count}}},
			"1 partly lacks [Region]\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"two answers make one whole", []answer{{To: labels{"1"}, Text: "…", Delivers: asks{count}}, {To: labels{"1"}, Text: "…", Delivers: asks{byRegion}}},
			"1 answered\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"a part refused", []answer{{To: labels{"1"}, Text: "…", Delivers: asks{count}, Refuses: &questions.Refusal{Ground: "classified", Asks: asks{byRegion}}}},
			"1 refused on classified refuses [Region]\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"refused and lacking", []answer{{To: labels{"1"}, Delivers: asks{reason}, Refuses: &questions.Refusal{Ground: "classified", Asks: asks{byRegion}}}},
			"1 refused on classified refuses [Region] lacks [count]\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"all refused", []answer{{To: labels{"2"}, Refuses: &questions.Refusal{Ground: "not-recorded"}}},
			"1 open\n2 refused on not-recorded\n3a open\n3bi open\n3bii open\n"},
		{"all else refused", []answer{{To: labels{"1"}, Text: "…", Delivers: asks{count}, Refuses: &questions.Refusal{Ground: "not-recorded"}}},
			"1 refused on not-recorded\n2 open\n3a open\n3bi open\n3bii open\n"},
		{"joint", []answer{{To: labels{"1", "2", "1", "9"}, Text: "…", Delivers: asks{count, byRegion, reason}}},
			"1 answered with [1 2]\n2 answered with [1 2]\n3a open\n3bi open\n3bii open\n"},
		{"refers", []answer{{To: labels{"2"}, RefersTo: labels{"1"}}}, "1 open\n2 refers to [1]\n3a open\n3bi open\n3bii open\n"},
		{"refers and speaks", []answer{{To: labels{"2"}, RefersTo: labels{"1"}, Text: "Siehe dort.", Delivers: asks{count}}},
			"1 open\n2 answered to [1]\n3a open\n3bi open\n3bii open\n"},
		{"the whole", []answer{{To: labels{"3"}, Text: "…", Delivers: asks{count}}},
			"1 open\n2 open\n3a answered\n3bi partly lacks [reason]\n3bii answered\n"},
		{"some parts", []answer{{To: labels{"3a", "3(b)(ii)"}, Text: "…", Delivers: asks{count}}},
			"1 open\n2 open\n3a answered with [3a 3bii]\n3bi open\n3bii answered with [3a 3bii]\n"},
		{"the whole and a part", []answer{{To: labels{"3"}, Text: "…", Delivers: asks{count}}, {To: labels{"2", "3bi"}, Text: "…", Delivers: asks{reason}}},
			"1 open\n2 answered with [2 3bi]\n3a answered\n3bi answered with [2 3bi]\n3bii answered\n"},
	}
	for _, test := range tests {
		if got := table(Of(&questions.Dossier{}, &questions.Record{Value: paper(test.answers...)}, incidents.Date{}).Rows); got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

func TestCounts(t *testing.T) {
	q := paper(answer{To: labels{"1", "2"}, Text: "…", Delivers: asks{count, reason}},
		answer{To: labels{"3a"}, RefersTo: labels{"1"}}, answer{To: labels{"3bi"}, Refuses: &questions.Refusal{Ground: "classified"}})
	want := Counts{Questions: 5, Open: 1, Answered: 1, Partly: 1, Refers: 1, Refused: 1, Joint: 2}
	if got := Of(&questions.Dossier{}, &questions.Record{Value: q}, incidents.Date{}).Counts; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// TestOSiP sums up the example that the README shows.
func TestOSiP(t *testing.T) {
	d, _, err := questions.Load("../../examples/osip")
	if err != nil {
		t.Fatal(err)
	}
	l := Of(d, d.Lookup(questions.KindInquiry, d.Inquiries[0].ID)[0].Record, incidents.Date{Year: 2025, Month: 6, Day: 11})
	want := Counts{Questions: 21, Answered: 18, Partly: 2, Refused: 1, Joint: 8}
	if l.Counts != want {
		t.Errorf("got %+v, want %+v\n%s", l.Counts, want, table(l.Rows))
	}
	if got := table(l.Rows[1:5]); got != "2 partly lacks [Ausländerbehörde]\n3 refused on classified refuses [Staatsangehörigkeit]\n"+
		"4 answered with [4 5]\n5 answered with [4 5]\n" {
		t.Errorf("got\n%s", got)
	}
	if l.Due.Date.String() != "2025-06-10" || l.Standing.State != deadline.InTime {
		t.Errorf("got due %+v, standing %+v", l.Due, l.Standing)
	}
}

// TestLarge sums up what nobody asks, fast: ten thousand questions with one joint answer.
func TestLarge(t *testing.T) {
	q := &questions.Inquiry{Answers: []answer{{Text: "…"}}}
	for i := range 10_000 {
		label := questions.Label(fmt.Sprint(i + 1))
		q.Questions = append(q.Questions, questions.Question{Label: label})
		q.Answers[0].To = append(q.Answers[0].To, label)
	}
	if got := Of(&questions.Dossier{}, &questions.Record{Value: q}, incidents.Date{}).Counts; got.Joint != 10_000 || got.Answered != 10_000 {
		t.Errorf("got %+v", got)
	}
}
