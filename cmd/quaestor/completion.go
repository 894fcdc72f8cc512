package main

import (
	"strings"

	"github.com/spf13/cobra"

	"quaestor/internal/similar"
)

// shells lists the shells that a completion script can be made for.
var shells = []string{"bash", "zsh", "fish", "powershell"}

func newCompletion(s *session) *cobra.Command {
	return &cobra.Command{
		Use: "completion " + strings.Join(shells, "|"),
		Short: s.say("Gibt ein Skript aus, mit dem die Shell Befehle, Schalter und Namen ergänzt.",
			"Prints a script that lets the shell complete commands, flags and names."),
		Example: s.say(`  source <(quaestor completion bash)                             für diese Sitzung
  quaestor completion zsh > "${fpath[1]}/_quaestor"              für immer, zsh
  quaestor completion fish > ~/.config/fish/completions/quaestor.fish
  quaestor completion powershell | Out-String | Invoke-Expression`,
			`  source <(quaestor completion bash)                             for this session
  quaestor completion zsh > "${fpath[1]}/_quaestor"              for good, zsh
  quaestor completion fish > ~/.config/fish/completions/quaestor.fish
  quaestor completion powershell | Out-String | Invoke-Expression`),
		ValidArgs: shells,
		Args:      atMost(1),
		RunE:      func(cmd *cobra.Command, args []string) error { return runCompletion(s, cmd.Root(), args) },
	}
}

func runCompletion(s *session, root *cobra.Command, args []string) error {
	shell := ""
	if len(args) > 0 {
		shell = args[0]
	}
	switch shell {
	case "bash":
		return root.GenBashCompletionV2(s.out, true)
	case "zsh":
		return root.GenZshCompletion(s.out)
	case "fish":
		return root.GenFishCompletion(s.out, true)
	case "powershell":
		return root.GenPowerShellCompletionWithDesc(s.out)
	}
	meant := similar.Nearest(shell, shells)
	if meant == "" {
		meant = shells[0]
	}
	return misused(commandLine("completion", meant), "Für welche Shell? Möglich sind %s.", "For which shell? Possible are %s.",
		strings.Join(shells, ", "))
}

// complete lists for the shell words of the dossier in the folder where the user stands, as the first argument.
func (s *session) complete(words func(*reading) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 || !isDossier(".") {
			return nil, cobra.ShellCompDirectiveFilterDirs
		}
		r, err := s.load(".")
		if err != nil {
			return nil, cobra.ShellCompDirectiveError
		}
		return words(r), cobra.ShellCompDirectiveNoFileComp
	}
}
