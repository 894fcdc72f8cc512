package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
)

// manuals are the pages about the commands, in both languages.
var manuals = map[lang.Tag]string{lang.German: "../../docs/de/befehle.md", lang.English: "../../docs/commands.md"}

// TestManualIsExecuted runs the commands in the pages, from top to bottom in one folder, and holds their output against
// what the pages show.
func TestManualIsExecuted(t *testing.T) {
	for tag, name := range manuals {
		t.Run(string(tag), func(t *testing.T) {
			name, err := filepath.Abs(name)
			if err != nil {
				t.Fatal(err)
			}
			page, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			t.Chdir(t.TempDir())
			golden.Check(t, name, executed(string(page), tag))
		})
	}
}

// executed puts the real outputs into a page.
func executed(page string, tag lang.Tag) string {
	sh := shell{map[string]string{"LANG": string(tag)}}
	var b strings.Builder
	inside := false
	for line := range strings.Lines(page) {
		command, isCommand := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "$ ")
		switch {
		case strings.HasPrefix(line, "```"):
			inside = line == "```console\n"
			b.WriteString(line)
		case !inside:
			b.WriteString(line)
		case isCommand:
			p := sh.run(command)
			b.WriteString(line + p.stdout + p.stderr)
		}
	}
	return b.String()
}

// flagInTable matches the flags in the first column of a table.
var flagInTable = regexp.MustCompile("(?m)^\\| `--([a-z-]+)")

// TestManualListsAllFlags compares the flags in the tables of each command's section with those that exist.
func TestManualListsAllFlags(t *testing.T) {
	for tag, name := range manuals {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		s := testSession(t, io.Discard, io.Discard)
		s.tag = tag
		for _, cmd := range newRoot(s).Commands() {
			if cmd.Name() == "help" {
				continue
			}
			_, section, found := strings.Cut(string(page), "\n## quaestor "+cmd.Name()+"\n")
			if !found {
				t.Errorf("%s has no section on %s", name, cmd.Name())
			}
			section, _, _ = strings.Cut(section, "\n## ")
			var listed []string
			for _, match := range flagInTable.FindAllStringSubmatch(section, -1) {
				listed = append(listed, match[1])
			}
			slices.Sort(listed)
			if got, want := fmt.Sprint(listed), fmt.Sprint(flagNames(cmd)); got != want {
				t.Errorf("%s lists for %s the flags %s; there are %s", name, cmd.Name(), got, want)
			}
		}
	}
}

// flagNames lists the flags that a command has to itself, in order.
func flagNames(cmd *cobra.Command) []string {
	names := []string{}
	cmd.NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
		if f.Name != "help" {
			names = append(names, f.Name)
		}
	})
	slices.Sort(names)
	return names
}
