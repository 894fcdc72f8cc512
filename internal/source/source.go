// Package source holds the text of one file and knows its places: lines, columns, offsets.
//
// [New] refuses what no record file may be: not UTF-8, too large, several documents, control characters. It promises
// that every [diag.Pos] it hands out lies inside the file.
package source

import "quaestor/internal/diag"

// MaxSize is the largest record file that is read, in bytes. The longest printed inquiries known have under 1 MB.
const MaxSize = 16 << 20

// A File is the text of one file. Its name is a slash-separated path relative to the dossier.
type File struct {
	Name string
	Text []byte // UTF-8, without byte order mark; line ends as they stand in the file
}

// New checks the bytes of a file. Where diagnostics hold an error the file is nil.
func New(name string, text []byte) (*File, []diag.Diagnostic) { panic("to be built") }

// Pos returns the position of a byte offset; an offset outside the text is moved to its nearest end.
func (f *File) Pos(offset int) diag.Pos { panic("to be built") }

// Offset returns the byte offset of a position.
func (f *File) Offset(pos diag.Pos) int { panic("to be built") }

// Line returns line n, counted from 1, without its line end; "" when there is none.
func (f *File) Line(n int) string { panic("to be built") }

// Place returns the place of the bytes from start up to end.
func (f *File) Place(start, end int) diag.Place { panic("to be built") }
