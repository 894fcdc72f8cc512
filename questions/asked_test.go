package questions_test

import (
	"testing"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

func TestBreakdownInWords(t *testing.T) {
	for _, test := range []struct {
		tag        lang.Tag
		text, want string
	}{
		{lang.German, "Wie viele? Bitte aufgeschlüsselt nach Ausländerbehörden.", "Ausländerbehörden"},
		{lang.German, "Wie viele (bitte nach Jahren und Landkreisen aufschlüsseln)?", "Jahren"},
		{lang.German, "Bitte die Kosten nach den einzelnen Landkreisen, getrennt aufschlüsseln.", "Landkreisen"},
		{lang.German, "Wir bitten, sie nach Monat aufzuschlüsseln", "Monat"},
		{lang.German, "Wie viele? Bitte nach Möglichkeit aufschlüsseln.", ""},
		{lang.German, "Was geschah nach Ostern? Bitte aufschlüsseln.", ""},
		{lang.German, "Bitte aufschlüsseln.", ""},
		{lang.German, "nach", ""},
		{lang.English, "How many, broken down by region?", "region"},
		{lang.English, "How many?", ""},
	} {
		q := questions.Question{Text: incidents.Prose(test.text)}
		by, at := q.BreakdownInWords(test.tag)
		if by != test.want || test.text[at:at+len(by)] != by {
			t.Errorf("%q: got %q at %d, want %q", test.text, by, at, test.want)
		}
	}
}
