package parallel

import (
	"sync/atomic"
	"testing"
)

func TestEachDoesEveryPieceOnce(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1000} {
		done := make([]atomic.Int32, n)
		Each(n, func(i int) { done[i].Add(1) })
		for i := range done {
			if got := done[i].Load(); got != 1 {
				t.Errorf("of %d pieces, number %d was done %d times", n, i, got)
			}
		}
	}
}

func TestPanicReachesTheCaller(t *testing.T) {
	defer func() {
		if got := recover(); got != "broken" {
			t.Errorf("recovered %v, want the worker's own value", got)
		}
	}()
	Each(100, func(i int) {
		if i == 50 {
			panic("broken")
		}
	})
	t.Error("Each returned although a piece of work panicked")
}
