package text

import (
	"fmt"
	"slices"
	"strings"

	"quaestor/render/tree"
)

// question puts the label before the first paragraph, as it is printed; parts follow in their own pieces.
func (p *paper) question(q tree.Question) []string {
	pieces := lead(q.Lead, p.blocks(q.Blocks))
	for _, part := range q.Parts {
		pieces = append(pieces, p.question(part)...)
	}
	return pieces
}

// lead puts words before the first piece, on the same line.
func lead(words string, pieces []string) []string {
	switch {
	case words == "":
		return pieces
	case len(pieces) == 0:
		return []string{words}
	}
	pieces[0] = words + " " + pieces[0]
	return pieces
}

// speech puts the speaker on a line of its own, right above what is said.
func (p *paper) speech(s tree.Speech) []string {
	pieces, speaker := p.blocks(s.Blocks), p.inlines(s.Speaker)
	switch {
	case speaker == "":
		return pieces
	case len(pieces) == 0:
		return []string{speaker}
	}
	pieces[0] = speaker + "\n" + pieces[0]
	return pieces
}

func (p *paper) decision(d tree.Decision) []string {
	var head []string
	if d.Title != "" {
		head = append(head, d.Title+":")
	}
	head = append(head, piece(p.lines(d.Lines))...)
	pieces := append(piece(strings.Join(head, "\n")), p.blocks(d.Blocks)...)
	if len(d.Result) > 0 {
		pieces = append(pieces, "("+p.inlines(d.Result)+")")
	}
	return pieces
}

// timeline returns one piece, one event a line, with a tab behind its time.
func (p *paper) timeline(t tree.Timeline) []string {
	var out []string
	for _, e := range t.Events {
		line := e.When + "\t" + p.inlines(e.Text)
		if source := p.inlines(e.Source); source != "" {
			line += " (" + source + ")"
		}
		out = append(out, line)
	}
	return piece(strings.Join(out, "\n"))
}

// signatures puts two names side by side, as they are signed in print: the roles in one row, the names in the next.
func signatures(s tree.Signatures) []string {
	out := piece(s.Place)
	for pair := range slices.Chunk(s.Names, 2) {
		roles, names := make([]string, len(pair)), make([]string, len(pair))
		for i, n := range pair {
			roles[i], names[i] = n.Role, n.Name
		}
		widths := columnWidths([][]string{roles, names})
		out = append(out, piece(strings.Trim(tableRow(roles, widths, nil)+"\n"+tableRow(names, widths, nil), "\n"))...)
	}
	return out
}

// list returns one piece for a tight list, else one for each block of an item. What is not an item's first line is set
// in by the width of the item's mark.
func (p *paper) list(l tree.List) []string {
	var pieces []string
	for i, item := range l.Items {
		mark := "• "
		if l.Ordered {
			mark = fmt.Sprintf("%d. ", l.Start+i)
		}
		pieces = append(pieces, listItem(mark, p.blocks(item))...)
	}
	if l.Tight {
		return piece(strings.Join(pieces, "\n"))
	}
	return pieces
}

func listItem(mark string, pieces []string) []string {
	indent := strings.Repeat(" ", len([]rune(mark)))
	if len(pieces) == 0 {
		return piece(strings.TrimSpace(mark))
	}
	for i, p := range pieces {
		pieces[i] = indent + strings.ReplaceAll(p, "\n", "\n"+indent)
	}
	pieces[0] = mark + strings.TrimPrefix(pieces[0], indent)
	return pieces
}
