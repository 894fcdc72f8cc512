package file

import (
	"bytes"
	"strconv"
)

// A lexer takes values out of bytes (ISO 32000-1, 7.2 and 7.3).
type lexer struct {
	data []byte
	at   int
}

// A keyword is a word that is no value: obj, stream, an operator. It is empty at the end.
type keyword string

// deepest is how deep values may be nested.
const deepest = 100

// next returns the next value, or a keyword. References are not known to it: see value.
func (l *lexer) next(depth int) (Value, error) {
	l.skipSpace()
	if l.at >= len(l.data) {
		return keyword(""), nil
	}
	if depth > deepest {
		return nil, errDamaged("values are nested too deeply", l.at)
	}
	switch c := l.data[l.at]; {
	case c == '/':
		return l.name(), nil
	case c == '(':
		return l.literal()
	case c == '<' && l.peek(1) == '<':
		l.at += 2
		return l.dict(depth)
	case c == '<':
		return l.hexadecimal()
	case c == '[':
		l.at++
		return l.array(depth)
	case c == '>' && l.peek(1) == '>':
		l.at += 2
		return keyword(">>"), nil
	case isDelimiter(c):
		l.at++
		return keyword(rune(c)), nil
	}
	return word(l.regular()), nil
}

// value returns the next value; it knows references.
func (l *lexer) value(depth int) (Value, error) {
	v, err := l.next(depth)
	number, is := v.(int)
	if err != nil || !is || number < 0 {
		return v, err
	}
	before := l.at
	if generation, is := l.bare().(int); is && generation >= 0 {
		if l.bare() == keyword("R") {
			return Ref{number, generation}, nil
		}
	}
	l.at = before
	return v, nil
}

// bare returns the next word if it is one without delimiters.
func (l *lexer) bare() Value {
	l.skipSpace()
	return word(l.regular())
}

// word returns what a word without delimiters stands for.
func word(w []byte) Value {
	switch string(w) {
	case "null":
		return nil
	case "true":
		return true
	case "false":
		return false
	}
	if len(w) == 0 || len(bytes.Trim(w, "+-.0123456789")) > 0 {
		return keyword(w)
	}
	if n, err := strconv.Atoi(string(w)); err == nil {
		return n
	}
	if n, err := strconv.ParseFloat(string(w), 64); err == nil {
		return Real(n)
	}
	return keyword(w)
}

func (l *lexer) array(depth int) (Value, error) {
	list := Array{}
	for {
		v, err := l.value(depth + 1)
		if err != nil {
			return nil, err
		}
		if word, is := v.(keyword); is {
			if word == "]" {
				return list, nil
			}
			return nil, errDamaged("an array does not end", l.at)
		}
		list = append(list, v)
	}
}

func (l *lexer) dict(depth int) (Value, error) {
	dict := Dict{}
	for {
		key, err := l.next(depth + 1)
		if err != nil {
			return nil, err
		}
		name, is := key.(Name)
		if !is {
			if key == Value(keyword(">>")) {
				return dict, nil
			}
			return nil, errDamaged("a dictionary has something else than a name as key", l.at)
		}
		if dict[name], err = l.value(depth + 1); err != nil {
			return nil, err
		}
		if _, is := dict[name].(keyword); is {
			return nil, errDamaged("a dictionary has a key without a value", l.at)
		}
	}
}

// name reads a name; #xx stands for a byte.
func (l *lexer) name() Name {
	l.at++
	raw := l.regular()
	if bytes.IndexByte(raw, '#') < 0 {
		return Name(raw)
	}
	var name []byte
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) && digit(raw[i+1]) >= 0 && digit(raw[i+2]) >= 0 {
			name = append(name, byte(digit(raw[i+1])<<4|digit(raw[i+2])))
			i += 2
		} else {
			name = append(name, raw[i])
		}
	}
	return Name(name)
}

// regular returns the bytes up to the next space or delimiter.
func (l *lexer) regular() []byte {
	from := l.at
	for l.at < len(l.data) && !isSpace(l.data[l.at]) && !isDelimiter(l.data[l.at]) {
		l.at++
	}
	return l.data[from:l.at]
}

// skipSpace goes on to what is neither space nor comment.
func (l *lexer) skipSpace() {
	for l.at < len(l.data) {
		switch c := l.data[l.at]; {
		case isSpace(c):
			l.at++
		case c == '%':
			for l.at < len(l.data) && l.data[l.at] != '\n' && l.data[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// peek returns a byte further on, 0 behind the end.
func (l *lexer) peek(ahead int) byte {
	if l.at+ahead < len(l.data) {
		return l.data[l.at+ahead]
	}
	return 0
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

// digit returns what a hexadecimal digit counts, or -1.
func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
