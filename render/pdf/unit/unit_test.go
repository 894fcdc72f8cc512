package unit

import "testing"

func TestAppend(t *testing.T) {
	tests := []struct {
		length Length
		want   string
	}{
		{0, "0"}, {Point, "1"}, {-Point, "-1"}, {Point / 2, "0.5"}, {-Point / 4, "-0.25"}, {1, "0"}, {-1, "0"},
		{12*Point + Point/1000, "12.001"}, {Millimetres(210), "595.276"}, {Em(500, 11*Point), "5.5"}, {Point - 1, "1"},
	}
	for _, test := range tests {
		if got := test.length.String(); got != test.want {
			t.Errorf("%d is written %s, want %s", test.length, got, test.want)
		}
	}
}
