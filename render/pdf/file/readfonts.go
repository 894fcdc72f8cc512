package file

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
