package intake_test

import (
	"os"
	"testing"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

// facts are what a person says must be found in a paper, read from the file beside it. A text "begin … end" stands for
// every text that begins and ends so. What is not told is not compared.
type facts struct {
	Form      string         `key:"form,required"` // what is particular about the paper
	Profile   string         `key:"profile,required"`
	Inquiries []inquiryFacts `key:"inquiries,keyed"`
	Matters   int            `key:"matters"` // how many inquiries there are, questions and answers in them, where their numbers do not matter
	Questions int            `key:"questions"`
	Answers   int            `key:"answers"`
	Sitting   *sittingFacts  `key:"sitting"`
	Kept      []string       `key:"kept"`     // words that must stand in some record
	Absent    []string       `key:"absent"`   // words that must stand in none: they are the page's
	Unplaced  []string       `key:"unplaced"` // lines that nobody could place
	Gaps      []string       `key:"gaps"`     // what is not yet found as it should be
}

type inquiryFacts struct {
	ID        string         `key:"@key"`
	Title     string         `key:"title"`
	Type      string         `key:"type"`
	AskedBy   []string       `key:"asked-by"` // names of people and groups
	Tabled    incidents.Date `key:"tabled"`
	Forwarded incidents.Date `key:"forwarded"`
	Answered  incidents.Date `key:"answered"`
	Preamble  string         `key:"preamble"`
	Grounds   string         `key:"grounds"`
	Statement string         `key:"statement"`
	Closing   string         `key:"closing"`
	Text      string         `key:"text"`            // of the only question, whose parts may stand in it or below it
	Questions []textFacts    `key:"questions,keyed"` // by their whole labels
	Answers   []answerFacts  `key:"answers"`         // in this order
}

type textFacts struct {
	Label string `key:"@key"`
	Text  string `key:"text,short"`
}

type answerFacts struct {
	To   []string `key:"to"`
	Text string   `key:"text"`
}

type sittingFacts struct {
	Sign          string         `key:"sign"`
	Clerk         string         `key:"clerk"`
	Date          incidents.Date `key:"date"`
	Begin         string         `key:"begin"`
	End           string         `key:"end"`
	Items         []string       `key:"items"`
	Speakers      []string       `key:"speakers"` // in the order in which they first speak
	Contributions int            `key:"contributions"`
	Decisions     []string       `key:"decisions"`
	Results       []string       `key:"results"`
	Minutes       string         `key:"minutes"`
	Chair         string         `key:"chair"`
	Signed        incidents.Date `key:"signed"`
}

func readFacts(t *testing.T, name string) *facts {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	file, list := source.New(name, text)
	if len(list) > 0 {
		t.Fatal(list)
	}
	doc, list := yaml.Parse(file)
	if len(list) > 0 {
		t.Fatal(list)
	}
	want := new(facts)
	if _, list := doc.Read(want, lang.English); len(list) > 0 {
		t.Fatal(list)
	}
	return want
}
