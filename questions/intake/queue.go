package intake

import "sync"

// A queue lets workers in one after the other, in the order of their numbers, from 0. Each must leave it once, also one
// that never came in.
type queue struct {
	mutex sync.Mutex
	moved *sync.Cond
	turn  int
	left  map[int]bool // before it was their turn
}

func newQueue() *queue {
	q := &queue{left: map[int]bool{}}
	q.moved = sync.NewCond(&q.mutex)
	return q
}

// enter waits until all with lower numbers have left.
func (q *queue) enter(number int) {
	q.mutex.Lock()
	for q.turn != number {
		q.moved.Wait()
	}
	q.mutex.Unlock()
}

func (q *queue) leave(number int) {
	q.mutex.Lock()
	q.left[number] = true
	for q.left[q.turn] {
		delete(q.left, q.turn)
		q.turn++
	}
	q.mutex.Unlock()
	q.moved.Broadcast()
}
