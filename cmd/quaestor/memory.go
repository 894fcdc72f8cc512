package main

import (
	"io/fs"
	"path/filepath"
	"runtime/debug"
)

// The garbage collector runs when the heap has grown by so many percent. A command on a small dossier ends sooner if it waits;
// on a large one the memory would not be given back.
const (
	patientPercent = 400
	usualPercent   = 100
)

// many is the number of files from which on memory counts for more than a few milliseconds.
const many = 100

// mindMemory lets the garbage collector run as usual if a folder holds many files.
func mindMemory(dir string) {
	files := 0
	// What cannot be read will be told when it is.
	_ = filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if files++; files > many || err != nil {
			return filepath.SkipAll
		}
		return nil
	})
	if files > many {
		debug.SetGCPercent(usualPercent)
	}
}
