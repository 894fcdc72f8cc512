package yaml

import (
	"regexp"
	"strings"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/record"
)

// wrongType reports a list where text belongs, a text where a mapping belongs, and so on.
func (r *reader) wrongType(f *record.Field, s site) bool {
	if r.isStrange(s.value) {
		return false
	}
	want := wanted(f)
	if s.item {
		want = wantedItem(f)
	}
	got := shapeOf(s.value)
	message := lang.Text{
		DE: "Bei „" + f.Key + "“ steht " + got.DE + "; erwartet ist " + want.DE + ".",
		EN: "“" + f.Key + "” has " + got.EN + " where " + want.EN + " is expected.",
	}
	r.report("wrong-type", r.shapePlace(s), message, shapeHelp(f, s.value))
	return false
}

// shapePlace is the value if it begins in the line of its key, else the key.
func (r *reader) shapePlace(s site) diag.Place {
	if s.value.Kind == yamlv3.ScalarNode || s.value.Style&yamlv3.FlowStyle != 0 {
		return r.place(s.value)
	}
	return r.place(s.small())
}

func shapeOf(n *yamlv3.Node) lang.Text {
	switch n.Kind {
	case yamlv3.SequenceNode:
		return lang.Say("eine Liste", "a list")
	case yamlv3.MappingNode:
		return lang.Say("eine Gruppe von Angaben („Schlüssel: Wert“)", "a group of keys (“key: value”)")
	}
	return lang.Say("ein Text", "a text")
}

func wanted(f *record.Field) lang.Text {
	switch {
	case f.Keyed:
		return lang.Say("je Eintrag ein Name mit Doppelpunkt", "a name with a colon for each entry")
	case f.List:
		return lang.Say("eine Liste", "a list")
	}
	return wantedItem(f)
}

func wantedItem(f *record.Field) lang.Text {
	switch {
	case f.Kind == record.Record && f.Record.Short != nil && !f.Record.Short.List:
		return lang.Say("ein Text oder eine Gruppe von Angaben", "a text or a group of keys")
	case f.Kind == record.Record:
		return lang.Say("eine Gruppe von Angaben („Schlüssel: Wert“)", "a group of keys (“key: value”)")
	}
	return lang.Say("ein einfacher Wert", "a plain value")
}

var noSpace = regexp.MustCompile(`^[\pL][\pL\d-]*:[^\s/]`)

// isDash reports whether a plain text looks like a list whose dashes lack their blank.
func isDash(n *yamlv3.Node) bool {
	return n.Style == 0 && len(n.Value) > 1 && n.Value[0] == '-' && n.Value[1] != '-' && (n.Value[1] < '0' || n.Value[1] > '9')
}

func shapeHelp(f *record.Field, n *yamlv3.Node) lang.Text {
	switch {
	case n.Kind == yamlv3.ScalarNode && isDash(n):
		return lang.Say("Nach dem Strich fehlt ein Leerzeichen: „- …“.", "A blank is missing behind the dash: “- …”.")
	case n.Kind == yamlv3.ScalarNode && n.Style == 0 && noSpace.MatchString(n.Value):
		return lang.Say("Nach dem Doppelpunkt fehlt ein Leerzeichen: „Schlüssel: Wert“.", "A blank is missing behind the colon: “key: value”.")
	case n.Kind == yamlv3.MappingNode && n.Style&yamlv3.FlowStyle != 0 && f.Kind != record.Record:
		return lang.Say("Wenn die Klammern zum Text gehören, setzen Sie den ganzen Text in Anführungszeichen.",
			"If the brackets belong to the text, put the whole text in quotes.")
	case n.Kind == yamlv3.SequenceNode && n.Style&yamlv3.FlowStyle != 0 && !f.List && f.Kind != record.Record:
		return lang.Say("Wenn die eckigen Klammern zum Text gehören, setzen Sie den ganzen Text in Anführungszeichen.",
			"If the square brackets belong to the text, put the whole text in quotes.")
	}
	return lang.Say("Richtig ist: %s", "Right is: %s", example(f))
}

// example shows the form of a field in one line.
func example(f *record.Field) string {
	value := exampleValue(f)
	switch {
	case f.Keyed:
		value = "{name: " + value + "}"
	case f.List:
		value = "[" + value + "]"
	}
	return f.Key + ": " + value
}

// exampleValue shows one value of a field: a mapping in its short form if it has one.
func exampleValue(f *record.Field) string {
	switch {
	case f.Kind == record.Record && f.Record.Short != nil:
		return exampleValue(f.Record.Short)
	case f.Kind == record.Record:
		return "{" + exampleKey(f.Record) + ": …}"
	case len(f.Words) > 0:
		return f.Words[0]
	}
	return "…"
}

// exampleKey is the key of a mapping that its example shows: a required one if there is any.
func exampleKey(t *record.Table) string {
	shown := ""
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Required && f != t.Key {
			return f.Key
		}
		shown = f.Key
	}
	return shown
}

// noMapping reports a file whose top is a list or a text.
func (d *Document) noMapping() diag.Diagnostic {
	help := lang.Say("Beginnen Sie mit der Art des Datensatzes, z. B. „inquiry: 21/2301“.",
		"Begin with the kind of record, e.g. “inquiry: 21/2301”.")
	if d.root.Kind == yamlv3.ScalarNode && noSpace.MatchString(d.root.Value) {
		help = lang.Say("Nach dem Doppelpunkt fehlt ein Leerzeichen: „Schlüssel: Wert“.", "A blank is missing behind the colon: “key: value”.")
	}
	got := shapeOf(d.root)
	got.DE = strings.Replace(got.DE, "ein Text", "einen Text", 1)
	return diag.Diagnostic{
		Rule: "wrong-type", Severity: diag.Error, Place: placeOf(d.file, site{value: d.root}.small()), Help: help,
		Message: lang.Text{
			DE: "Die Datei enthält nur " + got.DE + "; erwartet sind Angaben der Form „Schlüssel: Wert“.",
			EN: "The file contains only " + got.EN + "; expected are keys and values, “key: value”.",
		},
	}
}
