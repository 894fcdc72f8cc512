package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"quaestor/internal/similar"
)

// flagMisuse puts what the flag parser has to say into our words, with the command line that was probably meant.
func (s *session) flagMisuse(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var missing *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	help := commandLine(append(commandPath(cmd), "--help")...)
	switch {
	case errors.As(err, &unknown):
		return s.unknownFlag(cmd, unknown)
	case errors.As(err, &missing):
		return misused(help, "Dem Schalter --%s fehlt sein Wert.", "The flag --%s lacks its value.", missing.GetFlag().Name)
	case errors.As(err, &invalid):
		return s.invalidValue(help, invalid)
	}
	return misused(help, "Diese Schalter sind nicht zu verstehen.", "These flags cannot be understood.")
}

// unknownFlag says that a command has no such flag and suggests the one meant.
func (s *session) unknownFlag(cmd *cobra.Command, e *pflag.NotExistError) error {
	if e.GetSpecifiedShortnames() != "" {
		return misused(commandLine(append(commandPath(cmd), "--help")...),
			"Den Schalter -%s kennt „%s“ nicht.", "“%[2]s” has no flag -%[1]s.", e.GetSpecifiedName(), cmd.CommandPath())
	}
	var names []string
	add := func(f *pflag.Flag) { names = append(names, f.Name) }
	cmd.Flags().VisitAll(add)
	try := commandLine(append(commandPath(cmd), "--help")...)
	name := e.GetSpecifiedName()
	if meant := similar.Nearest(name, names); meant != "" {
		try = commandLine(withInstead(s.args, "--"+name, "--"+meant)...)
	}
	return misused(try, "Den Schalter --%s kennt „%s“ nicht.", "“%[2]s” has no flag --%[1]s.", name, cmd.CommandPath())
}

// invalidValue says which values a flag takes. Flags of our own kinds know that themselves.
func (s *session) invalidValue(help string, e *pflag.InvalidValueError) error {
	flag := e.GetFlag()
	switch value := flag.Value.(type) {
	case lister:
		wrong := value.Wrong(e.GetValue())
		words := value.Choices()
		if meant := similar.Nearest(wrong, words); meant != "" {
			right := strings.ReplaceAll(e.GetValue(), wrong, meant)
			help = commandLine(withInstead(s.args, e.GetValue(), right)...)
		}
		return misused(help, "Für --%s ist „%s“ nicht möglich, nur: %s.", "--%s cannot be “%s”, only: %s.",
			flag.Name, wrong, strings.Join(words, ", "))
	case *day:
		return misused(help, "Für --%s ist „%s“ kein Tag. Geben Sie ihn so an: --%[1]s 2025-06-10",
			"--%s: “%s” is no day. Give it like this: --%[1]s 2025-06-10", flag.Name, e.GetValue())
	}
	return misused(help, "Für --%s ist „%s“ nicht möglich.", "--%s cannot be “%s”.", flag.Name, e.GetValue())
}
