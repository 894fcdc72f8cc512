package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func newHelp(s *session) *cobra.Command {
	return &cobra.Command{
		Use:     s.say("help [BEFEHL]", "help [COMMAND]"),
		Short:   s.say("Erklärt einen Befehl.", "Explains a command."),
		Example: "  quaestor help check",
		RunE: func(cmd *cobra.Command, args []string) error {
			topic, rest, _ := cmd.Root().Find(args)
			if len(rest) > 0 {
				return unknownCommand(s, rest[0], commandNames(cmd.Root()))
			}
			return topic.Help()
		},
	}
}

// printHelp shows what a command is for, then examples, then everything else.
func (s *session) printHelp(cmd *cobra.Command) {
	w := s.out
	fmt.Fprintln(w, cmd.Short)
	fmt.Fprintf(w, "\n%s\n%s\n", s.say("Beispiele:", "Examples:"), cmd.Example)
	fmt.Fprintf(w, "\n%s\n  %s\n", s.say("Aufruf:", "Usage:"), cmd.UseLine())
	if cmd.Long != "" {
		fmt.Fprintf(w, "\n%s\n", strings.TrimSpace(cmd.Long))
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(w, "\n%s\n", s.say("Befehle:", "Commands:"))
		var rows [][2]string
		for _, sub := range cmd.Commands() {
			rows = append(rows, [2]string{sub.Name(), sub.Short})
		}
		printRows(w, rows)
	}
	fmt.Fprintf(w, "\n%s\n", s.say("Schalter:", "Flags:"))
	printRows(w, s.flagRows(cmd))
}

// flagRows lists the flags of a command: its own in order of weight, then those of all commands.
func (s *session) flagRows(cmd *cobra.Command) (rows [][2]string) {
	add := func(f *pflag.Flag) {
		left := "    --" + f.Name
		if f.Shorthand != "" {
			left = "-" + f.Shorthand + ", --" + f.Name
		}
		value, usage := flagValue(f)
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "[]" && f.Name != "lang" {
			usage += s.say(" (sonst: %s)", " (default: %s)", f.DefValue)
		}
		rows = append(rows, [2]string{strings.TrimRight(left+" "+value, " "), usage})
	}
	cmd.LocalFlags().SortFlags = false
	cmd.LocalFlags().VisitAll(add)
	cmd.InheritedFlags().VisitAll(add)
	return rows
}

// flagValue returns what stands for the value of a flag in its help, and what the flag is for.
func flagValue(f *pflag.Flag) (value, usage string) {
	value, usage = pflag.UnquoteUsage(f)
	switch v := f.Value.(type) {
	case *choices:
		value = strings.Join(v.Choices(), ",")
	case lister:
		value = strings.Join(v.Choices(), "|")
	}
	return value, usage
}

// printRows prints two columns. A left column too wide for its width puts the right one on the next line.
func printRows(w io.Writer, rows [][2]string) {
	width := 0
	for _, row := range rows {
		if n := utf8.RuneCountInString(row[0]); n <= 32 {
			width = max(width, n)
		}
	}
	for _, row := range rows {
		pad := width - utf8.RuneCountInString(row[0])
		if pad < 0 {
			fmt.Fprintf(w, "  %s\n  %s  %s\n", row[0], strings.Repeat(" ", width), row[1])
			continue
		}
		fmt.Fprintf(w, "  %s%s  %s\n", row[0], strings.Repeat(" ", pad), row[1])
	}
}
