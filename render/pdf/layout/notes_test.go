package layout

import "testing"

func TestLetters(t *testing.T) {
	tests := map[int]string{0: "a", 1: "b", 25: "z", 26: "aa", 51: "az", 52: "ba", 701: "zz", 702: "aaa"}
	for n, want := range tests {
		if got := letters(n); got != want {
			t.Errorf("address %d has mark %s, want %s", n, got, want)
		}
	}
}
