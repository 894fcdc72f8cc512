//go:build unix && !solaris && !illumos && !aix

package site

import (
	"errors"
	"os"
	"syscall"
)

// tryLock locks the folder itself. A file system without locks, such as some network drives, is used without.
func tryLock(dir string) (unlock func(), busy bool, err error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, false, unwritable(dir, ".", err)
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, syscall.EINTR) {
		f.Close()
		return nil, true, nil
	}
	if err != nil {
		f.Close()
		return nil, false, nil
	}
	return func() { f.Close() }, false, nil
}
