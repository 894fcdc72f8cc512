package layout

import (
	"slices"
	"testing"
)

// TestRank holds headings to levels of which none is skipped, however they are numbered.
func TestRank(t *testing.T) {
	tests := []struct{ levels, want []int }{
		{[]int{1, 2, 3, 2, 1}, []int{1, 2, 3, 2, 1}},
		{[]int{2, 4, 4, 3, 6, 2}, []int{1, 2, 2, 2, 3, 1}},
		{[]int{5, 1, 6}, []int{1, 1, 2}},
		{[]int{1, 2, 3, 4, 5, 6, 7, 8, 7}, []int{1, 2, 3, 4, 5, 6, 6, 6, 6}},
		{[]int{0, -1, 3}, []int{1, 1, 2}},
	}
	for _, test := range tests {
		p, got := &paper{}, []int(nil)
		for _, level := range test.levels {
			got = append(got, p.rank(level))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("levels %v become %v, want %v", test.levels, got, test.want)
		}
	}
}
