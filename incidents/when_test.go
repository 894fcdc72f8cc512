package incidents

import (
	"strings"
	"testing"

	"quaestor/internal/lang"
)

// days writes an interval as EDTF does, "~" behind it if it is vague.
func days(w When) string {
	first, last, vague := w.First.String(), w.Last.String(), ""
	if w.Vague {
		vague = "~"
	}
	if first == last {
		return first + vague
	}
	return first + "/" + last + vague
}

func TestWhenReadScalar(t *testing.T) {
	tests := []struct{ text, want string }{
		{"2025-03-12", "2025-03-12"},
		{"12. März 2025", "2025-03-12"},
		{"Montag, dem 26. Mai 2025", "2025-05-26"},
		{"March 12, 2025", "2025-03-12"},
		{"2025-05", "2025-05-01/2025-05-31"},
		{"2025", "2025-01-01/2025-12-31"},
		{"Mai 2025", "2025-05-01/2025-05-31"},
		{"im Februar 2024", "2024-02-01/2024-02-29"},

		{"2025-03-12/2025-05-28", "2025-03-12/2025-05-28"},
		{"2025-03/2025-05", "2025-03-01/2025-05-31"},
		{"../2025-05-28", "/2025-05-28"},
		{"2025-03-12/..", "2025-03-12/"},
		{"2025-03-12/", "2025-03-12/"},
		{"2024~", "2022-12-31/2026-01-01~"},
		{"2025-05-26~", "2025-05-23/2025-05-29~"},
		{"2025-05?", "2025-05-01/2025-05-31~"},
		{"2025-XX", "2025-01-01/2025-12-31"},
		{"2025-05-XX", "2025-05-01/2025-05-31"},
		{"202X", "2020-01-01/2029-12-31"},
		{"2025-21", "2025-03-01/2025-06-21~"},
		{"2025-34", "2025-04-01/2025-06-30"},
		{"2025-41", "2025-07-01/2025-12-31"},

		{"Anfang April 2025", "2025-04-01/2025-04-10~"},
		{"Mitte April 2025", "2025-04-11/2025-04-20~"},
		{"Ende Mai 2025", "2025-05-21/2025-05-31~"},
		{"Ende Februar 2025", "2025-02-21/2025-02-28~"},
		{"mid-April 2025", "2025-04-11/2025-04-20~"},
		{"in early May 2025", "2025-05-01/2025-05-10~"},
		{"the end of May 2025", "2025-05-21/2025-05-31~"},
		{"Anfang 2025", "2025-01-01/2025-04-30~"},
		{"Mitte des Jahres 2025", "2025-05-01/2025-08-31~"},
		{"Ende 2025", "2025-09-01/2025-12-31~"},
		{"Jahresende 2025", "2025-12-01/2025-12-31~"},
		{"zum Jahresbeginn 2025", "2025-01-01/2025-01-31~"},
		{"Jahresmitte 2025", "2025-06-01/2025-07-31~"},
		{"Frühjahr 2025", "2025-03-01/2025-06-21~"},
		{"Winter 2025", "2024-12-01/2026-03-20~"},
		{"2. Quartal 2025", "2025-04-01/2025-06-30"},
		{"im zweiten Quartal des Jahres 2025", "2025-04-01/2025-06-30"},
		{"Q2 2025", "2025-04-01/2025-06-30"},
		{"Q4/2025", "2025-10-01/2025-12-31"},
		{"second quarter of 2025", "2025-04-01/2025-06-30"},
		{"Ende des 2. Quartals 2025", "2025-06-01/2025-06-30~"},
		{"1. Halbjahr 2025", "2025-01-01/2025-06-30"},
		{"second half of 2025", "2025-07-01/2025-12-31"},

		{"12. bis 18. März 2025", "2025-03-12/2025-03-18"},
		{"12. bis 18.03.2025", "2025-03-12/2025-03-18"},
		{"12.03. bis 28.05.2025", "2025-03-12/2025-05-28"},
		{"12–18 March 2025", "2025-03-12/2025-03-18"},
		{"12. März bis 28. Mai 2025", "2025-03-12/2025-05-28"},
		{"vom 12. März bis zum 28. Mai 2025", "2025-03-12/2025-05-28"},
		{"from 12 March to 28 May 2025", "2025-03-12/2025-05-28"},
		{"March 12 to May 28, 2025", "2025-03-12/2025-05-28"},
		{"Ende 2024 bis April 2025", "2024-09-01/2025-04-30~"},
		{"Anfang bis Mitte April 2025", "2025-04-01/2025-04-20~"},
		{"Ende April bis Anfang Mai 2025", "2025-04-21/2025-05-10~"},
		{"März bis Mai 2025", "2025-03-01/2025-05-31"},
		{"1. bis 3. Quartal 2025", "2025-01-01/2025-09-30"},
		{"2024 bis 2025", "2024-01-01/2025-12-31"},
		{"in der Nacht vom 26. auf den 27. Mai 2025", "2025-05-26/2025-05-27"},

		{"seit dem 12. März 2025", "2025-03-12/"},
		{"ab 12. März 2025", "2025-03-12/"},
		{"seit Ende Mai 2025", "2025-05-21/~"},
		{"since 12 March 2025", "2025-03-12/"},
		{"bis 26. Mai 2025", "/2025-05-26"},
		{"bis einschließlich 26. Mai 2025", "/2025-05-26"},
		{"bis einschließlich zum 26. Mai 2025", "/2025-05-26"},
		{"by 28 May 2025", "/2025-05-28"},
		{"vor dem 26. Mai 2025", "/2025-05-25"},
		{"nach dem 31. Mai 2025", "2025-06-01/"},
		{"before May 2025", "/2025-04-30"},
		{"am Abend des 26. Mai 2025", "2025-05-26"},
		{"26 May 2025 in the evening", "2025-05-26"},
		{"26. Mai 2025, 8:33 Uhr", "2025-05-26"},
		{"etwa 2024", "2022-12-31/2026-01-01~"},
		{"ca. Mai 2025", "2025-03-31/2025-07-01~"},
		{"circa 2024", "2022-12-31/2026-01-01~"},
		{"um den 26. Mai 2025", "2025-05-23/2025-05-29~"},
	}
	for _, test := range tests {
		var w When
		if problem := w.ReadScalar(test.text, lang.German); problem != nil {
			t.Errorf("%q: %v", test.text, problem.Message.DE)
		} else if got := days(w); got != test.want || w.Words != test.text {
			t.Errorf("%q: got %s (%q), want %s", test.text, got, w.Words, test.want)
		}
	}
}

func TestWhenProblems(t *testing.T) {
	tests := []struct{ text, message string }{
		{"Mitte April", "In „Mitte April“ fehlt das Jahr."},
		{"12. bis 18. März", "In „12. bis 18. März“ fehlt das Jahr."},
		{"2025-02-30", "Der Februar 2025 hat nur 28 Tage; einen 30. gibt es nicht."},
		{"30. Februar bis 2. März 2025", "Der Februar 2025 hat nur 28 Tage; einen 30. gibt es nicht."},
		{"2025-03-12/2025-02-30", "Der Februar 2025 hat nur 28 Tage; einen 30. gibt es nicht."},
		{"Dienstag, 26. Mai 2025", "Der 26. Mai 2025 ist ein Montag, kein Dienstag."},
		{"2025-05-28/2025-03-12", "Die Zeit endet am 12. März 2025, bevor sie am 28. Mai 2025 beginnt."},
		{"28. Mai bis 12. März 2025", "Die Zeit endet am 12. März 2025, bevor sie am 28. Mai 2025 beginnt."},
		{"03/12/2025", "„03/12/2025“ kann der 3. Dezember 2025 oder der 12. März 2025 sein."},
		{"irgendwann", "„irgendwann“ ist keine Zeitangabe."},
		{"5. Quartal 2025", "„5. Quartal 2025“ ist keine Zeitangabe."},
		{"../..", "„../..“ ist keine Zeitangabe."},
		{"", "„“ ist keine Zeitangabe."},
	}
	for _, test := range tests {
		var w When
		problem := w.ReadScalar(test.text, lang.German)
		if problem == nil || problem.Message.DE != test.message || !w.IsZero() {
			t.Errorf("%q: got %s, %v; want %q", test.text, days(w), problem, test.message)
			continue
		}
		wellFormed(t, problem.Message, problem.Help)
	}
}

func TestWhenFormat(t *testing.T) {
	tests := []struct{ text, german, english string }{
		{"2025-03-12", "12. März 2025", "12 March 2025"},
		{"12.03.2025", "12. März 2025", "12 March 2025"},
		{"2025-03-12/2025-05-28", "12. März bis 28. Mai 2025", "12 March to 28 May 2025"},
		{"2025-03-12/2025-03-18", "12. bis 18. März 2025", "12 to 18 March 2025"},
		{"2024-12-30/2025-01-02", "30. Dezember 2024 bis 2. Januar 2025", "30 December 2024 to 2 January 2025"},
		{"2025-03/2025-05", "März bis Mai 2025", "March to May 2025"},
		{"2025-05", "Mai 2025", "May 2025"},
		{"2025", "2025", "2025"},
		{"../2025-05-28", "bis zum 28. Mai 2025", "until 28 May 2025"},
		{"../2025-05", "bis Mai 2025", "until May 2025"},
		{"2025-03-12/..", "seit dem 12. März 2025", "since 12 March 2025"},
		{"2025-03/..", "seit März 2025", "since March 2025"},
		{"2025-05~", "etwa Mai 2025", "about May 2025"},
		{"2025%", "vermutlich etwa 2025", "probably about 2025"},
		{"2025-34", "2. Quartal 2025", "Q2 2025"},
		{"2025-40", "1. Halbjahr 2025", "H1 2025"},
		{"2025-22", "Sommer 2025", "summer 2025"},
		{"202X", "2020 bis 2029", "2020 to 2029"},
		{"Mitte April 2025", "Mitte April 2025", "Mitte April 2025"},
	}
	for _, test := range tests {
		var w When
		w.ReadScalar(test.text, lang.German)
		if german, english := w.Format(lang.German), w.Format(lang.English); german != test.german || english != test.english {
			t.Errorf("%q: got %q and %q, want %q and %q", test.text, german, english, test.german, test.english)
		}
	}
	made := When{First: Date{2025, 3, 12}, Last: Date{2025, 5, 28}}
	if got := made.Format(lang.German); got != "12. März bis 28. Mai 2025" {
		t.Errorf("a time without words: got %q", got)
	}
}

func TestWhenAfter(t *testing.T) {
	tests := []struct {
		later, earlier string
		want           bool
	}{
		{"2025-05-28", "2025-05-27", true},
		{"2025-05-28", "2025-05-28", false},
		{"Mitte April 2025", "2025-04-10", true},
		{"Mitte April 2025", "2025-04-12", false},
		{"2025-05", "2025-05-31", false},
		{"seit dem 28. Mai 2025", "2025-05-27", true},
		{"2025-05-28", "seit dem 12. März 2025", false},
		{"bis 28. Mai 2025", "2024", false},
	}
	for _, test := range tests {
		var later, earlier When
		later.ReadScalar(test.later, lang.German)
		earlier.ReadScalar(test.earlier, lang.German)
		if got := later.After(earlier); got != test.want {
			t.Errorf("%q after %q: got %v", test.later, test.earlier, got)
		}
	}
}

// FuzzWhen holds that what is read is an interval, and that what is printed means the same.
func FuzzWhen(f *testing.F) {
	for _, text := range strings.Fields("2025-03-12 2025-03-12/.. 2025-XX 202X 2025-05~ 12.03.2025 Q2/2025 03/12/2025") {
		f.Add(text)
	}
	for _, text := range []string{"vom 12. bis zum 18. März 2025", "Mitte April 2025", "March 12 to May 28, 2025", "2. Quartal 2025"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var w, again When
		if problem := w.ReadScalar(text, lang.German); problem != nil {
			speaks(t, problem)
			return
		}
		if w.First.IsZero() && w.Last.IsZero() || !w.First.IsZero() && !w.Last.IsZero() && w.Last.Before(w.First) {
			t.Fatalf("%q: %v is no interval", text, days(w))
		}
		for _, tag := range lang.Tags() {
			printed := w.Format(tag)
			if strings.Contains(text, "?") || strings.Contains(text, "%") || strings.Contains(text, "~") && strings.Contains(text, "/") {
				continue // "vermutlich" has no day, and "etwa" in words is of both ends of an interval
			}
			if problem := again.ReadScalar(printed, tag); problem != nil || days(again) != days(w) {
				t.Fatalf("%q is %s, printed %q is %s, %v", text, days(w), printed, days(again), problem)
			}
		}
	})
}
