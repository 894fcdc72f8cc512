package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
	"quaestor/questions"
	"quaestor/templates"
)

// TestStarterIsInOrder holds init and new to their word: what they write has no error, no warning and no hint that a
// newcomer would have to wonder about, in both languages and for every profile.
func TestStarterIsInOrder(t *testing.T) {
	for _, tag := range lang.Tags() {
		for _, profile := range templates.Profiles() {
			t.Run(string(tag)+"-"+profile, func(t *testing.T) {
				t.Chdir(t.TempDir())
				must(t, tag, "init", "d", "--profile", profile)
				must(t, tag, "check", "d", "--level", "hint")
				must(t, tag, "new", "incident", "Ausfall 2026", "d")
				must(t, tag, "new", "inquiry", "1/102", "d")
				must(t, tag, "new", "sitting", "VA 1/8", "d")
				must(t, tag, "check", "d", "--level", "hint")
			})
		}
	}
}

// sample matches a commented line of a record that new writes: one with no space, or an indent of whole steps, behind the #.
var sample = regexp.MustCompile(`(?m)^#((?:  )*[^ #\n])`)

// TestSamplesAreKeys takes the # away from the samples in new records: every key they show must exist.
func TestSamplesAreKeys(t *testing.T) {
	for _, tag := range lang.Tags() {
		t.Run(string(tag), func(t *testing.T) {
			t.Chdir(t.TempDir())
			must(t, tag, "init", "d")
			names := map[string]string{"incident": "incidents/neu", "inquiry": "inquiries/neu", "sitting": "sittings/neu"}
			for kind, name := range names {
				must(t, tag, "new", kind, "neu", "d")
				uncomment(t, filepath.Join("d", name+".yaml"))
			}
			s := session{tag: tag}
			r, err := s.load("d")
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range r.findings {
				if d.Severity == diag.Error {
					t.Errorf("%s: %s", r.place(d.Place), d.Message.In(tag))
				}
			}
		})
	}
}

func uncomment(t *testing.T, name string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	without := sample.ReplaceAll(text, []byte("$1"))
	if bytes.Equal(text, without) {
		t.Errorf("%s shows no samples", name)
	}
	if err := os.WriteFile(name, without, 0o666); err != nil {
		t.Fatal(err)
	}
}

// must runs a command that has to end in order.
func must(t *testing.T, tag lang.Tag, args ...string) string {
	t.Helper()
	sh := shell{map[string]string{"LANG": string(tag)}}
	p := sh.run(commandLine(args...))
	if p.code != exitOK {
		t.Fatalf("%s: exit code %d\n%s%s", strings.Join(args, " "), p.code, p.stdout, p.stderr)
	}
	return p.stdout
}

// TestScalar reads back what was written for the ids that people might think of.
func TestScalar(t *testing.T) {
	for _, text := range []string{"21/2301", "INA 21/25", "no", "null", "~", "- a", "a: b", "a #b", "#", "'", `"\`, "äöü", "x ", " x",
		"../../etc/passwd", "{a}", "[a]", "&a", "*a", "!a", "|", ">", "%", "@", "`", "1e3", "0x10", "a\tb", "<x> & y", "🙂"} {
		file, _ := source.New("x.yaml", []byte("dossier: "+scalar(text)+"\ntitle: x\n"))
		if file == nil {
			t.Errorf("%q is written as %s, which is no text", text, scalar(text))
			continue
		}
		document, found := yaml.Parse(file)
		if document == nil {
			t.Errorf("%q is written as %s: %v", text, scalar(text), found)
			continue
		}
		var header questions.Header
		document.Read(&header, lang.German)
		if string(header.ID) != text {
			t.Errorf("%q is written as %s and read as %q", text, scalar(text), header.ID)
		}
	}
}
