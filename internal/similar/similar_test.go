package similar

import "testing"

func TestNearest(t *testing.T) {
	names := []string{"title", "tabled", "asked-by", "ekom21", "it-nrw", "bva"}
	tests := []struct{ word, want string }{
		{"titel", "title"},
		{"Title", "title"},
		{"asked_by", "asked-by"},
		{"askedby", "asked-by"},
		{"ekom", "ekom21"},
		{"it-nwr", "it-nrw"},
		{"bav", "bva"},
		{"xyz", ""},
		{"überschrift", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := Nearest(test.word, names); got != test.want {
			t.Errorf("Nearest(%q) = %q, want %q", test.word, got, test.want)
		}
	}
}

func TestSlipsAreTheSameBothWays(t *testing.T) {
	for _, pair := range [][2]string{{"figure", "figrue"}, {"a", ""}, {"Straße", "strasse"}, {"ekom", "ekom21"}} {
		there, near := Slips(pair[0], pair[1])
		back, nearToo := Slips(pair[1], pair[0])
		if there != back || near != nearToo {
			t.Errorf("Slips(%q, %q) = %d %t, the other way round %d %t", pair[0], pair[1], there, near, back, nearToo)
		}
	}
}
