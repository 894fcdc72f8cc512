package yaml

import (
	"unicode/utf8"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/diag"
	"quaestor/internal/source"
)

// A span says that n bytes of a value at one offset come from width bytes of the source at another. Where both are
// equal, they are the same bytes one by one; else they are an escape or a line break and belong together.
type span struct{ value, source, n, width int }

// A spanList maps a scalar's value to the source, in order. open and close enclose the scalar as written, quotes included.
type spanList struct {
	list        []span
	open, close int
}

// start returns the source offset at which the byte of the value stands.
func (s *spanList) start(offset int) int {
	for _, sp := range s.list {
		if offset < sp.value+sp.n {
			return sp.source + sp.within(max(offset-sp.value, 0), 0)
		}
	}
	return s.end(offset)
}

// end returns the source offset behind the byte of the value that stands before offset.
func (s *spanList) end(offset int) int {
	for i := len(s.list) - 1; i >= 0; i-- {
		if sp := s.list[i]; sp.value < offset {
			return sp.source + sp.within(min(offset-sp.value, sp.n), sp.width)
		}
	}
	if len(s.list) > 0 {
		return s.list[0].source
	}
	return s.open
}

func (sp span) within(offset, whole int) int {
	if sp.n == sp.width {
		return offset
	}
	return whole
}

// place returns the place of a scalar as written; of a collection, its first line.
func (s spot) place(file *source.File) diag.Place {
	if !s.scalar {
		return collectionPlace(file, s.offset(file))
	}
	spans := s.spans(file)
	return file.Place(spans.open, spans.close)
}

func placeOf(file *source.File, n *yamlv3.Node) diag.Place { return spotOf(n).place(file) }

func (s spot) offset(file *source.File) int {
	return file.Offset(diag.Pos{Line: int(s.line), Col: int(s.col)})
}

// collectionPlace returns the place of a bracketed collection that ends in the line it begins in, else of one character.
func collectionPlace(file *source.File, offset int) diag.Place {
	depth := 0
	for i := offset; i < len(file.Text) && file.Text[i] != '\n'; i++ {
		switch file.Text[i] {
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		}
		if depth == 0 && i > offset {
			return file.Place(offset, i+1)
		}
		if depth == 0 {
			break
		}
	}
	_, size := utf8.DecodeRune(file.Text[offset:])
	return file.Place(offset, offset+size)
}

// spans reads the scalar again from the source, to the length that it is known to have.
func (s spot) spans(file *source.File) spanList {
	d := decoder{src: file.Text, i: s.offset(file), length: int(s.length), lead: int(s.lead)}
	d.skipProperties()
	d.open, d.close = d.i, d.i
	if d.i == len(d.src) {
		return d.spanList
	}
	switch d.src[d.i] {
	case '"':
		d.quoted(d.doubleQuoted)
	case '\'':
		d.quoted(d.singleQuoted)
	case '|':
		d.block(d.literalLine)
	case '>':
		d.block(d.foldedLine)
	default:
		d.plain()
	}
	return d.spanList
}

// A decoder follows a scalar through the source as YAML reads it.
type decoder struct {
	spanList
	src    []byte
	i      int // offset in the source
	v      int // offset in the value
	length int // of the value
	lead   int // see spot

	folding // of a folded block
}

// run adds n bytes that stand in the source as they are.
func (d *decoder) run(n int) {
	n = min(n, d.length-d.v)
	if k := len(d.list) - 1; k >= 0 && d.list[k].n == d.list[k].width && d.list[k].source+d.list[k].n == d.i {
		d.list[k].n += n
		d.list[k].width += n
	} else {
		d.list = append(d.list, span{d.v, d.i, n, n})
	}
	d.v += n
	d.i += n
}

// atom adds n bytes of the value that width bytes of the source at an offset stand for.
func (d *decoder) atom(n, source, width int) {
	if n = min(n, d.length-d.v); n > 0 {
		d.list = append(d.list, span{d.v, source, n, width})
		d.v += n
	}
}

// more reports whether the value goes on.
func (d *decoder) more() bool { return d.v < d.length && d.i < len(d.src) }

// skipProperties passes a tag or an anchor. They are refused elsewhere.
func (d *decoder) skipProperties() {
	for d.i < len(d.src) && (d.src[d.i] == '!' || d.src[d.i] == '&') {
		for d.i < len(d.src) && !isBlank(d.src[d.i]) && !isBreak(d.src[d.i]) {
			d.i++
		}
		for d.i < len(d.src) && (isBlank(d.src[d.i]) || isBreak(d.src[d.i])) {
			d.i++
		}
	}
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

func isBreak(c byte) bool { return c == '\n' || c == '\r' }
