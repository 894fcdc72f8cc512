package paragraph

// hang returns how far a letter of a width hangs into the left margin where it begins a line, and into the right margin
// where it ends one, so that the edges look straight. The figures, in thousandths of the width, are those of the lists
// default and T1-default of microtype 3.2 (R Schlicht, CTAN macros/latex/contrib/microtype, microtype.dtx, cfg-t;
// LaTeX Project Public License 1.3c), made for faces with and without serifs alike.
func hang(r rune, width int) (left, right int32) {
	left, right = hangs(r)
	return left * int32(width) / 1000, right * int32(width) / 1000
}

func hangs(r rune) (left, right int32) {
	switch r {
	case 'A', 'T', 'V', 'W', 'X', 'Y', 'v', 'w', 'x', '1', '4', '7', '@', '%':
		return 50, 50
	case 'F', 'K', 'L', 'k', 'r', 'y':
		return 0, 50
	case 'J', 'Æ':
		return 50, 0
	case '.':
		return 0, 700
	case ',', ':':
		return 0, 500
	case ';':
		return 0, 300
	case '!', '?':
		return 0, 100
	case '-', '\u2010', '\u2011':
		return 500, 500
	case '–', '*', '«', '»':
		return 200, 200
	case '—':
		return 150, 150
	case '(', '¡', '¿':
		return 100, 0
	case ')':
		return 0, 200
	case '/', '\\':
		return 100, 200
	case '‘', '’', '\'':
		return 300, 400
	case '“', '”', '"':
		return 300, 300
	case '‚', '„':
		return 400, 400
	case '‹':
		return 400, 300
	case '›':
		return 300, 400
	case '+':
		return 250, 250
	case '~':
		return 200, 250
	case '_':
		return 100, 100
	case '{':
		return 400, 200
	case '}':
		return 200, 400
	case '<':
		return 200, 100
	case '>':
		return 100, 200
	}
	return 0, 0
}
