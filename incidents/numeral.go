package incidents

import (
	"strings"

	"quaestor/internal/lang"
)

// A fault is what is wrong with a number. It is a plain number itself, so that running text, which is full of things
// that look like numbers, costs no messages.
type fault int

const (
	noFault       fault = iota
	noNumber            // there is none
	badGroups           // separators do not make groups of three, or are those of the other language
	tooLarge            // more digits than we count
	leadingZero         // 0815
	zeroDivided         // 3/0
	reversed            // 20–10
	somethingElse       // more text behind the number
)

// maxDigits keeps every amount, also one divided by a hundred, inside 64 bits.
const maxDigits = 15

// numeral takes a number in digits or words. scale is what a word behind it multiplies it by: "4,5 Millionen".
func (c *cursor) numeral(tag lang.Tag) (amount Amount, scale int64, f fault) {
	start := c.at
	if isDigit(c.next()) {
		amount, f = c.figures(tag)
	} else {
		amount, f = c.numberWords(tag)
	}
	if f == noFault && !c.atEdge() {
		f = noNumber
	}
	if f != noFault {
		c.at = start
		return Amount{}, 0, f
	}
	return amount, c.scale(tag), noFault
}

// figures takes digits with their separators, or a fraction such as 1/3.
func (c *cursor) figures(tag lang.Tag) (Amount, fault) {
	start := c.at
	whole := c.digits()
	if c.next() == '/' && len(whole) <= maxDigits {
		if at := c.at; c.take("/") && isDigit(c.next()) {
			return c.fraction(whole)
		} else {
			c.at = at
		}
	}
	group, decimal := separators(tag)
	grouped := c.groups(len(whole), group)
	places := 0
	if at := c.at; c.take(decimal) {
		if places = len(c.digits()); places == 0 {
			c.at = at
		}
	}
	if (c.next() == group[0] || c.next() == decimal[0]) && c.digitAhead() {
		return Amount{}, badGroups
	}
	if whole[0] == '0' && (len(whole) > 1 || grouped) {
		return Amount{}, leadingZero
	}
	return amountOf(c.text[start:c.at], places)
}

// digitAhead reports whether a digit stands behind the next byte.
func (c *cursor) digitAhead() bool { return c.at+1 < len(c.text) && isDigit(c.text[c.at+1]) }

// separators returns the sign between groups of three digits and the one before decimals (DIN 1333, DIN 5008; for
// English, the Style Guide of the House of Commons). A space between groups is common to both (ISO 80000-1, 7.3.1).
func separators(tag lang.Tag) (group, decimal string) {
	if tag == lang.English {
		return ",", "."
	}
	return ".", ","
}

// groups takes groups of three digits behind the first one, all with the same separator.
func (c *cursor) groups(first int, separator string) bool {
	if first > 3 {
		return false
	}
	if strings.HasPrefix(c.rest(), separator) {
		return c.groupsBy(separator)
	}
	if c.next() == ' ' {
		return c.groupsBy(" ")
	}
	n := fixedSpaceAt(c.rest())
	return n > 0 && c.groupsBy(c.rest()[:n])
}

func (c *cursor) groupsBy(separator string) (any bool) {
	for range maxDigits { // enough to be too large, and few enough to be read again and again in hostile text
		start := c.at
		if !c.take(separator) || len(c.digits()) != 3 {
			c.at = start
			return any
		}
		any = true
	}
	return any
}

// amountOf returns the amount of digits among separators, the last of which are decimal places.
func amountOf(digits string, places int) (Amount, fault) {
	amount, count := Amount{0, 1}, 0
	for i := range len(digits) {
		if isDigit(digits[i]) {
			amount.Num = amount.Num*10 + int64(digits[i]-'0')
			if count++; count > maxDigits {
				return Amount{}, tooLarge
			}
		}
	}
	for range places {
		amount.Den *= 10
	}
	return amount, noFault
}

// fraction takes what stands behind the stroke of a fraction.
func (c *cursor) fraction(top string) (Amount, fault) {
	num, f := amountOf(top, 0)
	if f != noFault {
		return Amount{}, f
	}
	den, f := amountOf(c.digits(), 0)
	if f == noFault && den.Num == 0 {
		f = zeroDivided
	}
	return Amount{num.Num, den.Num}, f
}

// scale takes a word for thousands or millions, with its full stop if it is an abbreviation.
func (c *cursor) scale(tag lang.Tag) int64 {
	start := c.at
	c.space()
	word := c.word()
	scale := scaleOf(word, tag)
	if scale == 1 {
		c.at = start
	} else if word == "Mio" || word == "Mrd" {
		c.take(".")
	}
	return scale
}

func scaleOf(word string, tag lang.Tag) int64 {
	if tag == lang.English {
		switch word {
		case "thousand":
			return 1e3
		case "million":
			return 1e6
		case "billion", "bn":
			return 1e9
		}
		return 1
	}
	switch word {
	case "Tausend", "tausend":
		return 1e3
	case "Million", "Millionen", "Mio":
		return 1e6
	case "Milliarde", "Milliarden", "Mrd":
		return 1e9
	case "Billion", "Billionen":
		return 1e12
	}
	return 1
}
