package incidents

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// quantityProblem says what keeps a text from being a quantity. rest is what could not be read, read what could.
func quantityProblem(text, rest string, read Quantity, f fault, tag lang.Tag) *diag.Problem {
	text = clip(text)
	switch f {
	case badGroups:
		return badGroupsProblem(text, rest, tag)
	case tooLarge:
		return &diag.Problem{
			Message: lang.Say("„%s“ hat mehr als %d Stellen.", "“%s” has more than %d digits.", text, maxDigits),
			Help: lang.Say("Die Zahl prüfen, oder sie in größeren Einheiten angeben: 21,5 mit „unit: Mrd. Euro“.",
				"Check the number, or give it in larger units: 21.5 with “unit: billion pounds”."),
		}
	case leadingZero:
		return &diag.Problem{
			Message: lang.Say("„%s“ beginnt mit einer Null.", "“%s” starts with a nought.", text),
			Help: lang.Say("Die führenden Nullen weglassen. Zeichen und Nummern, mit denen niemand rechnet, sind keine Werte.",
				"Leave the leading noughts out. Signs and numbers that nobody counts with are no values."),
		}
	case zeroDivided:
		return &diag.Problem{
			Message: lang.Say("In „%s“ steht unter dem Bruchstrich eine Null.", "“%s” divides by nought.", text),
			Help:    lang.Say("Den Nenner berichtigen, z. B. 1/3.", "Correct the denominator, e.g. 1/3."),
		}
	case reversed:
		return &diag.Problem{
			Message: lang.Say("Die Spanne „%s“ beginnt mit der größeren Zahl.", "The range “%s” starts with the larger number.", text),
			Help:    lang.Say("Die kleinere Zahl voranstellen, z. B. 10–20.", "Put the smaller number first, e.g. 10–20."),
		}
	case somethingElse:
		return restProblem(rest, read)
	}
	if startsWithCurrency(text) {
		return &diag.Problem{
			Message: lang.Say("In „%s“ steht die Währung beim Wert.", "“%s” has the currency with the value.", text),
			Help: lang.Say("Die Währung ist die Einheit: {value: 2,4 Mio., unit: Euro}.",
				"The currency is the unit: {value: 2.4 million, unit: pounds}."),
		}
	}
	return &diag.Problem{
		Message: lang.Say("„%s“ ist kein Wert.", "“%s” is not a value.", text),
		Help: lang.Say("Möglich sind 21153, 21.153, ca. 480, 10–20, knapp 1/3, ein Drittel, 4,5 Prozent, unter 5, k. A.",
			"You can write 21153, 21,153, about 480, 10–20, nearly 1/3, one third, 4.5 per cent, under 5, n/a."),
	}
}

// startsWithCurrency reports whether the sign of a currency stands where the number should: £2.4 million.
func startsWithCurrency(text string) bool {
	return strings.HasPrefix(text, "£") || strings.HasPrefix(text, "€") || strings.HasPrefix(text, "$")
}

// badGroupsProblem shows what separators in the wrong place may mean: a number in the other language's style, or one
// whose groups are wrong.
func badGroupsProblem(text, rest string, tag lang.Tag) *diag.Problem {
	other := in(tag, lang.English, lang.German)
	group, decimal := separators(tag)
	c := cursor{text: rest}
	help := lang.Say("Tausender in Dreiergruppen trennen (%s), Dezimalstellen mit „%s“ (%s).",
		"Set thousands apart in groups of three (%s), decimals with “%s” (%s).", "21"+group+"153", decimal, "4"+decimal+"5")
	if amount, f := c.figures(other); f == noFault {
		help = lang.Say("Schreiben Sie %s oder %s, je nachdem, was gemeint ist.", "Write %s or %s, whichever is meant.",
			amount.format(tag, false), Whole(amount.Num).format(tag, false))
	}
	return &diag.Problem{
		Message: lang.Say("In „%s“ ist nicht klar, was der Punkt oder das Komma bedeutet.",
			"In “%s” it is not clear what the full stop or the comma means.", text),
		Help: help,
	}
}

// restProblem speaks of text behind a number.
func restProblem(rest string, read Quantity) *diag.Problem {
	number, unit := clip(read.Words), clip(strings.TrimSpace(rest))
	return &diag.Problem{
		Message: lang.Say("Hinter der Zahl steht noch etwas: „%s“.", "Something stands behind the number: “%s”.", unit),
		Help: lang.Say("Einheit oder Erläuterung für sich angeben: {value: %s, unit: %s}.",
			"Give the unit or explanation on its own: {value: %s, unit: %s}.", number, unit),
	}
}
