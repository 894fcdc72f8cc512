package file

import (
	"fmt"
	"strings"
)

// A marking is marked content that is open while a page is read.
type marking struct {
	id     int // -1 if it belongs to no element
	hidden bool
}

// A writing reads the content of a page: which letters belong to which marked content.
type writing struct {
	fonts  map[Name]letters
	font   letters
	line   string // height of the line that is written
	marks  []marking
	pieces map[int]*strings.Builder
}

// pageText returns the text of a page by marked-content identifier. A line feed stands where a line begins.
func (w *wording) pageText(page Ref) (map[int]string, error) {
	dict, err := w.Dict(page)
	if err != nil {
		return nil, err
	}
	v, err := w.Resolve(dict["Contents"])
	if err != nil {
		return nil, err
	}
	s, is := v.(*Stream)
	if !is {
		return nil, errDamaged("a page has no content", 0)
	}
	content, err := w.Decode(s)
	if err != nil {
		return nil, err
	}
	t := &writing{pieces: map[int]*strings.Builder{}}
	if t.fonts, err = w.fontsOf(dict); err != nil {
		return nil, err
	}
	if err := Operators(content, t.operator); err != nil {
		return nil, err
	}
	texts := make(map[int]string, len(t.pieces))
	for id, piece := range t.pieces {
		texts[id] = piece.String()
	}
	return texts, nil
}

// Operators calls a function for each operator of a page's content, or of a table of a font, with its operands, which it
// may not keep.
func Operators(content []byte, do func(operator string, operands []Value)) error {
	l := &lexer{data: content}
	var operands []Value
	for {
		v, err := l.next(0)
		if err != nil {
			return err
		}
		word, is := v.(keyword)
		switch {
		case !is:
			operands = append(operands, v)
		case word == "":
			return nil
		default:
			do(string(word), operands)
			operands = operands[:0]
		}
	}
}

func (t *writing) operator(operator string, operands []Value) {
	last := func(back int) Value {
		if len(operands) < back {
			return nil
		}
		return operands[len(operands)-back]
	}
	switch operator {
	case "BMC", "BDC":
		t.open(operator, last(2), last(1))
	case "EMC":
		t.marks = t.marks[:max(0, len(t.marks)-1)]
	case "Tf":
		name, _ := last(2).(Name)
		t.font = t.fonts[name]
	case "Td":
		if height := fmt.Sprint(last(1)); t.line != height {
			t.line = height
			t.write("\n")
		}
	case "Tj":
		t.show(last(1))
	case "TJ":
		list, _ := last(1).(Array)
		for _, item := range list {
			t.show(item)
		}
	}
}

// open begins marked content, which belongs to what is open around it where it says nothing else. A text that stands for
// a stretch of an element's letters is taken for them; one that stands for several elements is not, for each is read.
func (t *writing) open(operator string, name, properties Value) {
	m := t.mark()
	if operator == "BDC" {
		dict, _ := properties.(Dict)
		m = marking{number(dict["MCID"], m.id), m.hidden || name == Value(Name("Artifact"))}
		if actual, is := dict["ActualText"].(String); is && m.id >= 0 {
			t.write(actual.Text())
			m.hidden = true
		}
	}
	t.marks = append(t.marks, m)
}

// mark returns the marked content that is open.
func (t *writing) mark() marking {
	if len(t.marks) == 0 {
		return marking{id: -1}
	}
	return t.marks[len(t.marks)-1]
}

// show adds the letters that a string of codes stands for.
func (t *writing) show(v Value) {
	codes, _ := v.(String)
	for ; len(codes) >= 2; codes = codes[2:] {
		t.write(t.font[uint16(codes[0])<<8|uint16(codes[1])])
	}
}

func (t *writing) write(text string) {
	m := t.mark()
	if m.id < 0 || m.hidden {
		return
	}
	piece := t.pieces[m.id]
	if piece == nil {
		piece = &strings.Builder{}
		t.pieces[m.id] = piece
	}
	piece.WriteString(text)
}
