package intake

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/record"
	"quaestor/internal/yaml"
	"quaestor/questions"
	"quaestor/questions/intake/paper"
)

// A Difference is a value that stands otherwise in a dossier, or in another paper, than in a paper.
type Difference struct {
	Kind    questions.Kind
	ID      incidents.Name
	File    string   // where the value stands that is kept
	InPaper bool     // that is another paper and no file of the dossier
	Place   diag.Pos // of the value in a file of the dossier; zero if none is given there
	Paper   string   // what says otherwise
	Path    string   // of keys: questions.2.text
	There   string   // the value that is kept; "" if none is given
	Here    string   // what the paper says
}

// compare lists the differences between two values of one type, field by field in the order in which they are written.
// Each of them is like the one that is given, with its path and its values. The places are those of the file that has the
// first; nil if none has.
func compare(like Difference, there, here any, places *yaml.Places) []Difference {
	a, b := flat{}, flat{}
	a.mapping("", "", reflect.ValueOf(there).Elem())
	b.mapping("", "", reflect.ValueOf(here).Elem())
	var list []Difference
	tell := func(path string) {
		d, kept := like, a.values[path]
		d.Path, d.There, d.Here = path, strings.TrimSpace(kept.text), strings.TrimSpace(b.values[path].text)
		if sameWords(d.There, d.Here) {
			return
		}
		if places != nil && kept.at != nil {
			d.Place = places.At(kept.at).Start
		}
		list = append(list, d)
	}
	for _, path := range b.paths {
		tell(path)
	}
	for _, path := range a.paths {
		if _, told := b.values[path]; !told {
			tell(path)
		}
	}
	return list
}

// sameWords reports whether two texts have the same paragraphs with the same words. Where their lines end, what leads to
// other records and what stands out in them is no difference: no paper shows it.
func sameWords(a, b string) bool {
	return a == b || slices.Equal(strings.Fields(a), strings.Fields(b)) || slices.Equal(blocks(a), blocks(b))
}

// blocks returns the kinds of the paragraphs of a text, and their words.
func blocks(text string) (list []string) {
	p, err := paper.Read(".md", []byte(text))
	if err != nil {
		return nil
	}
	for _, one := range p.Paragraphs {
		list = append(list, fmt.Sprint(one.Kind, one.Level, strings.Fields(one.Plain)))
	}
	return list
}

// flat is a record as a list of paths with their values.
type flat struct {
	paths  []string
	values map[string]flatValue
}

type flatValue struct {
	text string
	at   any // pointer to it
}

func (l *flat) set(path, text string, v reflect.Value) {
	if l.values == nil {
		l.values = map[string]flatValue{}
	}
	if _, twice := l.values[path]; !twice {
		l.paths = append(l.paths, path)
	}
	l.values[path] = flatValue{text, v.Addr().Interface()}
}

// mapping adds the fields of a mapping but the one that its path names it by.
func (l *flat) mapping(path, named string, v reflect.Value) {
	t := record.Of(v.Type())
	for i := range t.Fields {
		if f := &t.Fields[i]; f.Key != named && f.Key != record.KeyName {
			l.field(under(path, f.Key), f, v.FieldByIndex(f.Index))
		}
	}
}

func under(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func (l *flat) field(path string, f *record.Field, v reflect.Value) {
	switch {
	case v.IsZero():
	case f.List && f.Kind == record.Record:
		for i := range v.Len() {
			name, key := elementName(f, v.Index(i), i)
			l.mapping(under(path, name), key, v.Index(i))
		}
	case f.List:
		var list []string
		for i := range v.Len() {
			list = append(list, scalar(f, v.Index(i)))
		}
		l.set(path, strings.Join(list, ", "), v)
	case f.Pointer:
		l.mapping(path, "", v.Elem())
	case f.Kind == record.Record:
		l.mapping(path, "", v)
	default:
		l.set(path, scalar(f, v), v)
	}
}

// elementName returns what an element of a list is found by again, with the key of the field that says it: its own key,
// the questions that an answer is to, the number of an item, else its place.
func elementName(f *record.Field, v reflect.Value, i int) (name, key string) {
	if f.Keyed {
		return v.FieldByIndex(f.Record.Key.Index).String(), ""
	}
	switch e := v.Addr().Interface().(type) {
	case *questions.Answer:
		var to []string
		for _, label := range e.To {
			to = append(to, string(label))
		}
		return strings.Join(to, "+"), "to"
	case *questions.Item:
		return e.Number, "item"
	}
	return fmt.Sprint(i + 1), ""
}

func scalar(f *record.Field, v reflect.Value) string {
	if f.Kind == record.Value {
		return v.Addr().Interface().(record.Scalar).WriteScalar()
	}
	return fmt.Sprint(v.Interface())
}
