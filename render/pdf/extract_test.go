package pdf

import (
	"bytes"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/internal/sample"
	"quaestor/render/pdf/layout"
)

// carrier returns a sealed file with a source, laid out but not written.
func carrier(t *testing.T, change func(*bytes.Buffer) []byte) []byte {
	t.Helper()
	doc := sample.Protocol()
	f, err := layout.Lay(doc, layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	f.Info = info(doc)
	f.Source = NewSource("vka-3-7.yaml", []byte("sitting: VKA 3/7\n# ä\r\n"), lang.German)
	if err := seal(f); err != nil {
		t.Fatal(err)
	}
	var source bytes.Buffer
	source.Write(f.Source.Data)
	f.Source.Data = change(&source)
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestExtractSource(t *testing.T) {
	tests := map[string]struct {
		change func(*bytes.Buffer) []byte
		want   string
		match  bool
	}{
		"as written":     {func(b *bytes.Buffer) []byte { return b.Bytes() }, "sitting: VKA 3/7\n# ä\r\n", true},
		"another source": {func(b *bytes.Buffer) []byte { return append(b.Bytes(), ' ') }, "sitting: VKA 3/7\n# ä\r\n ", false},
	}
	for name, test := range tests {
		got, found, err := ExtractSource(carrier(t, test.change))
		if err != nil || !found || got.Name != "vka-3-7.yaml" || string(got.Data) != test.want || got.Matches != test.match {
			t.Errorf("%s: got %q, %q, found %t, matches %t, %v", name, got.Name, got.Data, found, got.Matches, err)
		}
	}
}

// TestExtractOtherWords seals one text and writes another with the same source.
func TestExtractOtherWords(t *testing.T) {
	source := NewSource("a.yaml", []byte("a: b\n"), lang.German)
	one, err := layout.Lay(sample.Protocol(), layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	other, err := layout.Lay(sample.Paper(), layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	one.Source, other.Source = source, source
	if err := seal(one); err != nil {
		t.Fatal(err)
	}
	other.Info.Seal = one.Info.Seal
	var out bytes.Buffer
	if err := other.Write(&out); err != nil {
		t.Fatal(err)
	}
	if got, found, err := ExtractSource(out.Bytes()); err != nil || !found || got.Matches {
		t.Errorf("found %t, matches %t, %v; want a source that does not match", found, got.Matches, err)
	}
}

func TestExtractNothing(t *testing.T) {
	if _, found, err := ExtractSource(write(t, sample.Paper(), nil)); found || err != nil {
		t.Errorf("found %t, %v in a file without a source", found, err)
	}
	if _, _, err := ExtractSource([]byte("no PDF")); err == nil {
		t.Error("what is no PDF file was read")
	}
}
