package tree

import "testing"

func TestAddress(t *testing.T) {
	tests := []struct {
		text, want string
		ok         bool
	}{
		{"https://example.org/a?b=c#d", "https://example.org/a?b=c#d", true},
		{" HTTP://example.org ", "http://example.org", true},
		{"mailto:a@example.org", "mailto:a@example.org", true},
		{"https://example.org/ä b\"<>", "https://example.org/ä%20b%22%3C%3E", true},
		{"https://example.org/\x01", "https://example.org/%01", true},
		{"javascript:alert(1)", "", false},
		{"java\nscript:alert(1)", "", false},
		{"data:text/html,x", "", false},
		{"https:example.org", "", false},
		{"https://", "", false},
		{"mailto:", "", false},
		{"../a.html", "", false},
		{"//example.org", "", false},
		{"", "", false},
	}
	for _, test := range tests {
		if got, ok := Address(test.text); got != test.want || ok != test.ok {
			t.Errorf("Address(%q) = %q, %t, want %q, %t", test.text, got, ok, test.want, test.ok)
		}
	}
}
