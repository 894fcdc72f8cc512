package pdf

import (
	"bytes"
	"os"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/internal/sample"
)

// TestPage prints documents and reads their structure back.
func TestPage(t *testing.T) {
	for _, s := range sample.All() {
		var out bytes.Buffer
		if err := Write(&out, s.Document, Options{}); err != nil {
			t.Fatal(err)
		}
		page, own := Page(out.Bytes())
		if !own {
			t.Errorf("%s: not taken for our own", s.Name)
		}
		golden.Check(t, "testdata/"+s.Name+".html", page)
	}
}

// TestPageOfOthers asks for the structure of what is not a whole file by Quaestor.
func TestPageOfOthers(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, sample.Paper(), Options{}); err != nil {
		t.Fatal(err)
	}
	other, err := os.ReadFile("testdata/other.pdf")
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"another program": other, "half a file": out.Bytes()[:out.Len()/2]} {
		if page, own := Page(data); own {
			t.Errorf("%s: taken for our own:\n%s", name, page)
		}
	}
}
