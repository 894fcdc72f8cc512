package site

import (
	"context"
	"time"
)

// lock waits until no other run is at work in a folder. The system gives a lock back when its process ends, however it
// ends, so no lock is ever left behind. Where there are no locks unlock is nil.
func lock(ctx context.Context, dir string) (unlock func(), err error) {
	for {
		unlock, busy, err := tryLock(dir)
		if !busy {
			return unlock, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}
