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

// bound is the space that keeps a day and its month in one line, which web pages have.
const bound = "\u00a0"

// longestDate is the length of the longest date, in bytes.
const longestDate = 32

// scanBound reads a date in which such spaces stand for others.
func scanBound(text string) (incidents.Date, int) {
	text = text[:min(len(text), longestDate)]
	d, _, n := incidents.ScanDate(strings.ReplaceAll(text, bound, " "))
	length := 0
	for range n {
		if strings.HasPrefix(text[length:], bound) {
			length++
		}
		length++
	}
	return d, length
}

// scanDate reads a date at the start of a text and returns its length, 0 if there is none.
func scanDate(text string) (incidents.Date, int) {
	if d, _, n := incidents.ScanDate(text); n > 0 {
		return d, n
	}
	day := digits(text)
	if strings.HasPrefix(text[day:], "."+bound) || strings.HasPrefix(text[day:], bound) {
		return scanBound(text)
	}
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
