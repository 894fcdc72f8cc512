package file_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"quaestor/render/pdf/file"
)

// foreign are small files as others make them, or break them.
var foreign = map[string]string{
	"plain":     plain(),
	"encrypted": "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Encrypt 2 0 R>>\nstartxref\n9\n%%EOF",
	"circle":    "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF",
	"deep":      "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer " + strings.Repeat("[", 100_000) + "\nstartxref\n9\n%%EOF",
	"huge":      "%PDF-1.4\nxref\n0 999999999\ntrailer <<>>\nstartxref\n9\n%%EOF",
	"cut":       "%PDF-1.4\n1 0 obj",
	"other":     "PK\x03\x04",
}

// plain is a file with spaces, comments, signs and a table as others write them.
func plain() string {
	text := "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/A#20B(\\101\\)(x)\\\r\ny)/H<4a4>/R -.5/N null/T true>>\nendobj\n" +
		"2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj % page\n<</Type/Page/Parent 2 0 R>>\nendobj\n"
	table := "xref\n0 4\n0000000000 65535 f \n"
	for _, object := range []string{"1 0 obj", "2 0 obj", "3 0 obj"} {
		table += fmt.Sprintf("%010d 00000 n \n", strings.Index(text, object))
	}
	return text + table + fmt.Sprintf("trailer <</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(text))
}

func TestOpenForeign(t *testing.T) {
	r, err := file.Open([]byte(foreign["plain"]))
	if err != nil {
		t.Fatal(err)
	}
	catalog, err := r.Catalog()
	if got, want := show(catalog), `<</A B "A)(x)y" /H "J@" /N <nil> /Pages 2 0 R /R -0.5 /T true /Type /Catalog>>`; got != want || err != nil {
		t.Errorf("the catalogue is\n%s, %v, want\n%s", got, err, want)
	}
	if pages, err := r.Pages(); len(pages) != 1 || err != nil {
		t.Errorf("pages %v, %v", pages, err)
	}
	if _, err := r.Words(); err == nil {
		t.Error("words without structure")
	}
}

func TestOpenRefuses(t *testing.T) {
	for name, data := range foreign {
		if name == "plain" {
			continue
		}
		_, err := file.Open([]byte(data))
		var said *file.Error
		if !errors.As(err, &said) || said.Message.DE == "" || said.Message.EN == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Any byte of a file may be lost without a panic.
func TestCutShort(t *testing.T) {
	data := written(t, sample())
	for n := 0; n < len(data); n += 97 {
		if _, err := file.Open(data[:n]); err == nil {
			t.Errorf("a file cut at byte %d of %d was opened", n, len(data))
		}
	}
}
