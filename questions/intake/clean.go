package intake

import (
	"reflect"
	"strings"

	"quaestor/internal/record"
	"quaestor/internal/source"
	"quaestor/questions/intake/form"
)

// clean takes characters out of the texts of a record that no record may have: nobody sees them, and files that have them
// are not read.
func clean(value any) {
	record.Walk(value, func(_ []any, f *record.Field, value any) {
		if f.Kind != record.Text {
			return
		}
		text := reflect.ValueOf(value).Elem()
		s := strings.ToValidUTF8(text.String(), "\uFFFD")
		for r, found := source.Control(s); found; r, found = source.Control(s) {
			s = strings.ReplaceAll(s, string(r), "")
		}
		text.SetString(s)
	})
}

// cleanAll cleans all records of a draft.
func cleanAll(d *form.Draft) {
	clean(&d.Register)
	for _, q := range d.Inquiry {
		clean(q)
	}
	if d.Sitting != nil {
		clean(d.Sitting)
	}
}
