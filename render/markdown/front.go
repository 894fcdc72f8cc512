package markdown

import (
	"fmt"
	"strings"

	"quaestor/render/tree"
)

// frontMatter returns the YAML block that generators read. Every value is quoted, so that none is taken for a number, a
// date, a truth or a second key.
func frontMatter(doc *tree.Document) []string {
	lines := []string{"---"}
	add := func(key, value string) {
		if value != "" {
			lines = append(lines, key+": "+quote(value))
		}
	}
	add("title", doc.Title)
	add("id", doc.ID)
	add("kind", doc.Kind)
	add("lang", string(doc.Language))
	add("date", doc.Date)
	add("description", doc.Subject)
	lines = append(lines, property(tree.Property{Key: "authors", Values: doc.Authors, List: true})...)
	for _, p := range doc.Meta {
		lines = append(lines, property(p)...)
	}
	return append(lines, "---")
}

func property(p tree.Property) []string {
	switch {
	case len(p.Values) == 0:
		return nil
	case len(p.Values) == 1 && !p.List:
		return []string{p.Key + ": " + quote(p.Values[0])}
	}
	lines := []string{p.Key + ":"}
	for _, v := range p.Values {
		lines = append(lines, "  - "+quote(v))
	}
	return lines
}

// quote writes a double-quoted scalar of YAML 1.2.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < 0x20 || 0x7f <= r && r < 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff:
			fmt.Fprintf(&b, "\\u%04x", r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
