package report

import "quaestor/internal/diag"

// A style wraps words in colours, or leaves them as they are. Colour only repeats what the words say.
type style struct{ on bool }

var noStyle style

func (s style) wrap(code, text string) string {
	if !s.on {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s style) bold(text string) string { return s.wrap("1", text) }
func (s style) dim(text string) string  { return s.wrap("2", text) }

// severity colours a text as findings of this weight are coloured.
func (s style) severity(weight diag.Severity, text string) string {
	codes := [...]string{diag.Hint: "36", diag.Warning: "33;1", diag.Error: "31;1"}
	return s.wrap(codes[weight], text)
}
