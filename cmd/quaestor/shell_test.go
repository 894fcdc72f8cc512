package main

import "testing"

// TestQuotedFor writes arguments as each kind of shell takes them for one word.
func TestQuotedFor(t *testing.T) {
	for _, c := range []struct{ arg, unix, windows string }{
		{"7.pdf", "7.pdf", "7.pdf"},
		{"Frage 7.pdf", "'Frage 7.pdf'", `"Frage 7.pdf"`},
		{`C:\Papiere\7.pdf`, `'C:\Papiere\7.pdf'`, `C:\Papiere\7.pdf`},
		{"it's", `'it'\''s'`, `"it's"`},
		{"", "''", `""`},
	} {
		if got := quotedFor(c.arg, false); got != c.unix {
			t.Errorf("%q: got %s, want %s", c.arg, got, c.unix)
		}
		if got := quotedFor(c.arg, true); got != c.windows {
			t.Errorf("%q on Windows: got %s, want %s", c.arg, got, c.windows)
		}
	}
}
