package linebreak_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/unit"
)

// em is the width of each letter and space of the paragraphs that can be read as text.
const em = 1000

// readable makes items of a text: "·" is where a word may be divided, "~" a space where no line may end, "|" the end of a
// line. A line may end behind a hyphen. The returned signs are what each item prints.
func readable(text string) (items []linebreak.Item, signs []string) {
	add := func(sign string, item linebreak.Item) {
		items, signs = append(items, item), append(signs, sign)
	}
	glue := linebreak.Item{Kind: linebreak.Glue, Width: em, Stretch: em / 2, Shrink: em / 3}
	for _, r := range text {
		switch r {
		case ' ':
			add(" ", glue)
		case '~':
			add("", linebreak.Item{Kind: linebreak.Penalty, Cost: linebreak.Forbidden})
			add(" ", glue)
		case '·':
			add("-", linebreak.Item{Kind: linebreak.Penalty, Flagged: true, Cost: 60, Width: em, Give: em / 50, Right: em / 2})
		case '|':
			add("", linebreak.Item{Kind: linebreak.Penalty, Cost: linebreak.Forced})
		default:
			add(string(r), letter(r))
			if r == '-' {
				add("", linebreak.Item{Kind: linebreak.Penalty, Flagged: true, Cost: 50})
			}
		}
	}
	add("", linebreak.Item{Kind: linebreak.Penalty, Cost: linebreak.Forced})
	return items, signs
}

func letter(r rune) linebreak.Item {
	item := linebreak.Item{Kind: linebreak.Box, Width: em, Give: em / 50}
	switch r {
	case '.', ',', '-':
		item.Right = em / 2
	case '“':
		item.Left = em / 2
	case '”':
		item.Right = em / 2
	}
	return item
}

// The paragraphs of testdata: the first line has the widths, in letters.
func TestParagraphs(t *testing.T) {
	files, err := filepath.Glob("testdata/paragraphs/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var b linebreak.Breaker
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		head, text, _ := strings.Cut(string(data), "\n\n")
		var widths []unit.Length
		ragged := false
		for word := range strings.FieldsSeq(head) {
			if n, err := strconv.Atoi(word); err == nil {
				widths = append(widths, unit.Length(n)*em)
			}
			ragged = ragged || word == "ragged"
		}
		items, signs := readable(strings.TrimSpace(text))
		golden.Check(t, strings.TrimSuffix(file, ".txt")+".lines", show(signs, b.Break(items, widths, ragged)))
	}
}

// show writes lines as they are read, with what their spaces gain in thousandths of a space each.
func show(signs []string, lines []linebreak.Line) string {
	var out strings.Builder
	for _, line := range lines {
		text, spaces := "", 0
		for i := line.From; i < line.To; i++ {
			if signs[i] == "-" && i < line.To-1 && signs[i+1] != "" {
				continue
			}
			text += signs[i]
			if signs[i] == " " {
				spaces++
			}
		}
		each := 0
		if spaces > 0 {
			each = int(line.Space) / spaces
		}
		indent := ""
		if line.Indent > 0 {
			indent = fmt.Sprintf("  indent -%d", line.Indent)
		}
		fmt.Fprintf(&out, "%-32s| spaces %+5d  letters %+3d%s\n", text, each, line.Letters, indent)
	}
	return out.String()
}
