package main

import (
	"github.com/spf13/cobra"
)

// A colorMode says when output is coloured. Meaning never hangs on colour.
type colorMode string

// colored reports whether output to a stream is coloured. NO_COLOR counts unless colour is demanded; its value does not
// matter (https://no-color.org).
func (s *session) colored(mode colorMode, terminal bool) bool {
	switch mode {
	case "always":
		return true
	case "never":
		return false
	}
	return terminal && s.env("NO_COLOR") == "" && s.env("TERM") != "dumb"
}

// colorFlag adds --color to a command.
func colorFlag(s *session, cmd *cobra.Command, mode *colorMode) {
	*mode = "auto"
	cmd.Flags().Var(newChoice(mode, "auto", "always", "never"), "color",
		s.say("ob mit Farbe", "whether in colour"))
}
