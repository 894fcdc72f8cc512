package record_test

import (
	"reflect"
	"testing"

	"quaestor/incidents"
	"quaestor/internal/record"
	"quaestor/questions"
)

// TestDescriptions holds that every key an author can write is described in both languages.
func TestDescriptions(t *testing.T) {
	seen := map[*record.Table]bool{}
	var check func(*record.Table)
	check = func(table *record.Table) {
		if seen[table] {
			return
		}
		seen[table] = true
		for _, f := range table.Fields {
			if f.Doc.DE == "" || f.Doc.EN == "" {
				t.Errorf("%v: the key %q is not described: %+v", table.Type, f.Key, f.Doc)
			}
			if f.Record != nil {
				check(f.Record)
			}
		}
	}
	for _, r := range []any{incidents.Incident{}, incidents.RegisterFile{}, questions.Header{}, questions.Inquiry{}, questions.Sitting{}} {
		check(record.Of(reflect.TypeOf(r)))
	}
}
