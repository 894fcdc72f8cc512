package main

import "strings"

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
func quoted(arg string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' ||
			strings.ContainsRune("-_./:,=@+%äöüÄÖÜß", r)
	}
	if arg != "" && strings.IndexFunc(arg, func(r rune) bool { return !plain(r) }) < 0 {
		return arg
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
