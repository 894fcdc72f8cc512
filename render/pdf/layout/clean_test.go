package layout

import "testing"

func TestClean(t *testing.T) {
	tests := map[string]string{
		"": "", " Frage 4: ": "Frage 4:", "a\nb\tc": "a b c", "\x00a\x1b\xff\ufffe": "a", "„Äpfel“ \U0001F600": "„Äpfel“ \U0001F600",
	}
	for text, want := range tests {
		if got := Clean(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
	if got, want := names([]rune("あ\x00")), "あ (U+3042), U+0000"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
