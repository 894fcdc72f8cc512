package yaml

import (
	"bytes"
	"io"
	"regexp"
	"strconv"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/source"
)

// locate returns the line that a syntax error is in: the one behind the longest run of whole lines, from the start of
// the file, that parses. The parser's own line is often another, or none.
//
// A run that ends inside brackets or quotes does not parse although nothing is wrong, so it is not enough to look for
// any line at which parsing begins to fail.
func locate(file *source.File, err error) int {
	s := search{file: file}
	read := linesRead(file.Text)
	stated := statedLine(err)
	if good, found := s.near(read); found {
		return good + 1
	}
	for k := min(stated, read-1); k >= max(stated-2, 0); k-- { // where a quote or bracket was opened
		if s.parses(k) {
			return k + 1
		}
	}
	return s.bisect(0, read) + 1
}

// A search looks for a line by parsing the lines before it.
type search struct {
	file   *source.File
	parsed int // bytes parsed so far
}

// parses reports whether the first n lines parse.
func (s *search) parses(n int) bool {
	text := s.file.Text[:s.file.Offset(lineStart(n+1))]
	s.parsed += len(text)
	_, err := decode(text)
	return err == nil
}

// near steps back line by line from where the parser stopped, as far as that takes no more than an instant. It finds
// nearly all mistakes; the others are quotes and brackets that stay open over many lines.
func (s *search) near(read int) (good int, found bool) {
	const steps, bytes = 64, 24 << 20
	for n := read; n >= 0 && n > read-steps && s.parsed < bytes; n-- {
		if s.parses(n) {
			return n, true
		}
	}
	return 0, false
}

// bisect returns a number of lines that parse, where one more does not, between good and bad.
func (s *search) bisect(good, bad int) int {
	for bad-good > 1 {
		middle := good + (bad-good)/2
		if s.parses(middle) {
			good = middle
		} else {
			bad = middle
		}
	}
	return good
}

// statedLine returns the line that the parser gives, or 0.
func statedLine(err error) int {
	m := lineInError.FindStringSubmatch(err.Error())
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(m[1])
	return n
}

var lineInError = regexp.MustCompile(`^yaml: line (\d+): `)

// linesRead returns how many lines the parser took before it gave up. The mistake is not behind them.
func linesRead(text []byte) (lines int) {
	r := lineReader{rest: text}
	defer func() {
		recover() // the parser's own failure; decode has reported it
		lines = r.lines
	}()
	var n yamlv3.Node
	_ = yamlv3.NewDecoder(&r).Decode(&n) // known to fail
	return r.lines
}

// A lineReader gives one line at a time, so that it knows how far its reader came.
type lineReader struct {
	rest  []byte
	part  bool // the last line was not given whole
	lines int
}

func (r *lineReader) Read(buffer []byte) (int, error) {
	if len(r.rest) == 0 {
		return 0, io.EOF
	}
	if !r.part {
		r.lines++
	}
	end := bytes.IndexByte(r.rest, '\n') + 1
	if end == 0 {
		end = len(r.rest)
	}
	n := copy(buffer, r.rest[:end])
	r.rest = r.rest[n:]
	r.part = n < end
	return n, nil
}
