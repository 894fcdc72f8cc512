package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"syscall"
	"testing"
	"time"

	"quaestor/internal/lang"
)

// brokenWriter fails with one error.
type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

// testSession returns a session in German with nothing around it.
func testSession(t *testing.T, out, err io.Writer, args ...string) *session {
	return &session{
		context: t.Context(), args: args, out: out, err: err,
		env:   func(string) string { return "" },
		clock: func() time.Time { return time.Time{} },
	}
}

func TestBrokenOutput(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{syscall.EPIPE, ""},
		{syscall.ENOSPC, "quaestor: Die Ausgabe konnte nicht geschrieben werden: Auf dem Datenträger ist kein Platz mehr.\n"},
		{errors.New("broken"), "quaestor: Die Ausgabe konnte nicht geschrieben werden: broken\n"},
	} {
		var said bytes.Buffer
		code := run(testSession(t, brokenWriter{test.err}, &said, "version"))
		if code != exitFailure || said.String() != test.want {
			t.Errorf("%v: exit code %d, said %q, want %q", test.err, code, said.String(), test.want)
		}
	}
}

// TestPanic makes a command panic: an absent clock is a mistake that only a programmer can make.
func TestPanic(t *testing.T) {
	t.Chdir("testdata/dossiers/broken")
	var said bytes.Buffer
	s := testSession(t, io.Discard, &said, "status")
	s.clock = nil
	if code := run(s); code != exitFailure {
		t.Errorf("exit code %d", code)
	}
	if got := said.String(); strings.Count(got, "\n") != 1 || !strings.Contains(got, "mistake in Quaestor") || strings.Contains(got, "goroutine") {
		t.Errorf("said %q", got)
	}
}

func TestColored(t *testing.T) {
	env := func(values ...string) func(string) string {
		return func(name string) string {
			for i := 0; i < len(values); i += 2 {
				if values[i] == name {
					return values[i+1]
				}
			}
			return ""
		}
	}
	for _, test := range []struct {
		mode     colorMode
		terminal bool
		env      func(string) string
		want     bool
	}{
		{"auto", true, env(), true},
		{"auto", false, env(), false},
		{"auto", true, env("NO_COLOR", "1"), false},
		{"auto", true, env("TERM", "dumb"), false},
		{"always", false, env("NO_COLOR", "1"), true},
		{"never", true, env(), false},
	} {
		s := session{env: test.env}
		if got := s.colored(test.mode, test.terminal); got != test.want {
			t.Errorf("%s, terminal %v: got %v", test.mode, test.terminal, got)
		}
	}
}

// TestHelpIsWhole makes sure that no words of the flag library are left in German help.
func TestHelpIsWhole(t *testing.T) {
	s := testSession(t, io.Discard, io.Discard)
	s.tag = lang.German
	for _, cmd := range newRoot(s).Commands() {
		var out bytes.Buffer
		if code := run(testSession(t, &out, io.Discard, "help", cmd.Name())); code != exitOK {
			t.Errorf("help %s: exit code %d", cmd.Name(), code)
		}
		for _, foreign := range []string{"[flags]", "Usage", "Flags:", "(default", "help for", "strings", "stringArray"} {
			if strings.Contains(out.String(), foreign) {
				t.Errorf("help %s says %q:\n%s", cmd.Name(), foreign, out.String())
			}
		}
		if !strings.Contains(out.String(), "Beispiele:\n  ") {
			t.Errorf("help %s has no example", cmd.Name())
		}
	}
}

// TestInterruptedBuild builds in a context that is over already, as it is after Ctrl-C.
func TestInterruptedBuild(t *testing.T) {
	t.Chdir(t.TempDir())
	must(t, lang.German, "init", "d")
	var out, said bytes.Buffer
	s := testSession(t, &out, &said, "build", "d", "-o", "out")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	s.context = ctx
	if code := run(s); code != exitFailure {
		t.Errorf("exit code %d", code)
	}
	if got, want := said.String(), "quaestor: Abgebrochen. Was schon geschrieben ist, ist vollständig.\n"; got != want {
		t.Errorf("said %q, want %q", got, want)
	}
	if files := listing("out"); strings.Contains(files, "inquiries") || out.Len() > 0 {
		t.Errorf("there are files: %s\nand it said %q", files, out.String())
	}
}

// TestPDFOnTerminal makes sure that no terminal is fed a PDF.
func TestPDFOnTerminal(t *testing.T) {
	t.Chdir("testdata/dossiers/broken")
	var said bytes.Buffer
	s := testSession(t, io.Discard, &said, "build", "-o", "-", "--only", "1/1", "--to", "pdf")
	s.outTerminal = true
	if code := run(s); code != exitUsage || !strings.Contains(said.String(), "Try: quaestor build -o - --only 1/1 --to pdf > 1-1.pdf\n") {
		t.Errorf("exit code %d, said %q", code, said.String())
	}
}

// TestProgress makes sure that progress is shown on terminals only, and wiped away.
func TestProgress(t *testing.T) {
	t.Chdir(t.TempDir())
	must(t, lang.German, "init", "d")
	for _, terminal := range []bool{false, true} {
		var said bytes.Buffer
		s := testSession(t, io.Discard, &said, "build", "d", "-o", "out", "--to", "md")
		s.errTerminal = terminal
		if code := run(s); code != exitOK {
			t.Fatalf("exit code %d: %s", code, said.String())
		}
		got := said.String()
		if !terminal && got != "" || terminal && (!strings.Contains(got, "Geschrieben wird …") || !strings.HasSuffix(got, "\r\x1b[K")) {
			t.Errorf("terminal %v: said %q", terminal, got)
		}
	}
}
