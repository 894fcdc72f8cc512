package paragraph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A class says what a word is in view of its neighbours.
type class uint16

// The classes. A word may be of several.
const (
	leadsNumber class = 1 << iota // "§", "Nr.", "page": what follows if it is a number
	leadsName                     // "Dr.", "Mrs", "J.": what follows
	number                        // begins with a digit
	endsDigit                     // ends with a digit
	day                           // "12."
	triple                        // three digits, as in "21 153"
	unitOf                        // "Euro", "%", "Uhr"
	month
	year
	letterStop // "z.", "B.": a letter with a full stop
	dash
)

// What it costs to end a line between words that belong together; the first is as good as forbidden, and yet better than
// a line that leaves the page.
const (
	bound   = 3_000
	date    = 500
	dated   = 150 // between month and year
	dashed  = 150 // before a dash: it stands better at the end of a line (Duden, Gedankenstrich)
	counted = 800 // between thousands
	cited   = 200 // within a citation: "§ 46 Abs. 2"
)

// bond returns what it costs to end a line between two words.
func bond(before, next class) int32 {
	if before|next == 0 {
		return 0
	}
	has := func(b, n class) bool { return before&b != 0 && next&n != 0 }
	switch {
	case has(leadsNumber, number), has(endsDigit, unitOf), has(letterStop, letterStop), before&leadsName != 0:
		return bound
	case has(endsDigit, triple):
		return counted
	case has(day|number, month), has(month, day):
		return date
	case has(month, year):
		return dated
	case has(endsDigit, leadsNumber):
		return cited
	case next&dash != 0:
		return dashed
	}
	return 0
}

// classOf returns the classes of a word.
func classOf(word string) class {
	core := strings.TrimLeft(word, "(„“\"‚‘[»«")
	if core == "" {
		return 0
	}
	if c := core[0]; digit(c) {
		return numberClass(core)
	}
	bare := strings.TrimRight(core, ".,;:!?)“”\"‘’]«»")
	return named(core) | named2(bare) | lettered(core)
}

// numberClass returns the classes of a word that begins with a digit.
func numberClass(core string) class {
	c := number
	bare := strings.TrimRight(core, ",;:!?)")
	digits := 0
	for digits < len(bare) && digit(bare[digits]) {
		digits++
	}
	if bare != "" && digit(bare[len(bare)-1]) {
		c |= endsDigit
	}
	switch rest := strings.TrimRight(bare[digits:], "."); {
	case digits <= 2 && bare[digits:] == ".":
		c |= day
	case rest == "" && digits == 3:
		c |= triple
	case rest == "" && digits == 4:
		c |= year
	}
	if strings.HasSuffix(bare, ".") && !strings.HasSuffix(core, ",") {
		c &^= endsDigit
	}
	return c
}

// lettered returns the class of a single letter with a full stop: an initial, or part of "z. B.".
func lettered(core string) class {
	r, size := utf8.DecodeRuneInString(core)
	rest := strings.TrimRight(core[size:], ",;:)")
	switch {
	case !unicode.IsLetter(r) || rest != ".":
		return 0
	case unicode.IsUpper(r):
		return letterStop | leadsName | leadsNumber
	}
	return letterStop
}

// named returns the class of a word that leads another one, as it is written.
func named(word string) class {
	switch word {
	case "§", "§§", "Abs.", "Art.", "Nr.", "Nrn.", "Ziff.", "Rn.", "Rdnr.", "Kap.", "Bd.", "Anl.", "Anm.", "Drs.", "Drucks.",
		"Abb.", "Tab.", "Aufl.", "Jg.", "Az.", "ca.", "Absatz", "Absätze", "Satz", "Sätze", "Artikel", "Nummer", "Nummern", "Ziffer",
		"Seite", "Seiten", "Frage", "Fragen", "Anlage", "Kapitel", "Buchstabe", "Tabelle", "Abbildung", "TOP", "Paragraph", "Paragraf",
		"Drucksache", "KW", "Kl.", "Klasse", "Az",
		"No.", "Nos.", "no.", "nos.", "p.", "pp.", "para", "para.", "paras", "paras.", "sec.", "s.", "ss.", "art.", "vol.", "Vol.", "ch.", "fig.",
		"Section", "Sections", "Article", "Articles", "Question", "Questions", "Page", "page", "pages", "Chapter", "Annex", "Table",
		"Figure", "Part", "Paper", "HC", "Cm", "CP", "£", "$", "€":
		return leadsNumber
	case "Dr.", "Prof.", "Hr.", "Fr.", "Herr", "Herrn", "Frau", "Abg.", "St.", "Ing.", "Dipl.-Ing.", "Min.", "MdL",
		"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Sir", "Dame", "Lord", "Lady", "Baroness":
		return leadsName
	case "–", "—", "-":
		return dash
	}
	return 0
}

// named2 returns the class of a word that follows another one, without the signs behind it.
func named2(word string) class {
	switch word {
	case "€", "%", "‰", "EUR", "Euro", "Cent", "GBP", "USD", "Prozent", "Promille", "Uhr", "Mio", "Mrd", "Tsd", "km", "m", "cm", "mm",
		"kg", "g", "mg", "t", "l", "ha", "m²", "km²", "m³", "h", "min", "s", "°C", "°", "kB", "MB", "GB", "TB", "W", "kW", "MW", "GW",
		"kWh", "MWh", "GWh", "TWh", "V", "Hz", "percent", "per", "am", "pm", "a.m", "p.m", "million", "billion", "bn", "pence":
		return unitOf
	case "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
		"Dezember", "January", "February", "March", "May", "June", "July", "October", "December":
		return month
	}
	return 0
}
