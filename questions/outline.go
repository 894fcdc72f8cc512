package questions

import "strings"

// A Numbered is a question or sub-question with its full label: "3a" for part a of question 3.
type Numbered struct {
	Label    Label
	Question *Question
}

// Outline lists all questions and sub-questions in order, each question before its parts.
func (q *Inquiry) Outline() []Numbered {
	list := make([]Numbered, 0, len(q.Questions))
	return appendOutline(list, "", q.Questions)
}

func appendOutline(list []Numbered, prefix Label, questions []Question) []Numbered {
	for i := range questions {
		q := &questions[i]
		label := prefix + q.Label
		list = append(list, Numbered{label, q})
		list = appendOutline(list, label, q.Parts)
	}
	return list
}

// Counted lists the questions as parliaments count them: those without parts, and the parts of those that have some
// (GO LT Hessen § 35).
func (q *Inquiry) Counted() []*Question {
	return appendCounted(make([]*Question, 0, len(q.Questions)), q.Questions)
}

func appendCounted(list []*Question, questions []Question) []*Question {
	for i := range questions {
		q := &questions[i]
		if len(q.Parts) == 0 {
			list = append(list, q)
		}
		list = appendCounted(list, q.Parts)
	}
	return list
}

// Question finds a question or sub-question by its label; nil if there is none. "3a", "3 a" and "3(a)" are the same.
func (q *Inquiry) Question(label Label) *Question {
	return findQuestion(q.Questions, plainLabel(string(label)))
}

func findQuestion(questions []Question, label string) *Question {
	if i := guess(label); i < len(questions) && plainLabel(string(questions[i].Label)) == label {
		return &questions[i]
	}
	for i := range questions {
		rest, found := strings.CutPrefix(label, plainLabel(string(questions[i].Label)))
		if found && rest == "" {
			return &questions[i]
		}
		if found {
			if part := findQuestion(questions[i].Parts, rest); part != nil {
				return part
			}
		}
	}
	return nil
}

// guess returns where a question most likely stands: they are nearly always numbered from 1.
func guess(label string) int {
	n := 0
	for i := 0; i < len(label) && i < 6 && '0' <= label[i] && label[i] <= '9'; i++ {
		n = 10*n + int(label[i]-'0')
	}
	return max(n-1, 0)
}

// plainLabel takes away from a label what writers vary: spaces, parentheses and a dot at its end.
func plainLabel(label string) string {
	label = strings.TrimSuffix(label, ".")
	if !strings.ContainsAny(label, " ()\u00a0") {
		return label
	}
	return labelNoise.Replace(label)
}

var labelNoise = strings.NewReplacer(" ", "", "(", "", ")", "", "\u00a0", "")
