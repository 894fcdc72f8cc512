package main

import (
	"path/filepath"
	"strings"
)

// commandLine writes arguments the way a user types them after a prompt.
func commandLine(args ...string) string {
	words := make([]string, 0, len(args)+1)
	words = append(words, "quaestor")
	for _, arg := range args {
		words = append(words, quoted(arg))
	}
	return strings.Join(words, " ")
}

// quoted puts an argument in quotes where a shell would read it as anything but one word.
func quoted(arg string) string { return quotedFor(arg, filepath.Separator == '\\') }

// quotedFor does so for the shells of Windows, which know only double quotes and the backslash of paths, or for the others.
func quotedFor(arg string, windows bool) string {
	signs := "-_./:,=@+%äöüÄÖÜß"
	if windows {
		signs = `-_./:,=@+\äöüÄÖÜß`
	}
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune(signs, r)
	}
	switch {
	case arg != "" && strings.IndexFunc(arg, func(r rune) bool { return !plain(r) }) < 0:
		return arg
	case windows:
		return `"` + strings.ReplaceAll(arg, `"`, `\"`) + `"`
	}
	return "'" + strings.ReplaceAll(arg, "'", `'\''`) + "'"
}

// withInstead returns the arguments with one word replaced, also behind the equals sign of a flag.
func withInstead(args []string, wrong, right string) []string {
	changed := make([]string, len(args))
	for i, arg := range args {
		flag, value, ok := strings.Cut(arg, "=")
		switch {
		case arg == wrong:
			arg = right
		case ok && value == wrong:
			arg = flag + "=" + right
		case ok && flag == wrong:
			arg = right + "=" + value
		}
		changed[i] = arg
	}
	return changed
}
