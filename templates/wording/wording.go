// Package wording matches set forms of words, such as "Die Fragen {numbers} werden gemeinsam beantwortet.", with texts.
//
// [Compile] reads a pattern, [Pattern.Whole] and [Pattern.Start] match it. A pattern is plain words in which stand
//
//	{n}        the number of a question: 4, 3a, 1.1, iv; several in one pattern are one number
//	{numbers}  one or several: 4 und 5, 6 bis 10 und 12 bis 15, 3a to 3c
//	{paper}    the number of a paper: 21/2301, E-001234/2025, 41207
//	{date}     a full date in any of its forms: 12.03.2025, 12. März 2025, 12 March 2025
//	{time}     a time of day: 8:33, 8.33 Uhr
//	{name}     one to twelve words that begin with a capital, and what stands in names between them: Dr. von der Aue (SPD)
//	{text}     any words
//	{names}    any words without digits, "90/" aside: people and groups
//	{a|b}      a or b
//	[a|b]      a or b or neither
//	{=x|a|b}   a or b, which are found as what x is for
//	\[         a bracket itself
//
// Behind a kind may stand what the words are for: {name:minister}. White space of any length is a space, capitals are as
// good as small letters, and quotation marks and dashes of any shape are the same. A word ends where the pattern ends it.
package wording

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Pattern is a form of words, ready to be matched.
type Pattern struct {
	source string
	parts  []part
	told   []string // what its words are for
	edges  edges    // which every text has
	digit  bool     // every text has one
	needs  []string // words of which one must stand in every text, as they may be written; nil if there is none
}

// A part of a pattern: a letter, a kind of words, or a choice.
type part struct {
	letter rune
	kind   string
	as     string
	choice [][]part
}

// String returns the pattern as it was written.
func (p *Pattern) String() string { return p.source }

// Tells reports whether words of the pattern are for something.
func (p *Pattern) Tells(as string) bool { return slices.Contains(p.told, as) }

// told returns what words of some parts are for.
func told(parts []part) (list []string) {
	for _, one := range parts {
		if one.as != "" {
			list = append(list, one.as)
		}
		for _, alternative := range one.choice {
			list = append(list, told(alternative)...)
		}
	}
	return list
}

// Compile reads a pattern.
func Compile(source string) (*Pattern, error) {
	c := compiler{rest: []rune(strings.Join(strings.Fields(source), " "))}
	parts, err := c.sequence(0)
	if err != nil {
		return nil, err
	}
	if len(parts) == 0 {
		return nil, fmt.Errorf("the pattern is empty")
	}
	return &Pattern{source: source, parts: parts, edges: edges{outermost(parts, slices.All, "time"), outermost(parts, slices.Backward, "date")}, told: told(parts), digit: hasDigit(parts), needs: needed(parts)}, nil
}

// A compiler reads a pattern from its beginning.
type compiler struct{ rest []rune }

// sequence reads parts up to a bar or the bracket that closes them, which stay; none is expected where closing is 0.
func (c *compiler) sequence(closing rune) ([]part, error) {
	var parts []part
	for len(c.rest) > 0 {
		r := c.rest[0]
		if closing != 0 && (r == '|' || r == closing) {
			return parts, nil
		}
		c.rest = c.rest[1:]
		switch r {
		case '\\':
			if len(c.rest) == 0 {
				return nil, fmt.Errorf("a backslash stands before nothing")
			}
			parts = append(parts, part{letter: fold(c.rest[0])})
			c.rest = c.rest[1:]
		case '[', '{':
			one, err := c.bracket(r)
			if err != nil {
				return nil, err
			}
			parts = append(parts, one)
		case ']', '}', '|':
			return nil, fmt.Errorf("%q stands where nothing was opened", r)
		default:
			parts = append(parts, part{letter: fold(r)})
		}
	}
	if closing != 0 {
		return nil, fmt.Errorf("%q is missing", closing)
	}
	return parts, nil
}

// bracket reads what a bracket opens: a kind of words or a choice.
func (c *compiler) bracket(open rune) (part, error) {
	if kind, ok := c.kind(open); ok {
		return kind, nil
	}
	closing := open + 2 // as ASCII has them
	choice := part{as: c.named()}
	for {
		alternative, err := c.sequence(closing)
		if err != nil {
			return part{}, err
		}
		choice.choice = append(choice.choice, alternative)
		r := c.rest[0]
		c.rest = c.rest[1:]
		if r == closing {
			break
		}
	}
	if open == '[' {
		choice.choice = append(choice.choice, nil)
	} else if len(choice.choice) == 1 && choice.as == "" {
		return part{}, fmt.Errorf("there is no kind of words of that name; there are %s", strings.Join(kindNames, ", "))
	}
	return choice, nil
}

// named takes "=group|", by which a choice is named.
func (c *compiler) named() string {
	name, rest, found := strings.Cut(string(c.rest), "|")
	if !found || !strings.HasPrefix(name, "=") {
		return ""
	}
	c.rest = []rune(rest)
	return name[1:]
}

// kindNames lists the kinds of words.
var kindNames = []string{"n", "numbers", "paper", "date", "time", "name", "names", "text"}

// kind takes "n}" or "name:minister}".
func (c *compiler) kind(open rune) (part, bool) {
	if open != '{' {
		return part{}, false
	}
	inside, _, found := strings.Cut(string(c.rest), "}")
	name, as, _ := strings.Cut(inside, ":")
	for _, known := range kindNames {
		if found && name == known {
			if as == "" {
				as = name
			}
			c.rest = c.rest[len([]rune(inside))+1:]
			return part{kind: name, as: as}, true
		}
	}
	return part{}, false
}

// fold returns the letter that stands for all that count as the same.
func fold(r rune) rune {
	switch r {
	case '„', '“', '”', '«', '»', '‟':
		return '"'
	case '‚', '‘', '’', '‹', '›':
		return '\''
	case '–', '—', '‐', '‑', '−':
		return '-'
	}
	if unicode.IsSpace(r) {
		return ' '
	}
	return unicode.ToLower(r)
}

// foldASCII is fold for the letters that most texts are made of.
var foldASCII = func() (table [utf8.RuneSelf]rune) {
	for i := range table {
		table[i] = fold(rune(i))
	}
	return table
}()
