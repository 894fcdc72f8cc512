package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"quaestor/internal/diag"
)

var (
	// The runner undoes these escapes, see
	// https://docs.github.com/actions/reference/workflow-commands-for-github-actions and command.ts of actions/toolkit.
	escapeData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// writeGitHub prints workflow commands, which GitHub shows beside the lines of a change.
func writeGitHub(w io.Writer, list []diag.Diagnostic, o Options) error {
	b := bufio.NewWriter(w)
	for i := range list {
		d := &list[i]
		message := o.say(d.Message)
		if !d.Help.IsZero() {
			message += "\n" + o.say(d.Help)
		}
		fmt.Fprintf(b, "::%s %s,title=%s::%s\n", githubCommand(d.Severity), o.githubPlace(d.Place),
			escapeProperty.Replace(d.Rule), escapeData.Replace(message))
	}
	return b.Flush()
}

func githubCommand(s diag.Severity) string {
	return [...]string{diag.Hint: "notice", diag.Warning: "warning", diag.Error: "error"}[s]
}

// githubPlace returns the properties that name a place. Columns are allowed only within one line, and the end column
// is that of the last character.
func (o Options) githubPlace(p diag.Place) string {
	file := "file=" + escapeProperty.Replace(Visible(o.file(p.File)))
	switch {
	case p.Start.Line == 0:
		return file
	case p.End.Line > p.Start.Line:
		return fmt.Sprintf("%s,line=%d,endLine=%d", file, p.Start.Line, lastLine(p))
	}
	return fmt.Sprintf("%s,line=%d,col=%d,endColumn=%d", file, p.Start.Line, p.Start.Col, max(p.Start.Col, p.End.Col-1))
}
