package file

import (
	"strings"
	"testing"
)

func TestStrings(t *testing.T) {
	tests := []struct {
		write      func(to []byte, text string) []byte
		text, want string
	}{
		{appendText, "", "()"},
		{appendText, `a(b)\c`, `(a\(b\)\\c)`},
		{appendText, "ü", "(\xfe\xff\x00\xfc)"},
		{appendText, "č\U0001F600", "(\xfe\xff\x01\\r\xd8\x3d\xde\x00)"},
		{appendText, "\xff", "(\xfe\xff\xff\xfd)"},
		{appendText, "\n", "(\xfe\xff\x00\n)"},
		{appendAddress, "https://example.org/ü (1)", `(https://example.org/%C3%BC%20\(1\))`},
		{appendName, "application/x y#z", "/application#2Fx#20y#23z"},
	}
	for _, test := range tests {
		if got := string(test.write(nil, test.text)); got != test.want {
			t.Errorf("%q is written %q, want %q", test.text, got, test.want)
		}
	}
}

// No string is longer than an archive allows, and what is cut is still a text.
func TestLongStrings(t *testing.T) {
	for _, text := range []string{strings.Repeat("a", 50_000), strings.Repeat("ü", 50_000), strings.Repeat("\U0001F600", 50_000)} {
		for _, write := range []func(to []byte, text string) []byte{appendText, appendAddress} {
			l := &lexer{data: write(nil, text)}
			v, err := l.value(0)
			if s, is := v.(String); err != nil || !is || len(s) > longest || len(s) < longest-16 {
				t.Errorf("%.4q: %d bytes, %v", text, len(s), err)
			}
		}
	}
}
