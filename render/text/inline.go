package text

import (
	"strings"

	"quaestor/render/tree"
)

// inlines returns the words of running text; only a hard line break ends a line.
func inlines(list []tree.Inline) string { return tree.Words(list, "\n") }

// lines returns the lines of a head, each on its own.
func lines(list []tree.Line) string {
	var out []string
	for _, l := range list {
		out = append(out, inlines(l.Text))
	}
	return strings.Join(out, "\n")
}
