package questions

import (
	"reflect"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/record"
)

// A Run is a stretch of characters in a value of a record.
type Run struct {
	Text  string
	Place diag.Place
}

// Runs finds characters in the values of a record: those for which wanted holds, neighbours together. What the audience
// may not see is passed over, and so are remarks to the checker, which no paper says.
func (d *Dossier) Runs(r *Record, audience incidents.Access, wanted func(rune) bool) (found []Run) {
	if r.Places == nil {
		return nil
	}
	record.Walk(r.Value, func(around []any, _ *record.Field, value any) {
		words := wordsOf(value)
		start, end := nextRun(words, 0, wanted)
		if start == end || !d.Sees(audience, d.levelWithin(around)) {
			return
		}
		if _, remark := around[len(around)-1].(*incidents.Acceptance); remark {
			return
		}
		for ; start < end; start, end = nextRun(words, end, wanted) {
			found = append(found, Run{words[start:end], r.Places.Within(value, start, end)})
		}
	})
	return found
}

// wordsOf returns what an author wrote as a value.
func wordsOf(value any) string {
	switch v := value.(type) {
	case *incidents.Prose:
		return string(*v)
	case *string:
		return *v
	case *incidents.Name:
		return string(*v)
	case *incidents.Quantity:
		return v.Words
	case *incidents.When:
		return v.Words
	}
	if v := reflect.ValueOf(value).Elem(); v.Kind() == reflect.String {
		return v.String()
	}
	return ""
}

// nextRun returns the first stretch of wanted characters from an offset on; it is empty if there is none.
func nextRun(text string, from int, wanted func(rune) bool) (start, end int) {
	for start = from; start < len(text); {
		r, size := utf8.DecodeRuneInString(text[start:])
		if !wanted(r) {
			start += size
			continue
		}
		for end = start; end < len(text) && wanted(r); r, size = utf8.DecodeRuneInString(text[end:]) {
			end += size
		}
		return start, end
	}
	return start, start
}

// levelWithin returns the level that holds within mappings that stand in each other, outermost first.
func (d *Dossier) levelWithin(around []any) incidents.Access {
	level := d.Header.Access
	for _, mapping := range around {
		level = d.levels.stricter(level, mapping.(marked).AccessLevel())
	}
	return level
}
