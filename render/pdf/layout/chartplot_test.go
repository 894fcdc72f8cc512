package layout

import (
	"math"
	"testing"

	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

func bars(sizes ...int64) []tree.Bar {
	var bars []tree.Bar
	for _, s := range sizes {
		bars = append(bars, tree.Bar{Size: s})
	}
	return bars
}

func TestScale(t *testing.T) {
	const left, length = 50 * unit.Point, 300 * unit.Point
	tests := []struct {
		sizes []int64
		zero  unit.Length
		want  []unit.Length
	}{
		{[]int64{100, 50, 0}, left, []unit.Length{length, length / 2, 0}},
		{[]int64{200, -100}, left + length/3, []unit.Length{length * 2 / 3, -length / 3}},
		{[]int64{-100, -1000000}, left + length, []unit.Length{-thin, -length}},
		{[]int64{0, 0}, left, []unit.Length{0, 0}},
		{[]int64{math.MaxInt64, 1}, left, []unit.Length{length, thin}},
		{[]int64{math.MinInt64, math.MaxInt64}, left + length/2, []unit.Length{-length / 2, length / 2}},
	}
	for _, test := range tests {
		s := newScale(bars(test.sizes...), left, length)
		if !near(s.zero, test.zero) {
			t.Errorf("%v: the axis is at %v, want %v", test.sizes, s.zero, test.zero)
		}
		for i, size := range test.sizes {
			if got := s.of(size); !near(got, test.want[i]) {
				t.Errorf("%v: %d is %v long, want %v", test.sizes, size, got, test.want[i])
			}
		}
	}
}

func near(a, b unit.Length) bool { return max(a-b, b-a) < unit.Point/100 }

// TestInks holds the colours of drawings to a contrast of three to one on white (WCAG 2.2, 1.4.11).
func TestInks(t *testing.T) {
	linear := func(part uint8) float64 {
		if s := float64(part) / 255; s > 0.04045 {
			return math.Pow((s+0.055)/1.055, 2.4)
		}
		return float64(part) / 255 / 12.92
	}
	for _, ink := range []struct {
		name             string
		red, green, blue uint8
	}{{"bars", barInk.Red, barInk.Green, barInk.Blue}, {"axis", axisInk.Red, axisInk.Green, axisInk.Blue}} {
		light := 0.2126*linear(ink.red) + 0.7152*linear(ink.green) + 0.0722*linear(ink.blue)
		if contrast := 1.05 / (light + 0.05); contrast < 3 {
			t.Errorf("%s have a contrast of %.2f", ink.name, contrast)
		}
	}
}
