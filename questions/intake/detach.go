package intake

import (
	"reflect"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/record"
)

// A part of a text keeps all of it in memory. What is held until all papers are read is therefore detached from its paper.

// detach copies the texts of a record.
func detach(value any) {
	record.Walk(value, func(_ []any, _ *record.Field, value any) {
		if text := reflect.ValueOf(value).Elem(); text.Kind() == reflect.String {
			text.SetString(strings.Clone(text.String()))
		}
	})
}

func detached(name incidents.Name) incidents.Name { return incidents.Name(strings.Clone(string(name))) }
