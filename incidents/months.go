package incidents

import "quaestor/internal/lang"

var monthNames = map[lang.Tag][12]string{
	lang.German: {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
		"November", "Dezember"},
	lang.English: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
		"November", "December"},
}

var dayNames = map[lang.Tag][7]string{
	lang.German:  {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"},
	lang.English: {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
}

// spoken returns the tag of a language that Quaestor speaks.
func spoken(tag lang.Tag) lang.Tag {
	if tag == lang.English {
		return lang.English
	}
	return lang.German
}

// MonthName returns the name of a month, counted from 1.
func MonthName(month int, tag lang.Tag) string { return monthNames[spoken(tag)][month-1] }

// A Weekday counts the days of the week from Monday, 1, as ISO 8601 does. The zero Weekday means that none is given.
type Weekday int

// Name returns the name of the day.
func (w Weekday) Name(tag lang.Tag) string {
	if w < 1 || w > 7 {
		return ""
	}
	return dayNames[spoken(tag)][w-1]
}

// MonthOf returns the month that a word names, in either language and in the usual abbreviations, or zero.
func MonthOf(word string) int {
	switch word {
	case "Januar", "January", "Jan", "Jänner":
		return 1
	case "Februar", "February", "Feb", "Febr", "Feber":
		return 2
	case "März", "March", "Mar", "Mär", "Mrz":
		return 3
	case "April", "Apr":
		return 4
	case "Mai", "May":
		return 5
	case "Juni", "June", "Jun":
		return 6
	case "Juli", "July", "Jul":
		return 7
	case "August", "Aug":
		return 8
	case "September", "Sept", "Sep":
		return 9
	case "Oktober", "October", "Okt", "Oct":
		return 10
	case "November", "Nov":
		return 11
	case "Dezember", "December", "Dez", "Dec":
		return 12
	}
	return 0
}

// weekdayOf returns the day of the week that a word names, in either language.
func weekdayOf(word string) Weekday {
	switch word {
	case "Montag", "Monday":
		return 1
	case "Dienstag", "Tuesday":
		return 2
	case "Mittwoch", "Wednesday":
		return 3
	case "Donnerstag", "Thursday":
		return 4
	case "Freitag", "Friday":
		return 5
	case "Samstag", "Sonnabend", "Saturday":
		return 6
	case "Sonntag", "Sunday":
		return 7
	}
	return 0
}

// month takes the name of a month, with the full stop of an abbreviation.
func (c *cursor) month() int {
	start := c.at
	word := c.word()
	month := MonthOf(word)
	if month == 0 || isDigit(c.next()) {
		c.at = start
		return 0
	}
	if len(word) < 5 && month != 5 {
		c.take(".")
	}
	return month
}

// weekday takes a day of the week with what joins it to a date: "Montag, dem ", "Monday, ".
func (c *cursor) weekday() Weekday {
	start := c.at
	day := weekdayOf(c.word())
	if day == 0 {
		c.at = start
		return 0
	}
	c.take(",")
	c.space()
	for _, article := range [...]string{"dem", "den", "der", "the"} {
		if c.takeWord(article) {
			c.space()
			break
		}
	}
	return day
}
