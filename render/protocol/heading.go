package protocol

import (
	"strconv"
	"strings"
	"unicode"

	"quaestor/render/tree"
)

// settle moves the headings of a text below a heading of the level given, the topmost right below it, and leaves out no
// level between. The blocks given stay as they are.
func settle(list []tree.Block, below int) []tree.Block {
	var above []int // the levels of the headings around, as the author wrote them
	return settleIn(list, below, &above)
}

func settleIn(list []tree.Block, below int, above *[]int) []tree.Block {
	out := make([]tree.Block, len(list))
	for i, b := range list {
		switch b := b.(type) {
		case tree.Heading:
			for n := len(*above); n > 0 && (*above)[n-1] >= b.Level; n-- {
				*above = (*above)[:n-1]
			}
			*above = append(*above, b.Level)
			b.Level = min(below+len(*above), 6)
			out[i] = b
		case tree.Quote:
			b.Blocks = settleIn(b.Blocks, below, above)
			out[i] = b
		case tree.List:
			items := make([][]tree.Block, len(b.Items))
			for j, item := range b.Items {
				items[j] = settleIn(item, below, above)
			}
			b.Items = items
			out[i] = b
		default:
			out[i] = b
		}
	}
	return out
}

// Slug returns the anchor that generators make of a heading: lower case, spaces as hyphens, no other signs. A dot
// between digits counts as a space, so that "Frage 1.1" is not taken for "Frage 11".
func Slug(text string) string {
	runes := []rune(strings.ToLower(strings.TrimSpace(text)))
	var b strings.Builder
	for i, r := range runes {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '-' || r == '_':
			b.WriteRune(r)
		case r == ' ', r == '.' && i > 0 && i+1 < len(runes) && unicode.IsDigit(runes[i-1]) && unicode.IsDigit(runes[i+1]):
			b.WriteByte('-')
		}
	}
	return b.String()
}

// anchors are the ids of a document. Those that the template gives go first, so that no heading within a text can take
// the place a reference leads to.
type anchors map[string]bool

func newAnchors(list []tree.Block) anchors {
	a := anchors{}
	a.reserve(list)
	return a
}

func (a anchors) reserve(list []tree.Block) {
	walk(list, func(_ *tree.Block, id *string, _ string) { a[*id] = true })
}

// assign gives every heading an id, and another one to what has the id of something before.
func (a anchors) assign(list []tree.Block) {
	used := map[string]bool{}
	walk(list, func(_ *tree.Block, id *string, title string) {
		if *id == "" && title == "" {
			return
		}
		if *id == "" {
			*id = a.free(Slug(title), used)
		} else if used[*id] {
			*id = a.free(*id, used)
		}
		used[*id] = true
	})
}

// free returns the id, or the first of those with a number behind it that nothing has.
func (a anchors) free(id string, used map[string]bool) string {
	if id == "" {
		id = "section"
	}
	for n, try := 1, id; ; n++ {
		if !a[try] && !used[try] {
			return try
		}
		try = id + "-" + strconv.Itoa(n)
	}
}

// walk visits all that has an id, in order. Title is the text of a heading; empty for what has none of its own.
func walk(list []tree.Block, visit func(b *tree.Block, id *string, title string)) {
	for i := range list {
		switch b := list[i].(type) {
		case tree.Heading:
			visit(&list[i], &b.ID, tree.Words(b.Text, " "))
			list[i] = b
		case tree.Question:
			visitQuestion(&list[i], &b, visit)
			list[i] = b
		case tree.Answer:
			visit(&list[i], &b.ID, "")
			walk(b.Blocks, visit)
			list[i] = b
		case tree.Speech:
			visit(&list[i], &b.ID, "")
			walk(b.Blocks, visit)
			list[i] = b
		case tree.Decision:
			visit(&list[i], &b.ID, "")
			walk(b.Blocks, visit)
			list[i] = b
		case tree.Section:
			walk(b.Blocks, visit)
		case tree.Quote:
			walk(b.Blocks, visit)
		case tree.List:
			for _, item := range b.Items {
				walk(item, visit)
			}
		}
	}
}

func visitQuestion(at *tree.Block, q *tree.Question, visit func(*tree.Block, *string, string)) {
	visit(at, &q.ID, "")
	walk(q.Blocks, visit)
	for i := range q.Parts {
		visitQuestion(at, &q.Parts[i], visit)
	}
}
