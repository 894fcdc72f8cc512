package yaml

// folding is what a folded block must remember from line to line.
type folding struct {
	begun    bool // a line with text came before
	indented bool // that line began with a blank: it keeps its line ends
	empty    int  // empty lines since
	lineEnd  int  // where the last line ended
}

// block follows a literal or folded block; line passes the text of one line, which may be empty.
func (d *decoder) block(line func(n int)) {
	d.close = d.i + 1
	d.i = d.endOfLine(d.i)
	d.lineEnd = d.i
	d.nextLine()
	indent := d.indent()
	for d.more() {
		for k := 0; k < indent && d.i < len(d.src) && d.src[d.i] == ' '; k++ {
			d.i++
		}
		line(d.endOfLine(d.i) - d.i)
		d.nextLine()
	}
	d.atom(d.length-d.v, d.lineEnd, 0)
	d.bound()
}

// bound sets open and close to the first and last character of the text; an empty block has its sign alone.
func (d *decoder) bound() {
	first := true
	for _, sp := range d.list {
		if sp.width == 0 {
			continue
		}
		if first {
			d.open, first = sp.source, false
		}
		d.close = sp.source + sp.width
	}
}

func (d *decoder) endOfLine(i int) int {
	for i < len(d.src) && !isBreak(d.src[i]) {
		i++
	}
	return i
}

func (d *decoder) nextLine() {
	if d.i < len(d.src) && d.src[d.i] == '\r' {
		d.i++
	}
	if d.i < len(d.src) {
		d.i++
	}
}

// indent returns by how many blanks the block is indented: those of its first line with text, less those that belong
// to the text.
func (d *decoder) indent() int {
	count := 0
	for _, c := range d.src[d.i:] {
		switch c {
		case ' ':
			count++
		case '\n', '\r':
			count = 0
		default:
			return max(count-d.lead, 0)
		}
	}
	return max(count-d.lead, 0)
}

func (d *decoder) literalLine(n int) {
	if n > 0 {
		d.run(n)
	}
	d.atom(1, d.i, 0)
	d.lineEnd = d.i
}

// foldedLine joins lines as https://yaml.org/spec/1.2.2/#813-folded-style says.
func (d *decoder) foldedLine(n int) {
	if n == 0 {
		d.empty++
		return
	}
	indented := isBlank(d.src[d.i])
	switch {
	case !d.begun:
		d.atom(d.empty, d.lineEnd, 0)
	case d.indented || indented:
		d.atom(d.empty+1, d.lineEnd, 0)
	default:
		d.atom(max(d.empty, 1), d.lineEnd, 0)
	}
	d.run(n)
	d.begun, d.indented, d.empty, d.lineEnd = true, indented, 0, d.i
}
