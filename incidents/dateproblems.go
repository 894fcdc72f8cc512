package incidents

import (
	"fmt"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// impossibleDay says why the calendar does not have a day.
func impossibleDay(d Date) *diag.Problem {
	if d.Month > 12 {
		return &diag.Problem{
			Message: lang.Say("Einen %d. Monat gibt es nicht.", "There is no month %d.", d.Month),
			Help: lang.Say("Erst den Tag, dann den Monat schreiben: %02d.%02d.%d, oder eindeutig %[3]d-%02[2]d-%02[1]d.",
				"Write the day before the month, or write it so that nobody can mistake it: %[3]d-%02[2]d-%02[1]d.",
				d.Month, d.Day, d.Year),
		}
	}
	days, last := DaysIn(d.Year, d.Month), d.LastOfMonth()
	return &diag.Problem{
		Message: lang.Text{
			DE: fmt.Sprintf("Der %s %d hat nur %d Tage; einen %d. gibt es nicht.", MonthName(d.Month, lang.German), d.Year, days, d.Day),
			EN: fmt.Sprintf("%s %d has only %d days; it has no day %d.", MonthName(d.Month, lang.English), d.Year, days, d.Day),
		},
		Help: lang.Text{
			DE: fmt.Sprintf("Den Tag berichtigen; der letzte des Monats ist der %s.", last.Format(lang.German)),
			EN: fmt.Sprintf("Correct the day; the last of the month is %s.", last.Format(lang.English)),
		},
	}
}

// wrongWeekday says on which day of the week a date falls.
func wrongWeekday(d Date, said Weekday) *diag.Problem {
	right := d.Weekday()
	return &diag.Problem{
		Message: lang.Text{
			DE: fmt.Sprintf("Der %s ist ein %s, kein %s.", d.Format(lang.German), right.Name(lang.German), said.Name(lang.German)),
			EN: fmt.Sprintf("%s is a %s, not a %s.", d.Format(lang.English), right.Name(lang.English), said.Name(lang.English)),
		},
		Help: lang.Say("Datum oder Wochentag berichtigen, oder den Wochentag weglassen: %s.",
			"Correct the date or the weekday, or leave the weekday out: %s.", d),
	}
}

// notADate says what keeps a text from being a date.
func notADate(text string) *diag.Problem {
	text = strings.TrimSpace(text)
	if p := unclearDate(text); p != nil {
		return p
	}
	if m, ok := parseMoment(text); ok && m.year == 0 {
		return yearMissing(text)
	}
	return &diag.Problem{
		Message: lang.Say("„%s“ ist kein Datum.", "“%s” is not a date.", clip(text)),
		Help: lang.Say("Tag, Monat und Jahr angeben: 2025-03-12, 12.03.2025 oder 12. März 2025.",
			"Give day, month and year: 2025-03-12 or 12 March 2025."),
	}
}

// unclearDate speaks of numbers that are a date in the wrong order or with a short year; nil if the text is neither.
func unclearDate(text string) *diag.Problem {
	var a, b, year int
	if n, _ := fmt.Sscanf(text, "%d/%d/%d", &a, &b, &year); n == 3 {
		return slashDate(text, a, b, year)
	}
	if n, _ := fmt.Sscanf(text, "%d.%d.%d", &a, &b, &year); n == 3 && 0 <= year && year < 100 {
		return shortYear(text, Date{century(year), b, a})
	}
	if n, _ := fmt.Sscanf(text, "%d-%d-%d", &year, &b, &a); n == 3 && 0 <= year && year < 100 {
		return shortYear(text, Date{century(year), b, a})
	}
	return nil
}

// slashDate speaks of 03/12/2025, which is December in London and March in New York.
func slashDate(text string, a, b, year int) *diag.Problem {
	if year < 100 {
		year = century(year)
	}
	british, american := Date{year, b, a}, Date{year, a, b}
	switch {
	case british.Valid() && american.Valid() && a != b:
		return &diag.Problem{
			Message: lang.Text{
				DE: fmt.Sprintf("„%s“ kann der %s oder der %s sein.", clip(text), british.Format(lang.German), american.Format(lang.German)),
				EN: fmt.Sprintf("“%s” can be %s or %s.", clip(text), british.Format(lang.English), american.Format(lang.English)),
			},
			Help: lang.Say("Eindeutig schreiben: %s oder %s.", "Write it so that nobody can mistake it: %s or %s.",
				british, american),
		}
	case !british.Valid():
		british = american
	}
	if !british.Valid() {
		return nil
	}
	return &diag.Problem{
		Message: lang.Say("Schrägstriche lassen offen, ob der Tag oder der Monat vorn steht: „%s“.",
			"Slashes do not tell whether the day or the month comes first: “%s”.", clip(text)),
		Help: lang.Say("Eindeutig schreiben: %s.", "Write it so that nobody can mistake it: %s.", british),
	}
}

func shortYear(text string, full Date) *diag.Problem {
	return &diag.Problem{
		Message: lang.Say("In „%s“ hat das Jahr nur zwei Ziffern.", "The year in “%s” has only two digits.", clip(text)),
		Help:    lang.Say("Das Jahr ausschreiben: %s.", "Write the year in full: %s.", full),
	}
}

func yearMissing(text string) *diag.Problem {
	return &diag.Problem{
		Message: lang.Say("In „%s“ fehlt das Jahr.", "“%s” lacks the year.", clip(text)),
		Help: lang.Say("Das Jahr dazuschreiben, z. B. „12. März 2025“ oder „Mitte April 2025“.",
			"Add the year, e.g. “12 March 2025” or “mid-April 2025”."),
	}
}

// century completes a year of two digits for a suggestion: papers speak of the present century more often than not.
func century(year int) int {
	if year < 70 {
		return 2000 + year
	}
	return 1900 + year
}
