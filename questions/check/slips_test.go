package check

import "testing"

func TestSimilar(t *testing.T) {
	names := []string{"it-nrw", "bva", "hmdi", "osip-2025"}
	for _, c := range []struct{ word, want string }{
		{"it-nrv", "it-nrw"}, {"IT-NRW", "it-nrw"}, {"ti-nrw", "it-nrw"}, {"osip-2024", "osip-2025"}, {"bav", "bva"},
		{"ministerium", ""}, {"", ""}, {"x", ""},
	} {
		if got := similar(c.word, names); got != c.want {
			t.Errorf("similar(%q) = %q, want %q", c.word, got, c.want)
		}
	}
}

func TestSlipOf(t *testing.T) {
	for _, c := range []struct {
		text string
		slip bool
	}{
		{"21.135", true}, {"21135", true}, {"ca. 21 135", true}, {"21.154", true}, {"21'513", true},
		{"21.153", false}, {"31.153", false}, {"21.531", false}, {"2.153", false}, {"211.53", false}, {"21.153,5", false},
	} {
		d, ok := digitsOf(c.text)
		if got := ok && d.slipOf("21153") && !d.equal("21153"); got != c.slip {
			t.Errorf("%q is a slip of 21153: %v, want %v", c.text, got, c.slip)
		}
	}
}

func TestSameWord(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Ausländerbehörde", "Ausländerbehörden", true}, {"Land", "Ländern", true}, {"region", "regions", true},
		{"Antrag", "Anträge", true}, {"Monat", "monate", true}, {"Ort", "Orten", true},
		{"Land", "Landkreis", false}, {"Jahr", "Monat", false}, {"Fall", "Falle", true}, {"Ort", "Jahr", false},
	} {
		if got := sameWord(c.a, c.b); got != c.same {
			t.Errorf("sameWord(%q, %q) = %v, want %v", c.a, c.b, got, c.same)
		}
	}
}
