package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"quaestor/internal/lang"
)

// A session is one run of the command: its arguments, its streams, and what it may ask the machine about.
type session struct {
	context                  context.Context
	args                     []string // without the name of the program
	in                       io.Reader
	out, err                 io.Writer
	env                      func(name string) string
	clock                    func() time.Time // read by status and new only, and only where --today is absent
	outTerminal, errTerminal bool

	tag    lang.Tag // the language of all talk
	chosen bool     // whether tag was asked for with --lang, so that it goes before the dossier's own
}

// say returns a sentence in the language of the session.
func (s *session) say(de, en string, args ...any) string { return lang.Say(de, en, args...).In(s.tag) }

// talk prints one line on the standard error. A line that cannot be printed there has nowhere else to go.
func (s *session) talk(de, en string, args ...any) {
	fmt.Fprintln(s.err, s.say(de, en, args...))
}

// progress shows what is being done, to people who look at a terminal; the empty sentence wipes it away.
func (s *session) progress(de, en string) {
	if s.errTerminal && s.env("TERM") != "dumb" {
		fmt.Fprint(s.err, "\r\x1b[K"+lang.Text{DE: de, EN: en}.In(s.tag))
	}
}

// adopt goes on in the language of a dossier, unless another was asked for.
func (s *session) adopt(dossier lang.Tag) {
	if !s.chosen && dossier != "" {
		s.tag = dossier
	}
}

// isTerminal reports whether a person is likely to look at the stream. Character devices other than terminals, such as
// the null device, count too: nobody reads what is sent there.
func isTerminal(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
