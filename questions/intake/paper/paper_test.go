package paper_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"quaestor/internal/golden"
	"quaestor/questions/intake/paper"
)

// papers returns the papers of the test data by their names.
func papers(t testing.TB) map[string][]byte {
	t.Helper()
	list := map[string][]byte{}
	for _, ext := range []string{"txt", "html", "md"} {
		names, err := filepath.Glob("testdata/*." + ext)
		if err != nil || len(names) == 0 {
			t.Fatal("no papers: ", err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			list[name] = data
		}
	}
	return list
}

func TestRead(t *testing.T) {
	for name, data := range papers(t) {
		t.Run(filepath.Base(name), func(t *testing.T) {
			p, err := paper.Read(name, data)
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, name+".golden", dump(p))
			checkWhole(t, p)
		})
	}
}

// TestLineEnds reads every paper with other line ends and in other encodings: what it says is the same.
func TestLineEnds(t *testing.T) {
	for name, data := range papers(t) {
		if !strings.HasSuffix(name, ".txt") || strings.HasPrefix(filepath.Base(name), "utf-16") || strings.HasPrefix(filepath.Base(name), "windows") {
			continue
		}
		want, _ := paper.Read(name, data)
		for how, other := range map[string]string{
			"CRLF": strings.ReplaceAll(string(data), "\n", "\r\n"),
			"CR":   strings.ReplaceAll(string(data), "\n", "\r"),
			"BOM":  "\ufeff" + string(data),
		} {
			got, err := paper.Read(name, []byte(other))
			if err != nil || dump(got) != dump(want) {
				t.Errorf("%s with %s is read otherwise: %v\n%s", name, how, err, dump(got))
			}
		}
	}
}

func TestRefused(t *testing.T) {
	for name, data := range map[string]string{
		"empty": " \n\t\n", "pdf": "%PDF-1.7\n", "docx": "PK\x03\x04...", "rtf": `{\rtf1 x}`, "binary": "a\x00\x00\x00\x01b\x00c",
		"picture": "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
	} {
		p, err := paper.Read(name, []byte(data))
		said, ok := err.(*paper.Error)
		if !ok || p != nil || said.Message.DE == "" || said.Error() != said.Message.EN {
			t.Errorf("%s: got %v, %v", name, p, err)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       paper.Format
	}{
		{"x.txt", "<html>", paper.Text},
		{"x.HTM", "x", paper.HTML},
		{"x.md", "x", paper.Markdown},
		{"-", "\n <!DOCTYPE HTML><p>x", paper.HTML},
		{"-", "<!-- x --><html>", paper.HTML},
		{"-", "---\ntitle: x\n---\n", paper.Markdown},
		{"-", "# x\n", paper.Markdown},
		{"-", "1. x\n", paper.Text},
	} {
		p, err := paper.Read(c.name, []byte(c.text))
		if err != nil || p.Format != c.want {
			t.Errorf("Read(%q, %q) took it for %v, %v; want %s", c.name, c.text, p, err, c.want)
		}
	}
}

// checkWhole holds a paper to its promise: every line is in exactly one paragraph, or furniture, or blank.
func checkWhole(t *testing.T, p *paper.Paper) {
	t.Helper()
	seen := map[paper.Line]int{}
	all := map[paper.Line]int{}
	for _, line := range p.Lines {
		if line.Number < 1 || line.Page < 0 {
			t.Errorf("a line without a place: %+v", line)
		}
		text := strings.TrimFunc(line.Text, invisible)
		if p.Format == paper.Markdown {
			text = strings.TrimFunc(strings.ReplaceAll(text, ">", ""), invisible) // a block quote has blank lines too
		}
		if text != "" {
			all[line]++
		}
	}
	for i, one := range p.Paragraphs {
		if one.First < 0 || one.Last < one.First || one.Last >= len(p.Lines) || i > 0 && one.First <= p.Paragraphs[i-1].First {
			t.Fatalf("paragraph %d is out of place: %+v", i, one)
		}
		for _, line := range p.Of(i) {
			seen[line]++
		}
		for _, j := range one.Joined {
			if j.Line < one.First || j.Line >= one.Last || j.Word == "" {
				t.Errorf("paragraph %d joined out of place: %+v", i, j)
			}
		}
	}
	for _, f := range p.Furniture {
		seen[p.Lines[f.Line]]++
	}
	for line, n := range all {
		if seen[line] != n {
			t.Errorf("line %d is placed %d times of %d: %q", line.Number, seen[line], n, line.Text)
		}
	}
}

func invisible(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}
