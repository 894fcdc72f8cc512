package html

import (
	"time"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// defaultLanguage is what the zero language tag reads as.
const defaultLanguage = lang.German

// words are those of the page itself, around the document.
type words struct {
	Skip, Index, Also, Contents, Top string
	Link                             string // format: a link to this place
	Table                            string // format: name of a table without caption
	Notes                            string // heading
	Note, Back                       string // formats: what a mark is, and a link back to it
}

var german = words{
	Skip: "Zum Inhalt springen", Index: "Übersicht", Also: "Auch als", Contents: "Inhalt", Top: "Zum Seitenanfang",
	Link: "Link zu: %s", Table: "Tabelle %d",
	Notes: "Fußnoten", Note: "Fußnote %s", Back: "Zurück zu Fußnote %s im Text",
}

var english = words{
	Skip: "Skip to content", Index: "All documents", Also: "Also as", Contents: "Contents", Top: "Back to top",
	Link: "Link to: %s", Table: "Table %d",
	Notes: "Notes", Note: "Note %s", Back: "Back to note %s in the text",
}

func wordsIn(tag lang.Tag) words {
	if tag == lang.English {
		return english
	}
	return german
}

// day returns an ISO 8601 day as it is written in running text; empty if it is none.
func day(iso string, tag lang.Tag) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return ""
	}
	return incidents.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}.Format(tag)
}
