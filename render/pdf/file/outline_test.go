package file

import (
	"slices"
	"testing"
)

func TestTwigs(t *testing.T) {
	var marks []Bookmark
	for _, level := range []int{1, 2, 3, 2, 1, 9, 0} {
		marks = append(marks, Bookmark{Level: level})
	}
	got, root := twigsOf(marks)
	want := []twig{ // parent, previous, next, first, last, kids
		{-1, -1, 4, 1, 3, 2},
		{0, -1, 3, 2, 2, 1},
		{1, -1, -1, -1, -1, 0},
		{0, 1, -1, -1, -1, 0},
		{-1, 0, 6, 5, 5, 1},
		{4, -1, -1, -1, -1, 0},
		{-1, 4, -1, -1, -1, 0},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%v, want\n%v", got, want)
	}
	if want := (twig{-1, -1, -1, 0, 6, 3}); root != want {
		t.Errorf("the root is %v, want %v", root, want)
	}
}
