package questions_test

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/questions"
)

// paper makes an inquiry of questions, given by their labels (parts behind a colon: "2:ab"), and answers, given by the
// labels they answer.
func paper(asked []string, answers ...[]questions.Label) *questions.Inquiry {
	q := new(questions.Inquiry)
	for _, label := range asked {
		label, parts, _ := strings.Cut(label, ":")
		question := questions.Question{Label: questions.Label(label)}
		for _, part := range parts {
			question.Parts = append(question.Parts, questions.Question{Label: questions.Label(part)})
		}
		q.Questions = append(q.Questions, question)
	}
	for _, to := range answers {
		q.Answers = append(q.Answers, questions.Answer{To: to})
	}
	return q
}

func TestExchanges(t *testing.T) {
	type to = []questions.Label
	for _, test := range []struct {
		name    string
		asked   []string
		answers []to
		want    string
	}{
		{"in order", []string{"1", "2"}, []to{{"1"}, {"2"}}, "1=A0 2=A1"},
		{"joint, and out of order", []string{"17", "18", "20"}, []to{{"17", "20"}, {"18"}}, "17+20=A0 18=A1"},
		{"open ones follow", []string{"1", "2", "3"}, []to{{"2"}}, "2=A0 1 3"},
		{"parts answered one by one", []string{"1:ab"}, []to{{"1a"}, {"1 b"}}, "1a=A0 1b=A1"},
		{"parts answered in part", []string{"1:abc"}, []to{{"1(b)"}}, "1b=A0 1a 1c"},
		{"parts answered with their question", []string{"1:ab", "2"}, []to{{"1"}}, "1=A0 2"},
		{"a question whose parts are all open", []string{"1:ab"}, nil, "1"},
		{"an answer to no question", []string{"1"}, []to{{"7"}}, "=A0 1"},
		{"answered twice", []string{"1"}, []to{{"1"}, {"1"}}, "1=A0 1=A1"},
	} {
		q := paper(test.asked, test.answers...)
		var got []string
		for _, e := range q.Exchanges() {
			got = append(got, show(q, e))
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func show(q *questions.Inquiry, e questions.Exchange) string {
	var labels []string
	for i, question := range e.Questions {
		if found := q.Question(e.Labels[i]); found != question {
			return fmt.Sprintf("label %s names another question", e.Labels[i])
		}
		labels = append(labels, string(e.Labels[i]))
	}
	text := strings.Join(labels, "+")
	for i := range q.Answers {
		if e.Answer == &q.Answers[i] {
			text += fmt.Sprintf("=A%d", i)
		}
	}
	return text
}

func TestQuestion(t *testing.T) {
	q := paper([]string{"1", "3:ab", "10", "2"})
	for _, test := range []struct{ label, want questions.Label }{
		{"1", "1"}, {"2", "2"}, {"10", "10"}, {"3", "3"}, {"3a", "a"}, {"3 b", "b"}, {"3(b)", "b"}, {"3.", "3"},
	} {
		if got := q.Question(test.label); got == nil || got.Label != test.want {
			t.Errorf("Question(%q) = %v, want the one labelled %q", test.label, got, test.want)
		}
	}
	for _, label := range []questions.Label{"", "4", "3c", "a", "1a", "03"} {
		if got := q.Question(label); got != nil {
			t.Errorf("Question(%q) = %v, want none", label, got)
		}
	}
}

func TestOutline(t *testing.T) {
	var got []string
	for _, n := range paper([]string{"1", "2:ab", "3"}).Outline() {
		got = append(got, string(n.Label))
	}
	if got, want := strings.Join(got, " "), "1 2 2a 2b 3"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
