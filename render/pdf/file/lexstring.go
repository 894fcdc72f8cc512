package file

// literal reads a string in parentheses (ISO 32000-1, 7.3.4.2).
func (l *lexer) literal() (Value, error) {
	var s []byte
	open := 0
	for ; l.at < len(l.data); l.at++ {
		switch c := l.data[l.at]; c {
		case '(':
			if open++; open == 1 {
				continue
			}
			s = append(s, c)
		case ')':
			if open--; open == 0 {
				l.at++
				return String(s), nil
			}
			s = append(s, c)
		case '\\':
			s = l.escape(s)
		case '\r': // any end of line is a line feed
			if l.peek(1) == '\n' {
				l.at++
			}
			s = append(s, '\n')
		default:
			s = append(s, c)
		}
	}
	return nil, errDamaged("a string does not end", l.at)
}

// escape reads what stands behind a backslash, up to its last byte.
func (l *lexer) escape(s []byte) []byte {
	l.at++
	c := l.peek(0)
	switch c {
	case 'n':
		return append(s, '\n')
	case 'r':
		return append(s, '\r')
	case 't':
		return append(s, '\t')
	case 'b':
		return append(s, '\b')
	case 'f':
		return append(s, '\f')
	case '\n':
		return s
	case '\r':
		if l.peek(1) == '\n' {
			l.at++
		}
		return s
	}
	if c < '0' || c > '7' {
		return append(s, c)
	}
	code := c - '0'
	for n := 1; n < 3 && '0' <= l.peek(1) && l.peek(1) <= '7'; n++ {
		l.at++
		code = code<<3 | l.data[l.at] - '0'
	}
	return append(s, code)
}

// hexadecimal reads a string of hexadecimal digits; a last one alone is followed by 0.
func (l *lexer) hexadecimal() (Value, error) {
	var s []byte
	half := -1
	for l.at++; l.at < len(l.data); l.at++ {
		c := l.data[l.at]
		value := digit(c)
		switch {
		case c == '>':
			l.at++
			if half >= 0 {
				s = append(s, byte(half<<4))
			}
			return String(s), nil
		case isSpace(c):
		case value < 0:
			return nil, errDamaged("a string has something else than hexadecimal digits", l.at)
		case half < 0:
			half = value
		default:
			s = append(s, byte(half<<4|value))
			half = -1
		}
	}
	return nil, errDamaged("a string does not end", l.at)
}
