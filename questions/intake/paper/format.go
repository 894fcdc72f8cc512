package paper

import (
	"path"
	"strings"
)

// format tells by the name what a file is, and by how it begins where the name says nothing.
func format(name, text string) Format {
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".md", ".markdown":
		return Markdown
	case ".txt", ".text":
		return Text
	}
	head := strings.TrimSpace(text[:min(len(text), 1000)])
	switch {
	case looksHTML(strings.ToLower(head)):
		return HTML
	case strings.HasPrefix(head, "---\n"), strings.HasPrefix(head, "---\r\n"), strings.HasPrefix(head, "# "):
		return Markdown
	}
	return Text
}

func looksHTML(head string) bool {
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<main", "<?xml"} {
		if strings.HasPrefix(head, tag) {
			return true
		}
	}
	return strings.HasPrefix(head, "<!--") && strings.Contains(head, "<html")
}
