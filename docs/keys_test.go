package docs_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
	"quaestor/templates"
)

// records are the record types whose keys the manual lists.
var records = map[string]any{
	"dossier": questions.Header{}, "register": incidents.RegisterFile{}, "incident": incidents.Incident{},
	"inquiry": questions.Inquiry{}, "sitting": questions.Sitting{}, "profile": templates.Profile{},
	"accept": incidents.Acceptance{},
}

// A keyWriter writes the keys of a record and of all mappings within it, each mapping once.
type keyWriter struct {
	tag  lang.Tag
	kind string
	out  strings.Builder
	path map[*record.Table]string // the heading of each mapping met
	next []mapping
}

// A mapping is a field that holds one, or several.
type mapping struct {
	heading string
	field   *record.Field
}

// keys lists the keys of a kind of record.
func keys(kind string, tag lang.Tag) (string, error) {
	value, found := records[kind]
	if !found {
		return "", fmt.Errorf("there is no record %q", kind)
	}
	w := keyWriter{tag: tag, kind: kind, path: map[*record.Table]string{}}
	w.table(record.Of(reflect.TypeOf(value)))
	for len(w.next) > 0 {
		m := w.next[0]
		w.next = w.next[1:]
		fmt.Fprintf(&w.out, "\n### %s\n\n%s\n\n", m.heading, w.about(m.field))
		w.table(m.field.Record)
	}
	return w.out.String(), nil
}

// table lists the keys of one mapping. The key access, which every mapping has, is told of elsewhere.
func (w *keyWriter) table(t *record.Table) {
	rows := [][]string{{w.say("Schlüssel", "Key"), w.say("nötig", "required"), w.say("Wert", "Value"), w.say("Bedeutung", "Meaning")}}
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Key == "access" || f.Key == record.KeyName {
			continue
		}
		required := ""
		if f.Required {
			required = w.say("ja", "yes")
		}
		rows = append(rows, []string{"`" + f.Key + "`", required, w.value(f), coded(f.Doc.In(w.tag))})
	}
	w.out.WriteString(markdown(rows))
}

// about says how the mappings of a field are written.
func (w *keyWriter) about(f *record.Field) string {
	text := w.say("Eine Angabe mit diesen Schlüsseln.", "A value with these keys.")
	switch {
	case f.Keyed:
		text = w.say("Mehrere, je mit eigenem Schlüssel: %s.",
			"Several, each with a key of its own: %s.", f.Record.Key.Doc.In(w.tag))
	case f.List:
		text = w.say("Eine Liste; jeder Eintrag hat diese Schlüssel.", "A list; each entry has these keys.")
	}
	if short := f.Record.Short; short != nil {
		text += w.say(" Wo nur `%s` anzugeben ist, genügt dessen Wert.", " If there is only `%s` to give, its value will do.", short.Key)
	}
	return text
}

// value says what may stand behind a key.
func (w *keyWriter) value(f *record.Field) string {
	one := w.one(f)
	if f.Kind == record.Record || !f.List {
		return one
	}
	return one + w.say("; auch mehrere", "; may be several")
}

func (w *keyWriter) one(f *record.Field) string {
	switch {
	case f.Kind == record.Record:
		return w.link(f)
	case len(f.Words) > 0:
		return "`" + strings.Join(f.Words, "`, `") + "`"
	case len(f.Refs) > 0:
		return w.say("Name: %s", "name: %s", strings.Join(w.kinds(f.Refs), w.say(" oder ", " or ")))
	}
	return w.plain(f)
}

// plain names the kind of a single value.
func (w *keyWriter) plain(f *record.Field) string {
	switch f.Elem {
	case reflect.TypeFor[incidents.Prose]():
		return w.say("Text mit Verweisen", "text with references")
	case reflect.TypeFor[incidents.Quantity]():
		return w.say("[Zahl](#zahlen)", "[number](#numbers)")
	case reflect.TypeFor[incidents.Date]():
		return w.say("[Tag](#tage-und-zeiten)", "[day](#days-and-times)")
	case reflect.TypeFor[incidents.When]():
		return w.say("[Zeit](#tage-und-zeiten)", "[time](#days-and-times)")
	case reflect.TypeFor[incidents.Clock]():
		return w.say("Uhrzeit", "time of day")
	case reflect.TypeFor[incidents.Name]():
		return w.say("kurzer Name", "short name")
	case reflect.TypeFor[questions.Label]():
		return w.say("Nummer einer Frage", "number of a question")
	}
	switch f.Kind {
	case record.Truth:
		return w.say("ja oder nein", "yes or no")
	case record.Number:
		return w.say("ganze Zahl", "whole number")
	}
	return w.say("Text", "text")
}

// link leads to the table of a mapping. A mapping met for the first time is put on the list.
func (w *keyWriter) link(f *record.Field) string {
	if f.Elem == reflect.TypeFor[incidents.Acceptance]() {
		return w.say("[Befunde](#befunde-hinnehmen)", "[findings](#accepting-findings)")
	}
	heading, known := w.path[f.Record]
	if !known {
		heading = w.kind + ": " + f.Key
		w.path[f.Record] = heading
		w.next = append(w.next, mapping{heading, f})
	}
	return fmt.Sprintf("[%s](#%s)", w.say("Angaben", "keys"), anchor(heading))
}

var kindNames = map[string]lang.Text{
	"incident": {DE: "Vorfall", EN: "incident"}, "inquiry": {DE: "Anfrage", EN: "inquiry"},
	"person": {DE: "Person", EN: "person"}, "group": {DE: "Fraktion", EN: "group"}, "body": {DE: "Stelle", EN: "body"},
	"system": {DE: "Verfahren", EN: "system"}, "document": {DE: "Dokument", EN: "document"},
}

func (w *keyWriter) kinds(refs []string) (names []string) {
	for _, ref := range refs {
		name, known := kindNames[ref]
		if !known {
			panic("no name for the kind " + ref)
		}
		names = append(names, name.In(w.tag))
	}
	return names
}

func (w *keyWriter) say(de, en string, args ...any) string {
	return lang.Say(de, en, args...).In(w.tag)
}

// example finds what must stand in a text as it is written: a link of our own, or a mapping in braces.
var example = regexp.MustCompile(`\[[^\]]*\]\(\w+:[^)]*\)|\{[^}]+\}+`)

// coded marks what is to be written as code.
func coded(text string) string { return example.ReplaceAllString(text, "`$0`") }
