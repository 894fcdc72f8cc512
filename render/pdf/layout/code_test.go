package layout

import (
	"slices"
	"testing"
)

func TestCodeEnd(t *testing.T) {
	tests := []struct {
		line string
		want []string
	}{
		{"lamp off", []string{"lamp off"}},
		{"lamp --off all", []string{"lamp ", "--off all"}},
		{"  indented", []string{"  indented"}},
		{"    ends here", []string{"    ends ", "here"}},
		{"      toolongforone", []string{"      tool", "ongforone"}},
		{"abcdefghijklmnopqrstu", []string{"abcdefghij", "klmnopqrst", "u"}},
	}
	for _, test := range tests {
		var got []string
		for rest := []rune(test.line); len(rest) > 0; {
			n := codeEnd(rest, 10)
			got = append(got, string(rest[:n]))
			rest = rest[n:]
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q becomes %q, want %q", test.line, got, test.want)
		}
	}
}
