package main

import (
	"errors"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// errValue makes the flag parser report a value; what is wrong with it is said by [session.invalidValue].
var errValue = errors.New("invalid value")

// A lister is a flag that takes words of a fixed list only.
type lister interface {
	Choices() []string         // the list
	Wrong(value string) string // the word in a value that was refused
}

// A choice is a flag that takes one word of a fixed list. It implements the flag values of package pflag.
type choice[T ~string] struct {
	target *T
	words  []T
}

func newChoice[T ~string](target *T, words ...T) *choice[T] { return &choice[T]{target, words} }

func (c *choice[T]) String() string {
	if c.target == nil {
		return ""
	}
	return string(*c.target)
}

func (c *choice[T]) Type() string { return "choice" }

// Choices lists the words that the flag takes.
func (c *choice[T]) Choices() []string {
	var words []string
	for _, w := range c.words {
		words = append(words, string(w))
	}
	return words
}

// Wrong returns the value: it is one word.
func (c *choice[T]) Wrong(value string) string { return value }

func (c *choice[T]) Set(value string) error {
	if !slices.Contains(c.words, T(value)) {
		return errValue
	}
	*c.target = T(value)
	return nil
}

// A choices is a flag that takes several words of a fixed list, separated by commas, or given one by one. What is
// given replaces the default.
type choices struct {
	target *[]string
	words  []string
	given  bool
}

func (c *choices) String() string {
	if c.target == nil {
		return ""
	}
	return strings.Join(*c.target, ",")
}

func (c *choices) Type() string { return "choices" }

// Choices lists the words that the flag takes.
func (c *choices) Choices() []string { return c.words }

// Wrong returns the first word of a value that is not in the list; empty if all are.
func (c *choices) Wrong(value string) string {
	for word := range strings.SplitSeq(value, ",") {
		if word = plainWord(word); word != "" && !slices.Contains(c.words, word) {
			return word
		}
	}
	return ""
}

// plainWord returns a word as the list has it: "md, PDF" is meant as "md,pdf".
func plainWord(word string) string { return strings.ToLower(strings.TrimSpace(word)) }

func (c *choices) Set(value string) error {
	var list []string
	if c.given {
		list = *c.target
	}
	if c.Wrong(value) != "" {
		return errValue
	}
	for word := range strings.SplitSeq(value, ",") {
		if word = plainWord(word); word != "" && !slices.Contains(list, word) {
			list = append(list, word)
		}
	}
	if len(list) == 0 {
		return errValue
	}
	*c.target, c.given = list, true
	return nil
}

// A day is a flag that takes a date in any form that records take.
type day struct{ incidents.Date }

func (d *day) String() string { return "" }

func (d *day) Type() string { return "day" }

func (d *day) Set(value string) error {
	for _, tag := range lang.Tags() {
		if d.ReadScalar(value, tag) == nil && !d.IsZero() {
			return nil
		}
	}
	return errValue
}
