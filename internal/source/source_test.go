package source_test

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/internal/source"
)

// refused are texts that no record file may have, and what is wrong with them.
var refused = []struct{ name, text, rule, at string }{
	{"nothing", "", "empty-file", "0:0"},
	{"only a mark", "\ufeff", "empty-file", "0:0"},
	{"blank lines", "\r\n \n", "empty-file", "0:0"},
	{"comments", "# nothing\n---\n# here", "empty-file", "0:0"},
	{"Windows-1252", "a: b\nb: für B\xfcro\n", "encoding", "2:9"},
	{"Windows-1252 with a euro", "a: 3\x80\n", "encoding", "1:5"},
	{"a byte without character", "a: \x81 b\n", "encoding", "1:4"},
	{"broken off", "ä: F\xc3", "encoding", "1:5"},
	{"Windows-1252 at the end", "a: F\xe4", "encoding", "1:5"},
	{"UTF-16 little", "\xff\xfea\x00:\x00", "encoding", "0:0"},
	{"UTF-16 big", "\xfe\xff\x00a\x00:", "encoding", "0:0"},
	{"UTF-16 without mark", "a\x00:\x00 \x00b\x00", "encoding", "0:0"},
	{"form feed", "a: b\x0cc\n", "control-character", "1:5"},
	{"zero byte", "a: bcdefghijk\x00\n", "control-character", "1:14"},
	{"delete", "a: bcdefghi\x7f\n", "control-character", "1:12"},
	{"control of Latin-1", "a: b\u0085c\n", "control-character", "1:5"},
	{"line separator", "a: „b“\u2028c\n", "control-character", "1:7"},
	{"direction turned", "a: b \u202ec\n", "control-character", "1:6"},
	{"direction set apart", "a: „b“ \u2066c\n", "control-character", "1:8"},
	{"mark in the middle", "a: b\n\ufeffc: d\n", "control-character", "2:1"},
	{"old line ends", "a: b\rc: d\r", "control-character", "1:5"},
	{"second document", "a: b\n---\nc: d\n", "second-document", "2:1"},
	{"second document with text", "a: b\n--- c: d\n", "second-document", "2:1"},
	{"two at the start", "---\n---\na: b\n", "second-document", "2:1"},
	{"end of document", "a: b\n...\n", "second-document", "2:1"},
	{"marker without line end", "a: b\r\n---", "second-document", "2:1"},
}

func TestRefused(t *testing.T) {
	var said bytes.Buffer
	for _, c := range refused {
		file, list := source.New("a.yaml", []byte(c.text))
		if file != nil || len(list) == 0 {
			t.Errorf("%s: %q is not refused", c.name, c.text)
			continue
		}
		d := list[0]
		if at := fmt.Sprintf("%d:%d", d.Place.Start.Line, d.Place.Start.Col); d.Rule != c.rule || at != c.at || d.Severity != diag.Error {
			t.Errorf("%s: %q: got %s at %s, want %s at %s", c.name, c.text, d.Rule, at, c.rule, c.at)
		}
		fmt.Fprintf(&said, "%s\n  %s\n  %s\n  Abhilfe: %s\n  Help: %s\n", c.name, d.Message.DE, d.Message.EN, d.Help.DE, d.Help.EN)
	}
	golden.Check(t, "testdata/refused.txt", said.String())
}

func TestAccepted(t *testing.T) {
	for _, text := range []string{
		"a: b", "\ufeffa: b\n", "a: b\r\nc: d\r\n", "---\na: b\n", "# x\n\n--- # y\na: b\n", "%YAML 1.2\n---\na: b\n", "--- a\n",
		"a: |\n  ---\n  x\n", "a: b\n---c: d\n", "a: b\n----\n", "a:\t„ä“ – 😀 §\u00a0\n", "a: \ufffd\n",
	} {
		if file, list := source.New("a.yaml", []byte(text)); file == nil {
			t.Errorf("%q is refused: %v", text, list)
		}
	}
}

func TestSize(t *testing.T) {
	text := bytes.Repeat([]byte("# all this is a comment\n"), source.MaxSize/24)
	text = append(text, "a: a text longer than a comment\n"...)
	if file, list := source.New("a.yaml", text[len(text)-source.MaxSize:]); file == nil {
		t.Errorf("the greatest size is refused: %v", list)
	}
	if _, list := source.New("a.yaml", append(text, "abcdefghijk"...)); len(list) != 1 || list[0].Rule != "file-size" {
		t.Errorf("too large: got %v", list)
	}
}

// TestManyControls has a file that is no text at all; it must not be answered with a flood.
func TestManyControls(t *testing.T) {
	_, list := source.New("a.yaml", []byte("a: "+strings.Repeat("\x01", 1000)))
	if len(list) == 0 || len(list) > 20 {
		t.Errorf("got %d diagnostics", len(list))
	}
}

func TestPlaces(t *testing.T) {
	f, _ := source.New("a.yaml", []byte("äb: c\r\n\r\nd: „😀“ e\nlast"))
	if got := f.Place(0, 2); got != (diag.Place{File: "a.yaml", Start: diag.Pos{Line: 1, Col: 1}, End: diag.Pos{Line: 1, Col: 2}}) {
		t.Errorf("got %v", got)
	}
	for n, want := range []string{"", "äb: c", "", "d: „😀“ e", "last", ""} {
		if got := f.Line(n); got != want {
			t.Errorf("line %d: got %q, want %q", n, got, want)
		}
	}
	for i := range f.Text {
		if f.Text[i]&0xC0 != 0x80 && f.Text[i] != '\n' && f.Offset(f.Pos(i)) != i {
			t.Errorf("offset %d is %v is %d", i, f.Pos(i), f.Offset(f.Pos(i)))
		}
	}
	if f.Pos(-1) != f.Pos(0) || f.Pos(1000) != f.Pos(len(f.Text)) || f.Offset(diag.Pos{Line: 9, Col: 1}) != len(f.Text) ||
		f.Offset(diag.Pos{}) != 0 || f.Offset(diag.Pos{Line: 1, Col: 99}) != 6 || f.LineCount() != 4 {
		t.Error("what lies outside is not moved to the nearest place")
	}
}

func TestPlacesAtOnce(t *testing.T) {
	f, _ := source.New("a.yaml", []byte("a: b\nc: d\n"))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if f.Pos(5) != (diag.Pos{Line: 2, Col: 1}) {
				t.Error("wrong place")
			}
		})
	}
	all.Wait()
}

// FuzzSource holds the promise that whatever is accepted is clean, and that every place lies in the text.
func FuzzSource(f *testing.F) {
	for _, c := range refused {
		f.Add([]byte(c.text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		file, list := source.New("a.yaml", text)
		if (file == nil) != (len(list) > 0) {
			t.Fatalf("file %v, diagnostics %v", file, list)
		}
		if file == nil {
			return
		}
		for i, r := range string(file.Text) {
			if r == '�' && file.Text[i] != 0xEF || r < ' ' && r != '\t' && r != '\n' && r != '\r' || r >= 0x7F && r < 0xA0 {
				t.Fatalf("%q contains %q", file.Text, r)
			}
			if r != '\n' && file.Offset(file.Pos(i)) != i {
				t.Fatalf("offset %d of %q is %v", i, file.Text, file.Pos(i))
			}
		}
	})
}

func BenchmarkNew(b *testing.B) {
	text := []byte("a: |\n" + strings.Repeat("  Für größere Rückstände waren die Behörden – wie § 73 zeigt – nicht zuständig.\n", 300))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		source.New("a.yaml", text)
	}
}
