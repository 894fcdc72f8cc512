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

// smallMonth returns a text that begins with a day and a month in capitals with the month as it is written elsewhere: "3
// March 2015" for "3 MARCH 2015"; "" for another text.
func smallMonth(text string) string {
	day := digits(text)
	rest := strings.TrimPrefix(text[day:], " ")
	month, after, _ := strings.Cut(rest, " ")
	if day == 0 || len(month) < 3 || len(rest) == len(text[day:]) || month != strings.ToUpper(month) || month == strings.ToLower(month) {
		return ""
	}
	return text[:day+1] + month[:1] + strings.ToLower(month[1:]) + " " + after
}

// scanSlashed reads a date with slashes, the day first: "13/03/2024".
func scanSlashed(text string) (incidents.Date, int) {
	day := digits(text)
	month := digits(text[min(day+1, len(text)):])
	end := day + month + 6
	if day == 0 || month == 0 || day > 2 || month > 2 || len(text) < end || text[day] != '/' || text[day+1+month] != '/' || digits(text[day+month+2:]) != 4 {
		return incidents.Date{}, 0
	}
	d, _, ok := incidents.ParseDate(strings.ReplaceAll(text[:end], "/", "."))
	if !ok {
		return incidents.Date{}, 0
	}
	return d, end
}

// scanDate reads a date at the start of a text and returns its length, 0 if there is none.
func scanDate(text string) (incidents.Date, int) {
	if d, _, n := incidents.ScanDate(text); n > 0 {
		return d, n
	}
	if d, n := scanSlashed(text); n > 0 {
		return d, n
	}
	if small := smallMonth(text); small != "" {
		d, _, n := incidents.ScanDate(small)
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
