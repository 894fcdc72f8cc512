package intake

import (
	"slices"
	"sync"
	"testing"
)

// TestQueue lets ten workers in of which one in three never comes.
func TestQueue(t *testing.T) {
	q := newQueue()
	var group sync.WaitGroup
	var in []int
	for _, number := range []int{9, 2, 0, 7, 4, 1, 8, 3, 5, 6} {
		group.Go(func() {
			defer q.leave(number)
			if number%3 != 0 {
				q.enter(number)
				in = append(in, number)
			}
		})
	}
	group.Wait()
	if want := []int{1, 2, 4, 5, 7, 8}; !slices.Equal(in, want) {
		t.Errorf("got %v, want %v", in, want)
	}
}
