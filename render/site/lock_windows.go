package site

import (
	"errors"
	"path/filepath"
	"syscall"
)

// Windows' own numbers, which package syscall does not name.
const (
	sharingViolation  = syscall.Errno(32)
	fileDeleteOnClose = 0x04000000
)

// tryLock opens a file that nobody else can have open, and that is gone when it is closed.
func tryLock(dir string) (unlock func(), busy bool, err error) {
	name, err := syscall.UTF16PtrFromString(filepath.Join(dir, ".quaestor.lock"))
	if err != nil {
		return nil, false, unwritable(dir, ".", err)
	}
	const noSharing = 0
	h, err := syscall.CreateFile(name, syscall.GENERIC_WRITE, noSharing, nil, syscall.OPEN_ALWAYS,
		syscall.FILE_ATTRIBUTE_HIDDEN|fileDeleteOnClose, 0)
	switch {
	case errors.Is(err, sharingViolation):
		return nil, true, nil
	case err != nil:
		return nil, false, unwritable(dir, ".", err)
	}
	return func() { syscall.CloseHandle(h) }, false, nil
}
