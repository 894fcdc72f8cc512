package yaml

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/record"
)

// Write returns a record as a person would write it by hand: keys in the order of the fields, what is not given left
// out, long texts as blocks, short mappings on one line. Reading it gives the same record. Remark, if it is not nil, returns a
// comment for the pointer to a field, an element or a mapping, or "".
//
// It is for records that no file holds yet. A file that somebody wrote is never replaced by what this returns.
func Write(value any, remark func(pointer any) string) ([]byte, error) {
	w := writer{remark: remark}
	v := reflect.ValueOf(value).Elem()
	var out bytes.Buffer
	encoder := yamlv3.NewEncoder(&out)
	encoder.SetIndent(2)
	if err := encoder.Encode(w.mapping(record.Of(v.Type()), v)); err != nil {
		return nil, err
	}
	return out.Bytes(), encoder.Close()
}

// A writer turns records into nodes.
type writer struct{ remark func(pointer any) string }

// mapping returns a struct as a mapping without its own key.
func (w *writer) mapping(t *record.Table, v reflect.Value) *yamlv3.Node {
	n := &yamlv3.Node{Kind: yamlv3.MappingNode}
	for _, f := range inOrder(t) {
		if value := fieldOf(v, f); !value.IsZero() {
			n.Content = append(n.Content, w.key(f.Key, w.comments(f, value)), w.field(f, value))
		}
	}
	return n
}

// inOrder returns the fields of a mapping as they are written: what is embedded, such as who may see it, comes behind what
// says what it is.
func inOrder(t *record.Table) (fields []*record.Field) {
	var embedded []*record.Field
	for i := range t.Fields {
		f := &t.Fields[i]
		switch {
		case len(f.Index) > 1:
			embedded = append(embedded, f)
		case f != t.Key:
			fields = append(append(fields, f), embedded...)
			embedded = nil
		}
	}
	return append(fields, embedded...)
}

// key returns the node of a key, with a comment above it.
func (w *writer) key(name, comment string) *yamlv3.Node {
	return &yamlv3.Node{Kind: yamlv3.ScalarNode, Value: name, HeadComment: comment}
}

// comments returns the remarks on a field and on what is written as one value with it: the values of a list on one line,
// the one value of a mapping that may stand for it.
func (w *writer) comments(f *record.Field, v reflect.Value) string {
	list := []string{w.comment(v)}
	switch {
	case w.remark == nil || f.Keyed || f.List && f.Kind == record.Record:
	case f.List:
		for i := range v.Len() {
			list = append(list, w.comment(v.Index(i)))
		}
	case f.Pointer:
		list = append(list, w.elementComment(f, v.Elem()))
	case f.Kind == record.Record:
		list = append(list, w.shortComment(f.Record, v))
	}
	return joined(list...)
}

// joined returns the comments that are not empty, each on lines of its own.
func joined(comments ...string) string {
	return strings.Join(slices.DeleteFunc(comments, func(s string) bool { return s == "" }), "\n")
}

// elementComment returns the remarks on a mapping, and on its one value where that stands for it.
func (w *writer) elementComment(f *record.Field, v reflect.Value) string {
	if f.Kind != record.Record {
		return w.comment(v)
	}
	return joined(w.comment(v), w.shortComment(f.Record, v))
}

func (w *writer) shortComment(t *record.Table, v reflect.Value) string {
	if t.Short == nil || !isAlone(t, v) {
		return ""
	}
	return w.comment(fieldOf(v, t.Short))
}

func (w *writer) comment(v reflect.Value) string {
	if w.remark == nil {
		return ""
	}
	if remark := w.remark(v.Addr().Interface()); remark != "" {
		return "# " + strings.ReplaceAll(remark, "\n", "\n# ")
	}
	return ""
}

func (w *writer) field(f *record.Field, v reflect.Value) *yamlv3.Node {
	switch {
	case f.Keyed:
		return w.keyed(f, v)
	case f.List:
		return w.list(f, v)
	case f.Pointer:
		return w.element(f, v.Elem())
	}
	return w.element(f, v)
}

// element returns one value: a mapping, or the one value of a mapping that may stand for it.
func (w *writer) element(f *record.Field, v reflect.Value) *yamlv3.Node {
	if f.Kind != record.Record {
		return scalarNode(f, v)
	}
	if short := f.Record.Short; short != nil && isAlone(f.Record, v) {
		return w.field(short, fieldOf(v, short))
	}
	return oneLine(w.mapping(f.Record, v))
}

// isAlone reports whether nothing but the short field and the mapping's own key is given.
func isAlone(t *record.Table, v reflect.Value) bool {
	for i := range t.Fields {
		if f := &t.Fields[i]; f != t.Short && f != t.Key && !fieldOf(v, f).IsZero() {
			return false
		}
	}
	return !fieldOf(v, t.Short).IsZero()
}

// keyed returns a slice as a mapping, each element under its own key.
func (w *writer) keyed(f *record.Field, v reflect.Value) *yamlv3.Node {
	n := &yamlv3.Node{Kind: yamlv3.MappingNode}
	for i := range v.Len() {
		e := v.Index(i)
		name := fieldOf(e, f.Record.Key)
		n.Content = append(n.Content, w.key(name.String(), joined(w.elementComment(f, e), w.comment(name))), w.element(f, e))
	}
	return n
}

// list returns a slice as a sequence, plain values on one line, one such value alone.
func (w *writer) list(f *record.Field, v reflect.Value) *yamlv3.Node {
	n := &yamlv3.Node{Kind: yamlv3.SequenceNode}
	for i := range v.Len() {
		e := w.element(f, v.Index(i))
		if f.Kind == record.Record {
			e.HeadComment = w.elementComment(f, v.Index(i))
		}
		n.Content = append(n.Content, e)
	}
	if f.Kind == record.Record {
		return n
	}
	if v.Len() == 1 && n.Content[0].Value != "" {
		return n.Content[0]
	}
	n.Style = yamlv3.FlowStyle
	return n
}

// lineLength is the greatest length of a mapping on one line.
const lineLength = 100

// oneLine sets a mapping of a few short plain values on one line.
func oneLine(n *yamlv3.Node) *yamlv3.Node {
	length := 0
	for _, part := range n.Content {
		if part.Kind != yamlv3.ScalarNode || part.Style != 0 || part.HeadComment != "" {
			return n
		}
		length += len(part.Value) + 2
	}
	if length <= lineLength {
		n.Style = yamlv3.FlowStyle
	}
	return n
}

// scalarNode returns a value that is no mapping. A text of several lines becomes a block.
func scalarNode(f *record.Field, v reflect.Value) *yamlv3.Node {
	n := &yamlv3.Node{Kind: yamlv3.ScalarNode}
	switch f.Kind {
	case record.Text:
		n.Value = v.String()
	case record.Number:
		n.Value = strconv.FormatInt(v.Int(), 10)
	case record.Truth:
		n.Value = strconv.FormatBool(v.Bool())
	case record.Value:
		n.Value = v.Addr().Interface().(record.Scalar).WriteScalar()
	}
	switch {
	case strings.Contains(n.Value, "\n"):
		n.Style = yamlv3.LiteralStyle
	case f.Kind == record.Text && isNothing(n.Value):
		n.Style = yamlv3.DoubleQuotedStyle
	}
	return n
}

// isNothing reports whether a plain text would be read as none.
func isNothing(text string) bool { return text == "" || text == "~" || text == "null" }
