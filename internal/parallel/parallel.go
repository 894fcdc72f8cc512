// Package parallel divides work among the cores.
//
// [Each] promises that a panic in any piece of work reaches the caller, who can recover from it, and that all pieces
// have ended when it returns.
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Each does n small pieces of work, numbered from 0, on all cores. They may run in any order. A worker that panics stops;
// when the others have ended, Each panics with the same value.
func Each(n int, do func(i int)) {
	Workers(n, Small, func(next func() (int, bool)) {
		for i, more := next(); more; i, more = next() {
			do(i)
		}
	})
}

// Small is how many pieces of work that take less than a millisecond are done by one core in the time that it takes to wake
// another.
const Small = 16

// Workers starts a worker on each core, but no more than one for each so many pieces of work. A worker asks for the number
// of its next piece until there is none; so it can keep a buffer from one piece to the next.
func Workers(n, worth int, work func(next func() (i int, more bool))) {
	var taken atomic.Int64
	next := func() (int, bool) {
		i := int(taken.Add(1)) - 1
		return i, i < n
	}
	var group sync.WaitGroup
	var first sync.Once
	var failure any
	for range min((n+worth-1)/worth, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			defer func() {
				if value := recover(); value != nil {
					first.Do(func() { failure = value })
				}
			}()
			work(next)
		})
	}
	group.Wait()
	if failure != nil {
		panic(failure)
	}
}
