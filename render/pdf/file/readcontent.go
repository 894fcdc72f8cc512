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

// letters are the texts that the codes of a font stand for.
type letters map[uint16]string

// fontsOf returns the fonts that the content of a page names.
func (w *wording) fontsOf(page Dict) (map[Name]letters, error) {
	resources, err := w.Dict(page["Resources"])
	if err != nil {
		return nil, err
	}
	list, err := w.Dict(resources["Font"])
	if err != nil {
		return nil, err
	}
	fonts := make(map[Name]letters, len(list))
	for _, name := range list.Keys() {
		ref, _ := list[name].(Ref)
		known, is := w.fonts[ref]
		if !is {
			if known, err = w.lettersOf(ref); err != nil {
				return nil, err
			}
			w.fonts[ref] = known
		}
		fonts[name] = known
	}
	return fonts, nil
}

// lettersOf reads what the codes of a font stand for (ISO 32000-1, 9.10.3): pairs of a code and its text.
func (w *wording) lettersOf(font Ref) (letters, error) {
	dict, err := w.Dict(font)
	if err != nil {
		return nil, err
	}
	v, err := w.Resolve(dict["ToUnicode"])
	if err != nil {
		return nil, err
	}
	s, is := v.(*Stream)
	if !is {
		return nil, failure("Eine Schrift der PDF-Datei sagt nicht, wofür ihre Zeichen stehen.",
			"A font of the PDF file does not say what its signs stand for.")
	}
	table, err := w.Decode(s)
	if err != nil {
		return nil, err
	}
	found := letters{}
	return found, Operators(table, func(operator string, operands []Value) {
		switch operator {
		case "endbfchar":
			for ; len(operands) >= 2; operands = operands[2:] {
				found.add(operands[0], 0, operands[1])
			}
		case "endbfrange":
			for ; len(operands) >= 3; operands = operands[3:] {
				found.addRange(operands[0], operands[1], operands[2])
			}
		}
	})
}

// mostUnits is how many bytes the text of a code may have, so that a small file cannot say much by repeating it.
const mostUnits = 16

// add notes what the code some places behind a given one stands for.
func (l letters) add(code Value, behind int, text Value) {
	c, _ := code.(String)
	t, _ := text.(String)
	if len(c) == 2 && len(t) <= mostUnits {
		l[uint16(c[0])<<8|uint16(c[1])+uint16(behind)] = fromUTF16(string(t))
	}
}

// addRange notes what codes from one to another stand for: texts one by one, or a text whose last letter counts up.
func (l letters) addRange(from, to, text Value) {
	first, _ := from.(String)
	last, _ := to.(String)
	if len(first) != 2 || len(last) != 2 || first[0] != last[0] {
		return
	}
	list, _ := text.(Array)
	start, _ := text.(String)
	for i := 0; i <= int(last[1])-int(first[1]); i++ {
		switch {
		case i < len(list):
			l.add(from, i, list[i])
		case len(start) >= 2:
			next := []byte(start)
			next[len(next)-1] += byte(i)
			l.add(from, i, String(next))
		}
	}
}
