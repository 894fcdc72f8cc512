package wording

import (
	"strings"

	"quaestor/incidents"
)

// Date reads the words that {date} stands for: a full date, or one whose year has two digits, which are of this century.
func Date(words string) incidents.Date {
	d, n := scanDate(strings.TrimSpace(words))
	if n == 0 {
		return incidents.Date{}
	}
	return d
}

// scanDate reads a date at the start of a text and returns its length, 0 if there is none.
func scanDate(text string) (incidents.Date, int) {
	if d, _, n := incidents.ScanDate(text); n > 0 {
		return d, n
	}
	day := digits(text)
	if day == 0 || day > 2 || !strings.HasPrefix(text[day:], ".") {
		return incidents.Date{}, 0
	}
	month := digits(text[day+1:])
	year := day + 1 + month + 1
	if month == 0 || month > 2 || year > len(text) || text[year-1] != '.' || digits(text[year:]) != 2 {
		return incidents.Date{}, 0
	}
	d, _, _ := incidents.ParseDate(text[:year] + "20" + text[year:year+2])
	if d.IsZero() {
		return d, 0
	}
	return d, year + 2
}
