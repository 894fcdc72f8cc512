// Package hyphen finds where a word may be divided, by Liang's patterns (TeX: The Program, § 919 ff.). [For] returns the
// rules of a language.
package hyphen

import "quaestor/internal/lang"

// Rules are the patterns and exceptions of one language. They are read-only.
type Rules struct{}

// For returns the rules of a language.
func For(tag lang.Tag) *Rules { panic("hyphen") }

// Points appends the places where a word may be divided: numbers of bytes before the division, in order. A word is
// letters alone (no hyphens, digits, signs); at least two letters stand before a division and three behind it.
func (r *Rules) Points(to []int, word string) []int { panic("hyphen") }
