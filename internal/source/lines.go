package source

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"quaestor/internal/diag"
)

// lines returns the offset of each line's first byte. It is computed when first asked for: most files have nothing to
// report, and then no place is ever needed.
func (f *File) lines() []int32 {
	f.index.Do(func() {
		f.starts = make([]int32, 1, bytes.Count(f.Text, []byte{'\n'})+1)
		for i := 0; ; {
			n := bytes.IndexByte(f.Text[i:], '\n')
			if n < 0 {
				return
			}
			i += n + 1
			f.starts = append(f.starts, int32(i))
		}
	})
	return f.starts
}

// Pos returns the position of a byte offset; an offset outside the text is moved to its nearest end.
func (f *File) Pos(offset int) diag.Pos {
	offset = min(max(offset, 0), len(f.Text))
	line, found := slices.BinarySearch(f.lines(), int32(offset))
	if found {
		line++
	}
	start := int(f.starts[line-1])
	return diag.Pos{Line: line, Col: utf8.RuneCount(f.Text[start:offset]) + 1}
}

// Offset returns the byte offset of a position. A column behind the end of its line is the end of that line, line break
// excluded; a line behind the last is the end of the text.
func (f *File) Offset(pos diag.Pos) int {
	if pos.Line < 1 {
		return 0
	}
	if pos.Line > len(f.lines()) {
		return len(f.Text)
	}
	return int(f.starts[pos.Line-1]) + columnOffset(f.line(pos.Line), pos.Col-1)
}

// columnOffset returns the offset of the code point with this number, counted from 0. It strides through long lines.
func columnOffset(line []byte, number int) int {
	const stride = 4096
	offset := 0
	for number >= stride && len(line)-offset > stride {
		end := offset + stride
		for !utf8.RuneStart(line[end]) {
			end--
		}
		number -= utf8.RuneCount(line[offset:end])
		offset = end
	}
	for ; number > 0 && offset < len(line); number-- {
		_, size := utf8.DecodeRune(line[offset:])
		offset += size
	}
	return offset
}

// Line returns line n, counted from 1, without its line end; "" when there is none.
func (f *File) Line(n int) string { return string(f.line(n)) }

func (f *File) line(n int) []byte {
	starts := f.lines()
	if n < 1 || n > len(starts) {
		return nil
	}
	end := len(f.Text)
	if n < len(starts) {
		end = int(starts[n])
	}
	line := bytes.TrimSuffix(f.Text[starts[n-1]:end], []byte{'\n'})
	return bytes.TrimSuffix(line, []byte{'\r'})
}

// LineCount returns the number of lines; the empty one behind a final line end counts.
func (f *File) LineCount() int { return len(f.lines()) }

// Place returns the place of the bytes from start up to end.
func (f *File) Place(start, end int) diag.Place {
	return diag.Place{File: f.Name, Start: f.Pos(start), End: f.Pos(max(start, end))}
}
