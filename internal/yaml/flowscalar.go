package yaml

import "strings"

// plain follows a scalar without quotes.
func (d *decoder) plain() {
	for d.more() {
		d.plainOrFold()
	}
	d.close = d.i
}

func (d *decoder) plainOrFold() {
	if c := d.src[d.i]; isBlank(c) || isBreak(c) {
		d.fold()
		return
	}
	d.run(1)
}

// fold passes blanks. Around a line break they are nothing; the break itself is a blank, and each further break a
// line end.
func (d *decoder) fold() {
	at, breaks := d.i, 0
	j := d.i
	for ; j < len(d.src) && (isBlank(d.src[j]) || isBreak(d.src[j])); j++ {
		if d.src[j] == '\n' {
			breaks++
		}
	}
	if breaks == 0 {
		d.run(j - at)
		return
	}
	d.i = j
	d.atom(max(breaks-1, 1), at, 0)
}

// quoted follows a scalar in quotes; step passes one piece of it.
func (d *decoder) quoted(step func()) {
	quote := d.src[d.i]
	d.i++
	for d.more() {
		step()
	}
	for d.i < len(d.src) && d.src[d.i] != quote {
		d.i++
	}
	d.i = min(d.i+1, len(d.src))
	d.close = d.i
}

func (d *decoder) singleQuoted() {
	if d.src[d.i] == '\'' {
		d.atom(1, d.i, 2)
		d.i = min(d.i+2, len(d.src))
		return
	}
	d.plainOrFold()
}

func (d *decoder) doubleQuoted() {
	if d.src[d.i] == '\\' && d.i+1 < len(d.src) {
		d.escape(d.src[d.i+1])
		return
	}
	d.plainOrFold()
}

// escape passes a backslash and what belongs to it. See https://yaml.org/spec/1.2.2/#57-escaped-characters.
func (d *decoder) escape(c byte) {
	if isBreak(c) {
		d.escapedBreak()
		return
	}
	n, width := 1, 2
	switch {
	case strings.IndexByte("N_", c) >= 0:
		n = 2
	case strings.IndexByte("LP", c) >= 0:
		n = 3
	case strings.IndexByte("xuU", c) >= 0:
		width += map[byte]int{'x': 2, 'u': 4, 'U': 8}[c]
		n = d.hexLength(d.i+2, d.i+width)
	}
	d.atom(n, d.i, width)
	d.i = min(d.i+width, len(d.src))
}

// hexLength returns how many bytes the character with this code takes in UTF-8.
func (d *decoder) hexLength(start, end int) int {
	code := 0
	for _, c := range d.src[min(start, len(d.src)):min(end, len(d.src))] {
		code = code<<4 | strings.IndexByte("0123456789abcdef", c|0x20)
	}
	switch {
	case code < 0x80:
		return 1
	case code < 0x800:
		return 2
	case code < 0x10000:
		return 3
	}
	return 4
}

// escapedBreak passes a line end that does not count, and the blanks at the start of the next line. Empty lines that
// follow do count.
func (d *decoder) escapedBreak() {
	at, breaks := d.i, 0
	for d.i++; d.i < len(d.src) && (isBlank(d.src[d.i]) || isBreak(d.src[d.i])); d.i++ {
		if d.src[d.i] == '\n' {
			breaks++
		}
	}
	d.atom(breaks-1, at, 0)
}
