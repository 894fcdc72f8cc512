package markdown

import (
	"strings"

	"quaestor/render/tree"
)

// Running returns running text in normal form, without space at its ends.
func Running(list []tree.Inline) []tree.Inline { return trim(normal(list)) }

// Line returns running text in normal form for a place that has no line breaks, such as a heading.
func Line(list []tree.Inline) []tree.Inline { return unbroken(list) }

// A style is a set of the emphases that text stands in.
type style uint8

const (
	emphasised style = 1 << iota
	strong
	struck
)

// normal returns running text in normal form: neighbours of one kind joined, nothing empty, no emphasis within the
// same, white space folded.
func normal(list []tree.Inline) []tree.Inline { return normalIn(list, 0) }

func normalIn(list []tree.Inline, in style) []tree.Inline {
	var out []tree.Inline
	for _, one := range list {
		for _, part := range normalOne(one, in) {
			out = join(out, part)
		}
	}
	return out
}

func normalOne(one tree.Inline, in style) []tree.Inline {
	switch one := one.(type) {
	case tree.Text:
		if text := fold(string(one)); text != "" {
			return []tree.Inline{tree.Text(text)}
		}
		return nil
	case tree.Emphasis:
		return wrapped(one.Text, in, emphasised, func(t []tree.Inline) tree.Inline { return tree.Emphasis{Text: t} })
	case tree.Strong:
		return wrapped(one.Text, in, strong, func(t []tree.Inline) tree.Inline { return tree.Strong{Text: t} })
	case tree.Strike:
		return wrapped(one.Text, in, struck, func(t []tree.Inline) tree.Inline { return tree.Strike{Text: t} })
	case tree.Link:
		one.Text = normal(one.Text)
		return []tree.Inline{one}
	case tree.Ref:
		one.Text = normal(one.Text)
		return []tree.Inline{one}
	case tree.CodeSpan:
		if one == "" {
			return nil
		}
	}
	return []tree.Inline{one}
}

func wrapped(text []tree.Inline, in, own style, wrap func([]tree.Inline) tree.Inline) []tree.Inline {
	text = normalIn(text, in|own)
	if in&own != 0 || len(text) == 0 {
		return text
	}
	return []tree.Inline{wrap(text)}
}

// join appends an inline to a list in normal form, into its last one where both are of one kind.
func join(list []tree.Inline, one tree.Inline) []tree.Inline {
	if len(list) == 0 {
		return append(list, one)
	}
	last := len(list) - 1
	switch one := one.(type) {
	case tree.Text:
		if before, same := list[last].(tree.Text); same {
			list[last] = tree.Text(fold(string(before + one)))
			return list
		}
	case tree.Footnote:
		list = trimSpace(list) // its mark follows the word at once
	case tree.CodeSpan:
		if before, same := list[last].(tree.CodeSpan); same {
			list[last] = before + one
			return list
		}
	case tree.Emphasis:
		if before, same := list[last].(tree.Emphasis); same {
			list[last] = tree.Emphasis{Text: joinAll(before.Text, one.Text)}
			return list
		}
	case tree.Strong:
		if before, same := list[last].(tree.Strong); same {
			list[last] = tree.Strong{Text: joinAll(before.Text, one.Text)}
			return list
		}
	case tree.Strike:
		if before, same := list[last].(tree.Strike); same {
			list[last] = tree.Strike{Text: joinAll(before.Text, one.Text)}
			return list
		}
	}
	return append(list, one)
}

// trimSpace removes the space at the end of running text in normal form.
func trimSpace(list []tree.Inline) []tree.Inline {
	last := len(list) - 1
	if text, plain := list[last].(tree.Text); plain {
		if list[last] = tree.Text(strings.TrimRight(string(text), " ")); list[last] == tree.Text("") {
			return list[:last]
		}
	}
	return list
}

func joinAll(list, more []tree.Inline) []tree.Inline {
	list = append([]tree.Inline(nil), list...)
	for _, one := range more {
		list = join(list, one)
	}
	return list
}

// trim removes space and line breaks at the ends of running text in normal form, and space around line breaks.
func trim(list []tree.Inline) []tree.Inline {
	var out []tree.Inline
	for _, one := range list {
		text, plain := one.(tree.Text)
		if _, hard := one.(tree.LineBreak); hard {
			if out = trimEnd(out); len(out) == 0 {
				continue
			}
		}
		if plain && atStart(out) {
			if text = tree.Text(strings.TrimLeft(string(text), " ")); text == "" {
				continue
			}
			one = text
		}
		out = append(out, one)
	}
	return trimEnd(out)
}

func atStart(list []tree.Inline) bool {
	if len(list) == 0 {
		return true
	}
	_, hard := list[len(list)-1].(tree.LineBreak)
	return hard
}

func trimEnd(list []tree.Inline) []tree.Inline {
	for len(list) > 0 {
		last := len(list) - 1
		switch one := list[last].(type) {
		case tree.LineBreak:
			list = list[:last]
			continue
		case tree.Text:
			text := tree.Text(strings.TrimRight(string(one), " "))
			if text == "" {
				list = list[:last]
				continue
			}
			list[last] = text
		}
		break
	}
	return list
}

// unbroken returns running text with its line breaks as spaces.
func unbroken(list []tree.Inline) []tree.Inline { return trim(normal(spaced(list))) }

func spaced(list []tree.Inline) []tree.Inline {
	out := make([]tree.Inline, 0, len(list))
	for _, one := range list {
		switch in := one.(type) {
		case tree.LineBreak:
			one = tree.Text(" ")
		case tree.Emphasis:
			one = tree.Emphasis{Text: spaced(in.Text)}
		case tree.Strong:
			one = tree.Strong{Text: spaced(in.Text)}
		case tree.Strike:
			one = tree.Strike{Text: spaced(in.Text)}
		case tree.Link:
			in.Text = spaced(in.Text)
			one = in
		case tree.Ref:
			in.Text = spaced(in.Text)
			one = in
		}
		out = append(out, one)
	}
	return out
}
