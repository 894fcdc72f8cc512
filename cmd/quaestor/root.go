package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"quaestor/internal/lang"
	"quaestor/internal/similar"
)

// newRoot returns the command with all its subcommands, in the order in which a user meets them.
func newRoot(s *session) *cobra.Command {
	cobra.EnableCommandSorting = false
	root := &cobra.Command{
		Use: s.say("quaestor BEFEHL", "quaestor COMMAND"),
		Short: s.say("Parlamentarische Anfragen, Vorfälle und Sitzungen: prüfen, verknüpfen, veröffentlichen.",
			"Parliamentary inquiries, incidents and sittings: check, cross-reference, publish."),
		Example: s.say(`  quaestor init anfragen             legt ein Dossier mit einem Beispiel an
  quaestor check anfragen            prüft es
  quaestor build anfragen -o out     schreibt Markdown, HTML und PDF in den Ordner out
  quaestor help build                erklärt einen Befehl`,
			`  quaestor init inquiries            starts a dossier with an example
  quaestor check inquiries           checks it
  quaestor build inquiries -o out    writes Markdown, HTML and PDF to the folder out
  quaestor help build                explains a command`),
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { s.printHelp(cmd) })
	root.SetFlagErrorFunc(s.flagMisuse)
	root.PersistentFlags().Var(newChoice(&s.tag, lang.Tags()...), "lang",
		s.say("Sprache der Meldungen; sonst die des Dossiers", "language of messages; the dossier's if absent"))
	root.AddCommand(newInit(s), newNew(s), newImport(s), newCheck(s), newBuild(s), newStatus(s), newRefs(s), newExplain(s),
		newExtract(s), newSchema(s), newCompletion(s), newVersion(s))
	help := newHelp(s)
	root.SetHelpCommand(help)
	prepare(s, help)
	prepare(s, root)
	root.InitDefaultHelpCmd()
	return root
}

// prepare gives every command what all have: a help flag in the language of the session, flags in the order of their
// weight, and the words that shells may complete.
func prepare(s *session, cmd *cobra.Command) {
	cmd.Flags().SortFlags = false
	cmd.DisableFlagsInUseLine = true
	cmd.Use += s.say(" [SCHALTER]", " [FLAGS]")
	cmd.Flags().BoolP("help", "h", false, s.say("zeigt diese Hilfe", "shows this help"))
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if list, ok := f.Value.(lister); ok {
			// It fails only for a flag that does not exist or has a completion already.
			_ = cmd.RegisterFlagCompletionFunc(f.Name, cobra.FixedCompletions(list.Choices(), cobra.ShellCompDirectiveNoFileComp))
		}
	})
	for _, sub := range cmd.Commands() {
		prepare(s, sub)
	}
}

// mustBeCommand refuses what does not name a command, with the one that was probably meant.
func (s *session) mustBeCommand(root *cobra.Command) error {
	name := firstWord(s.args)
	names := append(commandNames(root), cobra.ShellCompRequestCmd, cobra.ShellCompNoDescRequestCmd)
	if name == "" || slices.Contains(names, name) {
		return nil
	}
	return unknownCommand(s, name, names)
}

func commandNames(root *cobra.Command) (names []string) {
	for _, cmd := range root.Commands() {
		names = append(names, cmd.Name())
	}
	return names
}

// firstWord returns the word that should name a command; empty where flags stand alone.
func firstWord(args []string) string {
	for len(args) > 0 {
		switch first := args[0]; {
		case first == "--lang" && len(args) > 1:
			args = args[2:]
		case strings.HasPrefix(first, "--lang="):
			args = args[1:]
		case strings.HasPrefix(first, "-"):
			return ""
		default:
			return first
		}
	}
	return ""
}

// unknownCommand says that there is no such command and suggests one.
func unknownCommand(s *session, name string, names []string) error {
	try := commandLine("help")
	if meant := similar.Nearest(name, names); meant != "" {
		try = commandLine(withInstead(s.args, name, meant)...)
	}
	return misused(try, "Den Befehl „%s“ gibt es nicht.", "There is no command “%s”.", name)
}

// atMost refuses more arguments than a command takes.
func atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) <= n {
			return nil
		}
		return misused(commandLine(append(commandPath(cmd), "--help")...),
			"„%s“ ist eine Angabe zu viel.", "“%s” is one argument too many.", args[n])
	}
}

// commandPath returns the words that call a command, without the name of the program.
func commandPath(cmd *cobra.Command) []string {
	if !cmd.HasParent() {
		return nil
	}
	return append(commandPath(cmd.Parent()), cmd.Name())
}
