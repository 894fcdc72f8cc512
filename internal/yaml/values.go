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

// isEmpty reports whether nothing is written. The words null and ~ mean nothing in YAML; other spellings of them are
// text, for Null is a surname.
func isEmpty(n *yamlv3.Node) bool {
	return n.Kind == yamlv3.ScalarNode && (n.Value == "" || n.Style == 0 && (n.Value == "~" || n.Value == "null"))
}

// scalar reads a text, a number, a truth value or a value that reads itself. Texts are taken as written: YAML's own
// notion of types would make a boolean of Norway's "no" and a number of "007".
func (r *reader) scalar(f *record.Field, v reflect.Value, s site) bool {
	if s.value.Kind != yamlv3.ScalarNode {
		return r.wrongType(f, s)
	}
	if r.isStrange(s.value) || r.swallows(s.value) {
		return false
	}
	if !r.set(f, v, s.value) {
		v.SetZero()
		return false
	}
	r.places.add(v, s)
	return true
}

func (r *reader) set(f *record.Field, v reflect.Value, n *yamlv3.Node) bool {
	switch f.Kind {
	case record.Text:
		v.SetString(n.Value)
		return f.Words == nil || slices.Contains(f.Words, n.Value) || r.unknownWord(f, n)
	case record.Number:
		i, err := strconv.ParseInt(n.Value, 10, f.Elem.Bits())
		if err != nil {
			return r.noNumber(n)
		}
		v.SetInt(i)
	case record.Truth:
		b, known := truth[n.Value]
		if !known {
			return r.noTruth(n)
		}
		v.SetBool(b)
	case record.Value:
		if p := v.Addr().Interface().(record.Scalar).ReadScalar(n.Value, r.tag); p != nil {
			return r.problem(p, n)
		}
	}
	return true
}

var truth = map[string]bool{"true": true, "yes": true, "ja": true, "false": false, "no": false, "nein": false}

// swallows reports a line that begins with a dash and is yet part of the plain text above it: by its indentation an
// entry of a list became the middle of another.
func (r *reader) swallows(n *yamlv3.Node) bool {
	if n.Style != 0 || !strings.Contains(n.Value, " - ") {
		return false
	}
	spans := spotOf(n).spans(r.file)
	for _, line := range spans.list[1:] {
		if rest := r.file.Text[line.source:]; line.n == line.width && bytes.HasPrefix(rest, []byte("- ")) {
			r.swallowed(r.file.Place(line.source, line.source+1))
			return true
		}
	}
	return false
}
