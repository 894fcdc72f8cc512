package wording

import (
	"strings"

	"quaestor/incidents"
)

// Date reads the words that {date} stands for: a full date, or one whose year has two digits.
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
	return scanShort(text)
}

// scanShort reads a date whose year has two digits, with or without spaces behind its full stops: "10. 11. 92".
func scanShort(text string) (incidents.Date, int) {
	var parts [3]string
	at := 0
	for i := range parts {
		n := digits(text[at:])
		if n == 0 || n > 2 || i == 2 && n != 2 || i < 2 && !strings.HasPrefix(text[at+n:], ".") {
			return incidents.Date{}, 0
		}
		parts[i] = text[at : at+n]
		if at += n; i < 2 {
			at++
			at += len(text[at:]) - len(strings.TrimPrefix(text[at:], " "))
		}
	}
	d, _, _ := incidents.ParseDate(parts[0] + "." + parts[1] + "." + century(parts[2]) + parts[2])
	if d.IsZero() {
		return d, 0
	}
	return d, at
}

// century returns the first digits of a year of which the last two are printed.
func century(year string) string {
	if year >= "50" {
		return "19"
	}
	return "20"
}
