package record

import (
	"reflect"

	"quaestor/internal/lang"
)

// Schema writes the JSON Schema of a record type.
func Schema(t reflect.Type, title string, tag lang.Tag) []byte { return nil }
