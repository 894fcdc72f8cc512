package paper

import "strings"

// finish writes what the lines of a block say.
func (b *block) finish() {
	b.Text = strings.Join(b.lines, "\n")
	if b.Kind != Code && b.Kind != FrontMatter {
		b.Text = unlinked(b.Text)
	}
	switch b.Kind {
	case FrontMatter:
		b.Plain = strings.Join(b.lines[1:len(b.lines)-1], "\n")
	case Code:
		b.Plain = strings.Join(b.code(), "\n")
	case Table:
		b.Plain = plainTable(b.lines)
	case Heading:
		text := strings.TrimSpace(b.lines[0])
		if n := heading(text); n > 0 {
			text = strings.TrimRight(strings.TrimSpace(text[n:]), "# ")
		} else {
			text = strings.Join(b.lines[:len(b.lines)-1], " ")
		}
		b.Plain = plainMarkdown(text)
	default:
		b.finishRunning()
	}
}

func (b *block) finishRunning() {
	b.Text = trimLines(strings.Split(b.Text, "\n"), b.Kind != Item)
	if b.Kind == Running && b.Level > 0 {
		b.Text = setIn(b.Text, b.Indent)
	}
	text := strings.TrimSpace(b.Text)
	if n := itemSign(text); b.Kind == Item && strings.IndexByte("-*+", text[0]) >= 0 {
		text = text[n:]
	}
	if b.Kind == Footnote {
		text = strings.TrimPrefix(strings.Replace(text, "]:", "", 1), "[^")
	}
	b.Plain = plainMarkdown(text)
}

// setIn sets the lines of a text in.
func setIn(text string, columns int) string {
	indent := strings.Repeat(" ", columns)
	return indent + strings.ReplaceAll(text, "\n", "\n"+indent)
}

// trimLines puts lines together without the blanks at their starts, that of the first only if all is true. Two at an end
// break the line and stay.
func trimLines(list []string, all bool) string {
	out := make([]string, len(list))
	for i, line := range list {
		out[i] = line
		if all || i > 0 && len(list[0]) > 0 && list[0][0] != ' ' {
			out[i] = strings.TrimLeft(line, " ")
		}
	}
	return strings.TrimRight(strings.Join(out, "\n"), " ")
}

// code returns preformatted lines without their fences.
func (b *block) code() []string {
	list := b.lines
	fence := fenceOf(strings.TrimSpace(list[0]))
	if fence == "" {
		return list
	}
	list = list[1:]
	if n := len(list); n > 0 && strings.HasPrefix(strings.TrimSpace(list[n-1]), fence) {
		list = list[:n-1]
	}
	return list
}

// plainTable returns the cells of a table without its second row, which only draws.
func plainTable(list []string) string {
	var rows []string
	for _, line := range list {
		if drawsColumns(line) {
			continue
		}
		var row []string
		for _, cell := range splitCells(line) {
			row = append(row, plainMarkdown(strings.TrimSpace(cell)))
		}
		rows = append(rows, strings.Join(row, "\t"))
	}
	return strings.Join(rows, "\n")
}

// drawsColumns reports whether a line is the second of a table, which only says how its columns are set.
func drawsColumns(line string) bool {
	return strings.Trim(line, "|-: ") == "" && strings.Contains(line, "-") && strings.Contains(line, "|")
}

// splitCells cuts a row at its bars, but for those that are escaped.
func splitCells(line string) []string {
	line = strings.TrimPrefix(strings.TrimSpace(line), "|")
	var list []string
	from := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '|':
			list = append(list, line[from:i])
			from = i + 1
		}
	}
	if rest := line[min(from, len(line)):]; strings.TrimSpace(rest) != "" {
		list = append(list, rest)
	}
	return list
}

// unquote takes the signs of block quotes from a line and returns how many there were.
func unquote(text string) (depth int, rest string) {
	for {
		trimmed := strings.TrimLeft(text, " ")
		if len(text)-len(trimmed) > 3 || !strings.HasPrefix(trimmed, ">") {
			return depth, text
		}
		text = strings.TrimPrefix(trimmed[1:], " ")
		depth++
	}
}

// heading returns the level of a heading that begins with number signs, 0 if it is none.
func heading(trimmed string) int {
	n := len(trimmed) - len(strings.TrimLeft(trimmed, "#"))
	if n > 6 || n == 0 || n < len(trimmed) && trimmed[n] != ' ' {
		return 0
	}
	return n
}

// underline returns the level of a heading that a line stands below, 0 if it is no such line.
func underline(trimmed string) int {
	switch {
	case strings.Trim(trimmed, "=") == "":
		return 1
	case strings.Trim(trimmed, "-") == "" && len(trimmed) > 1:
		return 2
	}
	return 0
}

// fenceOf returns the fence that a line opens, "" if it opens none.
func fenceOf(trimmed string) string {
	for _, c := range []string{"`", "~"} {
		if n := len(trimmed) - len(strings.TrimLeft(trimmed, c)); n >= 3 && !strings.Contains(trimmed[n:], "`") {
			return trimmed[:n]
		}
	}
	return ""
}

// thematic reports whether a line only draws a rule.
func thematic(trimmed string) bool {
	core := strings.ReplaceAll(trimmed, " ", "")
	return len(core) >= 3 && (strings.Trim(core, "-") == "" || strings.Trim(core, "*") == "" || strings.Trim(core, "_") == "")
}

// itemSign returns the length of the sign of an item with the blanks behind it, 0 if a line has none.
func itemSign(trimmed string) int {
	n := len(trimmed) - len(strings.TrimLeft(trimmed, "0123456789"))
	switch {
	case n == 0 && trimmed != "" && strings.IndexByte("-*+", trimmed[0]) >= 0,
		n > 0 && n < 10 && n < len(trimmed) && (trimmed[n] == '.' || trimmed[n] == ')'):
		n++
	default:
		return 0
	}
	blanks := len(trimmed[n:]) - len(strings.TrimLeft(trimmed[n:], " "))
	if blanks == 0 {
		return 0
	}
	return n + blanks
}
