package form_test

import (
	"reflect"
	"strings"
	"unicode"

	"quaestor/incidents"
	"quaestor/internal/record"
	"quaestor/questions/intake/form"
)

// plain returns a word without anything but its letters and digits.
func plain(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, word)
}

// texts lists all that the records of a draft say in words: texts, titles, results, the names of the register.
func texts(d *form.Draft) (list []string) {
	values := []any{&incidents.RegisterFile{Register: d.Register}}
	for _, q := range d.Inquiry {
		values = append(values, q)
	}
	if d.Sitting != nil {
		values = append(values, d.Sitting)
	}
	for _, v := range values {
		record.Walk(v, func(_ []any, f *record.Field, value any) {
			if v := reflect.ValueOf(value).Elem(); v.Kind() == reflect.String {
				list = append(list, v.String())
			}
		})
	}
	for _, list2 := range d.Remarks {
		for _, one := range list2 {
			list = append(list, one.Text.DE)
		}
	}
	if d.Sitting != nil && d.Sitting.Signed != nil {
		list = append(list, d.Sitting.Signed.Date.Format(d.Language))
	}
	return list
}
