package incidents

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// WriteScalar returns the words of the quantity.
func (q *Quantity) WriteScalar() string { return q.Words }

// ReadScalar reads a quantity in the number style of the language: 21153, 21.153 (in English 21,153), ca. 480,
// 10–20, knapp 1/3, ein Drittel, 4,5 %, unter 5, k. A. and, for a number withheld because it is small, *.
func (q *Quantity) ReadScalar(text string, tag lang.Tag) *diag.Problem {
	text = strings.TrimSpace(text)
	if is := withoutNumber(text); is != Exact {
		*q = Quantity{Words: text, Qualifier: is}
		return nil
	}
	c := cursor{text: text}
	read, f := c.quantity(tag)
	if f == noFault && !c.done() {
		f = somethingElse
	}
	if f != noFault {
		return quantityProblem(text, c.rest(), read, f, tag)
	}
	*q = read
	return nil
}

// ParseQuantity reads a quantity at the start of running text; rest is what stands behind it, such as its unit with the
// space before it: "21.153 Anfragen", "knapp ein Drittel der Fälle". It allocates nothing.
func ParseQuantity(text string, tag lang.Tag) (q Quantity, rest string, ok bool) {
	c := cursor{text: text}
	q, f := c.quantity(tag)
	return q, c.rest(), f == noFault || f == reversed
}

// withoutNumber returns what a text says that stands in place of a number.
func withoutNumber(text string) Qualifier {
	if text == "*" {
		return Suppressed
	}
	switch strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(text, " ", ""), "\u00a0", "")) {
	case "k.a.", "n/a", "n.a.", "keineangabe", "keineangaben", "notavailable":
		return NotAvailable
	}
	return Exact
}

// quantity takes a quantity. On a fault the cursor stands where the number should be.
func (c *cursor) quantity(tag lang.Tag) (q Quantity, f fault) {
	start := c.at
	if !isDigit(c.next()) {
		q.Qualifier = c.qualifier(tag)
	}
	low, scale, f := c.numeral(tag)
	if f != noFault {
		return Quantity{}, f
	}
	q.Percent = c.percent()
	q.Low, f = low.scaled(scale)
	q.High = q.Low
	if f == noFault {
		f = c.upTo(&q, low, scale, tag)
	}
	q.Words = c.text[start:c.at]
	return q, f
}

// percent takes a percent sign or word with the space before it.
func (c *cursor) percent() bool {
	start := c.at
	c.space()
	if c.take("%") || c.takeWord("Prozent") || c.takeWord("percent") || c.takeWord("per cent") {
		return true
	}
	c.at = start
	return false
}

// upTo takes the second number of a range. A scale that stands only there holds for both: "10 bis 20 Millionen".
func (c *cursor) upTo(q *Quantity, low Amount, scale int64, tag lang.Tag) fault {
	start := c.at
	if !c.rangeSign(tag) || !isDigit(c.next()) {
		c.at = start
		return noFault
	}
	high, highScale, f := c.numeral(tag)
	percent := c.percent()
	if f != noFault || q.Percent && !percent {
		c.at = start
		return noFault
	}
	if scale == 1 {
		scale = highScale
	}
	low, lowFault := low.scaled(scale)
	high, f = high.scaled(highScale)
	if f != noFault || lowFault != noFault {
		return tooLarge
	}
	if low.Cmp(high) > 0 {
		c.at = start
		return reversed
	}
	q.Low, q.High, q.Percent = low, high, percent
	return noFault
}

// scaled returns the amount multiplied by its scale.
func (a Amount) scaled(scale int64) (Amount, fault) {
	if scale == 1 {
		return a, noFault
	}
	product, ok := a.times(scale)
	if !ok || product.Num >= 1e15 {
		return Amount{}, tooLarge
	}
	return product, noFault
}

// rangeSign takes a dash, or the word for it between spaces.
func (c *cursor) rangeSign(tag lang.Tag) bool {
	spaced := c.space()
	if c.take("–") || c.take("-") {
		c.space()
		return true
	}
	return spaced && c.takeWord(in(tag, "bis", "to")) && c.space()
}
