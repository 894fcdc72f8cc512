// Package lang holds the two languages Quaestor speaks and texts said in both.
//
// Every sentence meant for a user is written with [Say], German and English side by side, so that neither can be
// forgotten and a reader of the code sees both. Which of them is shown is decided where it is printed.
package lang

import "fmt"

// A Tag names a language as BCP 47 does. The zero Tag reads as German.
type Tag string

// The languages Quaestor speaks.
const (
	German  Tag = "de"
	English Tag = "en"
)

// Tags lists the languages Quaestor speaks, the default first.
func Tags() []Tag { return []Tag{German, English} }

// Words lists the names of the languages, for whoever reads a Tag.
func (Tag) Words() []string { return []string{string(German), string(English)} }

// A Text is one sentence in every language Quaestor speaks.
type Text struct{ DE, EN string }

// Say formats the same arguments into a German and an English sentence. Both use the verbs of package fmt;
// where the order of the arguments differs, indexed verbs (%[2]s) are used.
func Say(de, en string, args ...any) Text {
	if len(args) == 0 {
		return Text{de, en}
	}
	return Text{fmt.Sprintf(de, args...), fmt.Sprintf(en, args...)}
}

// In returns the text in one language.
func (t Text) In(tag Tag) string {
	if tag == English {
		return t.EN
	}
	return t.DE
}

// IsZero reports whether nothing is said.
func (t Text) IsZero() bool { return t == Text{} }
