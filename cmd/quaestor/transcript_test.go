package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
)

// A shell runs the commands of a transcript one after the other in one folder, as a user does: quaestor itself, and
// a few others to look at files and to change them. Whatever a command prints is what the transcript must show.
type shell struct {
	env map[string]string
}

// A printout is what one command printed, and its exit code.
type printout struct {
	stdout, stderr string
	code           int
}

// run carries out one command line.
func (sh *shell) run(line string) printout {
	words := split(line)
	var out, err bytes.Buffer
	if name, value, found := strings.Cut(words[0], "="); found { // LANG=en_GB.UTF-8
		sh.env[name] = value
		return printout{}
	}
	switch words[0] {
	case "quaestor":
		words, in := redirected(words)
		code := run(&session{
			context: context.Background(),
			args:    words[1:],
			in:      in,
			out:     &out,
			err:     &err,
			env:     func(name string) string { return sh.env[name] },
			clock:   func() time.Time { return time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC) },
		})
		return printout{out.String(), err.String(), code}
	case "cat":
		text, failure := os.ReadFile(words[1])
		return printout{string(text), complaint(failure), 0}
	case "ls":
		return printout{listing(words[1]), "", 0}
	case "rm":
		return printout{"", complaint(os.RemoveAll(words[1])), 0}
	case "mkdir":
		return printout{"", complaint(os.MkdirAll(words[1], 0o777)), 0}
	case "sed": // -i s/old/new/ file
		parts := strings.Split(words[2], "/")
		return printout{"", complaint(replaceInFile(words[3], parts[1], parts[2])), 0}
	case "write":
		return printout{"", complaint(os.WriteFile(words[1], []byte(words[2]), 0o666)), 0}
	}
	return printout{"", "unknown: " + line + "\n", 127}
}

// redirected takes "< file" away from the end of a command and returns what the command reads there.
func redirected(words []string) ([]string, io.Reader) {
	n := len(words)
	if n < 2 || words[n-2] != "<" {
		return words, strings.NewReader("")
	}
	text, err := os.ReadFile(words[n-1])
	return words[:n-2], strings.NewReader(string(text) + complaint(err))
}

func complaint(err error) string {
	if err == nil {
		return ""
	}
	return err.Error() + "\n"
}

// replaceInFile changes a file as a user does in an editor.
func replaceInFile(name, old, new string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	changed := strings.ReplaceAll(string(text), old, new)
	if changed == string(text) {
		return fmt.Errorf("%s has no %q", name, old)
	}
	return os.WriteFile(name, []byte(changed), 0o666)
}

// listing lists the files below a folder.
func listing(dir string) string {
	var b strings.Builder
	err := filepath.WalkDir(dir, func(name string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			fmt.Fprintln(&b, filepath.ToSlash(name))
		}
		return err
	})
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err.Error() + "\n"
	}
	return b.String()
}

// split divides a command line into words. Quotes of both kinds keep spaces together; what stands behind > or | is left
// to the shells of people.
func split(line string) (words []string) {
	var word strings.Builder
	var quote rune
	inWord := false
	for _, r := range line + " " {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '\'' || r == '"'):
			quote, inWord = r, true
		case quote == 0 && r == ' ':
			if inWord {
				words = append(words, word.String())
			}
			word.Reset()
			inWord = false
		default:
			word.WriteRune(r)
			inWord = true
		}
	}
	return words
}

// TestTranscripts runs every file in testdata/transcripts in a folder of its own, which holds copies of the dossiers in
// testdata/dossiers. A transcript shows for every command
//
//	$ the command line
//	> a line of its standard output
//	! a line of its standard error
//	= its exit code, unless it is 0
func TestTranscripts(t *testing.T) {
	files, _ := filepath.Glob("testdata/transcripts/*.txt")
	if len(files) == 0 {
		t.Fatal("no transcripts")
	}
	dossiers, err := filepath.Abs("testdata/dossiers")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		name, err := filepath.Abs(name)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.CopyFS(".", os.DirFS(dossiers)); err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, name, replay(string(want)))
		})
	}
}

// replay runs the commands of a transcript and writes down what came of them.
func replay(transcript string) string {
	sh := shell{map[string]string{}}
	var b strings.Builder
	for line := range strings.Lines(transcript) {
		line = strings.TrimSuffix(line, "\n")
		command, isCommand := strings.CutPrefix(line, "$ ")
		switch {
		case isCommand:
			fmt.Fprintln(&b, line)
			p := sh.run(command)
			mark(&b, ">", p.stdout)
			mark(&b, "!", p.stderr)
			if p.code != 0 {
				fmt.Fprintln(&b, "=", p.code)
			}
		case line == "" || strings.HasPrefix(line, "#"):
			fmt.Fprintln(&b, line)
		}
	}
	return b.String()
}

// mark puts a mark before every line; a line end that is missing is told.
func mark(b *strings.Builder, sign, text string) {
	for line := range strings.Lines(text) {
		ended := strings.HasSuffix(line, "\n")
		fmt.Fprintln(b, strings.TrimRight(sign+" "+strings.TrimSuffix(line, "\n"), " "))
		if !ended {
			fmt.Fprintln(b, sign+"\\ no line end")
		}
	}
}

func TestSplit(t *testing.T) {
	got := split(`quaestor new sitting "INA 21/25" '' x"y z"`)
	want := []string{"quaestor", "new", "sitting", "INA 21/25", "", "xy z"}
	if fmt.Sprintf("%q", got) != fmt.Sprintf("%q", want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEnvironmentLanguage(t *testing.T) {
	for _, test := range []struct {
		env  map[string]string
		want lang.Tag
	}{
		{map[string]string{}, lang.German},
		{map[string]string{"LANG": "C.UTF-8"}, lang.German},
		{map[string]string{"LANG": "en_GB.UTF-8"}, lang.English},
		{map[string]string{"LANG": "en_GB.UTF-8", "LC_ALL": "de_DE.UTF-8"}, lang.German},
		{map[string]string{"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_US"}, lang.English},
	} {
		got := environmentLanguage(func(name string) string { return test.env[name] })
		if got != test.want {
			t.Errorf("%v: got %s, want %s", test.env, got, test.want)
		}
	}
}
