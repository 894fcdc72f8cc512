package layout

import "testing"

func TestMarks(t *testing.T) {
	tests := []struct {
		n                int
		raised, lettered string
	}{
		{0, "⁰", "a"}, {1, "¹", "b"}, {25, "²⁵", "z"}, {26, "²⁶", "aa"}, {51, "⁵¹", "az"}, {52, "⁵²", "ba"},
		{701, "⁷⁰¹", "zz"}, {702, "⁷⁰²", "aaa"},
	}
	for _, test := range tests {
		if got := raised(test.n); got != test.raised {
			t.Errorf("footnote %d has mark %s, want %s", test.n, got, test.raised)
		}
		if got := letters(test.n); got != test.lettered {
			t.Errorf("address %d has mark %s, want %s", test.n, got, test.lettered)
		}
	}
}
