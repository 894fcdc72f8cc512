package report

import (
	"bufio"
	"fmt"
	"io"

	"quaestor/internal/diag"
)

// writeShort prints one line for each diagnostic: the form that editors and grep read.
func writeShort(w io.Writer, list []diag.Diagnostic, o Options) error {
	b := bufio.NewWriter(w)
	for i := range list {
		fmt.Fprintln(b, o.headline(&list[i], noStyle))
	}
	return b.Flush()
}

// headline is the first line of a finding. Its form is that of compilers: file:line:column: severity: message [rule].
func (o Options) headline(d *diag.Diagnostic, s style) string {
	return fmt.Sprintf("%s: %s: %s %s", s.bold(o.where(d.Place)), s.severity(d.Severity, o.severity(d.Severity)),
		s.bold(o.say(d.Message)), s.dim("["+d.Rule+"]"))
}
