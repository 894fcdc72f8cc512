package incidents

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

func TestDateReadScalar(t *testing.T) {
	want := Date{2025, 3, 12}
	for _, text := range []string{"2025-03-12", "12.03.2025", "12.3.2025", "12. 3. 2025", "12. März 2025", "12 March 2025",
		"12th March 2025", "12th of March 2025", "March 12, 2025", "12. Mrz. 2025", `12\. März 2025`, "12.\u00a0März 2025",
		"Mittwoch, dem 12. März 2025", "Wednesday 12 March 2025", "Wednesday, March 12, 2025", " 2025-03-12 "} {
		var got Date
		if problem := got.ReadScalar(text, lang.German); problem != nil || got != want {
			t.Errorf("%q: got %v, %v; want %v", text, got, problem, want)
		}
	}
}

// What cannot be read says what is wrong and gives the form that would be right.
func TestDateProblems(t *testing.T) {
	tests := []struct{ text, message, help string }{
		{"31. Februar 2025", "Der Februar 2025 hat nur 28 Tage; einen 31. gibt es nicht.", "28. Februar 2025"},
		{"29.02.2023", "Der Februar 2023 hat nur 28 Tage; einen 29. gibt es nicht.", "28. Februar 2023"},
		{"2025-04-31", "Der April 2025 hat nur 30 Tage; einen 31. gibt es nicht.", "30. April 2025"},
		{"05.26.2025", "Einen 26. Monat gibt es nicht.", "2025-05-26"},
		{"03/12/2025", "„03/12/2025“ kann der 3. Dezember 2025 oder der 12. März 2025 sein.", "2025-12-03 oder 2025-03-12"},
		{"26/05/2025", "Schrägstriche lassen offen, ob der Tag oder der Monat vorn steht: „26/05/2025“.", "2025-05-26"},
		{"12.03.25", "In „12.03.25“ hat das Jahr nur zwei Ziffern.", "2025-03-12"},
		{"25-03-12", "In „25-03-12“ hat das Jahr nur zwei Ziffern.", "2025-03-12"},
		{"12. März", "In „12. März“ fehlt das Jahr.", "12. März 2025"},
		{"Dienstag, 26. Mai 2025", "Der 26. Mai 2025 ist ein Montag, kein Dienstag.", "2025-05-26"},
		{"morgen", "„morgen“ ist kein Datum.", "12. März 2025"},
		{"", "„“ ist kein Datum.", "12. März 2025"},
		{"2025-03-12T08:33", "„2025-03-12T08:33“ ist kein Datum.", "12. März 2025"},
	}
	for _, test := range tests {
		var d Date
		problem := d.ReadScalar(test.text, lang.German)
		if problem == nil || !d.IsZero() {
			t.Errorf("%q: got %v, want a problem", test.text, d)
			continue
		}
		if problem.Message.DE != test.message || !strings.Contains(problem.Help.DE, test.help) {
			t.Errorf("%q: got %q, help %q\nwant %q, help with %q", test.text, problem.Message.DE, problem.Help.DE, test.message, test.help)
		}
		wellFormed(t, problem.Message, problem.Help)
	}
}

// wellFormed checks that something is said in both languages, in whole sentences, and that no verb was left unfilled.
func wellFormed(t *testing.T, texts ...lang.Text) {
	t.Helper()
	for _, text := range texts {
		for _, tag := range lang.Tags() {
			if said := text.In(tag); said == "" || strings.Contains(said, "%!") || !strings.HasSuffix(said, ".") {
				t.Errorf("%s: %q is no whole sentence", tag, said)
			}
		}
	}
}

// speaks checks that a problem is put into words, and that they stay short however long the text is.
func speaks(t *testing.T, problem *diag.Problem) {
	t.Helper()
	for _, text := range []lang.Text{problem.Message, problem.Help} {
		if text.DE == "" || text.EN == "" || utf8.RuneCountInString(text.DE) > 400 {
			t.Errorf("%q says nothing, or too much", text)
		}
	}
}

// The calendar agrees with that of the standard library over more than a cycle of leap years.
func TestCalendar(t *testing.T) {
	day := time.Date(1599, 12, 25, 0, 0, 0, 0, time.UTC)
	for day.Year() < 2101 {
		d := Date{day.Year(), int(day.Month()), day.Day()}
		if got := d.Ordinal(); int64(got)*86400 != day.Unix() || DateOf(got) != d {
			t.Fatalf("%v: ordinal %d, back %v", d, got, DateOf(got))
		}
		if got := int(d.Weekday()) % 7; got != int(day.Weekday()) || !d.Valid() {
			t.Fatalf("%v: weekday %d, want %v", d, got, day.Weekday())
		}
		day = day.AddDate(0, 0, 1)
	}
}

func TestDateFormat(t *testing.T) {
	d := Date{2025, 6, 10}
	tests := []struct{ got, want string }{
		{d.Format(lang.German), "10. Juni 2025"},
		{d.Format(lang.English), "10 June 2025"},
		{d.Numeric(lang.German), "10.06.2025"},
		{d.Numeric(lang.English), "2025-06-10"},
		{d.String(), "2025-06-10"},
		{d.Weekday().Name(lang.German), "Dienstag"},
		{d.LastOfMonth().String(), "2025-06-30"},
		{d.AddDays(21).String(), "2025-07-01"},
		{Date{}.Format(lang.German) + Date{}.String() + Weekday(0).Name(lang.German), ""},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

// What is written can be read again.
func TestDateRoundTrip(t *testing.T) {
	for ordinal := -100_000; ordinal < 100_000; ordinal += 37 {
		d := DateOf(ordinal)
		for _, text := range []string{d.String(), d.Format(lang.German), d.Format(lang.English), d.Numeric(lang.German)} {
			var back Date
			if problem := back.ReadScalar(text, lang.German); problem != nil || back != d {
				t.Fatalf("%v as %q: got %v, %v", d, text, back, problem)
			}
		}
	}
}

func TestClock(t *testing.T) {
	tests := []struct{ text, want string }{
		{"8:33", "8:33"}, {"08:33", "8:33"}, {"8.33 Uhr", "8:33"}, {"8:33 Uhr", "8:33"}, {"8 Uhr", "8:00"}, {"8.33 am", "8:33"},
		{"8 p.m.", "20:00"}, {"12 a.m.", "0:00"}, {"12:30 pm", "12:30"}, {"0:00", "0:00"}, {"24:00", "24:00"},
		{"8", ""}, {"25:00", ""}, {"24:01", ""}, {"8:60", ""}, {"8:3", ""}, {"13 pm", ""}, {"", ""}, {"8:33:00", ""}, {"999999999999999999999:00", ""},
	}
	for _, test := range tests {
		var c Clock
		problem := c.ReadScalar(test.text, lang.German)
		if c.String() != test.want || (problem == nil) != (test.want != "") {
			t.Errorf("%q: got %q, %v; want %q", test.text, c, problem, test.want)
		}
		if problem != nil {
			wellFormed(t, problem.Message, problem.Help)
		}
	}
}
