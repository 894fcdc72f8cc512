package questions_test

import (
	"reflect"
	"testing"

	"quaestor/internal/source"
	"quaestor/internal/yaml"
	"quaestor/questions"
)

// TestWriteExamples writes every record of the examples anew: what is read from that is the same record.
func TestWriteExamples(t *testing.T) {
	for _, folder := range []string{"../examples/osip", "../examples/appointments"} {
		d, _, err := questions.Load(folder)
		if err != nil || len(d.Records) == 0 {
			t.Fatal(folder, err)
		}
		for _, r := range d.Records {
			text, err := yaml.Write(r.Value, nil)
			if err != nil {
				t.Fatal(err)
			}
			file, list := source.New(r.File.Name, text)
			if len(list) > 0 {
				t.Fatal(list)
			}
			doc, list := yaml.Parse(file)
			if len(list) > 0 {
				t.Fatal(list)
			}
			again := reflect.New(reflect.TypeOf(r.Value).Elem()).Interface()
			if _, list := doc.Read(again, d.Language); len(list) > 0 || !reflect.DeepEqual(r.Value, again) {
				t.Errorf("%s reads otherwise when it is written anew: %v\n%s", r.File.Name, list, text)
			}
		}
	}
}
