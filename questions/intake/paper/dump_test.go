package paper_test

import (
	"fmt"
	"strings"

	"quaestor/questions/intake/paper"
)

var kinds = []string{"running", "heading", "item", "table", "footnote", "code", "front matter"}

// dump writes a paper so that a person sees at a glance what became of every line.
func dump(p *paper.Paper) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %d lines\n", p.Format, len(p.Lines))
	for i := range p.Paragraphs {
		b.WriteString("\n" + head(p, i) + "\n" + indented(p.Paragraphs[i].Text))
		if plain := p.Paragraphs[i].Plain; plain != p.Paragraphs[i].Text {
			b.WriteString("  plain:\n" + indented(plain))
		}
		for _, j := range p.Paragraphs[i].Joined {
			fmt.Fprintf(&b, "  joined %s%s\n", j.Word, guess(j.Sure))
		}
	}
	b.WriteString("\nfurniture\n")
	for _, f := range p.Furniture {
		fmt.Fprintf(&b, "    %d %s: %s\n", f.Line, f.Why, strings.TrimSpace(p.Lines[f.Line].Text))
	}
	return b.String()
}

func head(p *paper.Paper, i int) string {
	one := p.Paragraphs[i]
	said := fmt.Sprintf("[%d] %s", i, kinds[one.Kind])
	if one.Level > 0 {
		said += fmt.Sprintf(" %d", one.Level)
	}
	said += fmt.Sprintf(", lines %d-%d", p.Lines[one.First].Number, p.Lines[one.Last].Number)
	if page := p.Lines[one.First].Page; page > 0 {
		said += fmt.Sprintf(", page %d", page)
	}
	if one.Indent+one.Hang > 0 {
		said += fmt.Sprintf(", set in %d/%d", one.Indent, one.Hang)
	}
	for _, flag := range []struct {
		on   bool
		name string
	}{{one.Quoted, "quoted"}, {one.Right, "right"}, {one.Gap, "gap"}, {one.Split, "split"}} {
		if flag.on {
			said += ", " + flag.name
		}
	}
	return said
}

func guess(sure bool) string {
	if sure {
		return ""
	}
	return " (guessed)"
}

func indented(text string) string {
	return "    " + strings.ReplaceAll(text, "\n", "\n    ") + "\n"
}
