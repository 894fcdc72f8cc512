package protocol

import (
	"strings"

	"quaestor/render/tree"
)

// flat puts blocks on one line.
func flat(list []tree.Block) []tree.Inline { return flatWith(" ", list) }

// flatWith puts blocks on one line with a separator between.
func flatWith(separator string, list []tree.Block) []tree.Inline {
	var out []tree.Inline
	for i, b := range list {
		if i > 0 {
			out = append(out, tree.Text(separator))
		}
		out = append(out, flatBlock(b)...)
	}
	return out
}

func flatBlock(b tree.Block) []tree.Inline {
	switch b := b.(type) {
	case tree.Paragraph:
		return b.Text
	case tree.Heading:
		return b.Text
	case tree.Quote:
		return flat(b.Blocks)
	case tree.Code:
		return []tree.Inline{tree.CodeSpan(strings.ReplaceAll(b.Text, "\n", " "))}
	case tree.List:
		var items []tree.Block
		for _, item := range b.Items {
			items = append(items, tree.Paragraph{Text: flat(item)})
		}
		return flatWith("; ", items)
	case tree.Image:
		return []tree.Inline{tree.Text(b.Alt)}
	case tree.Table:
		var cells []tree.Block
		for _, row := range append([][]tree.Cell{b.Head}, b.Rows...) {
			for _, cell := range row {
				cells = append(cells, tree.Paragraph{Text: cell})
			}
		}
		return flatWith("; ", cells)
	}
	return nil
}
