package docs_test

import (
	"errors"
	"path/filepath"
	"regexp"
	"strings"
)

// A block is a piece of a page: a fenced one with its fences, or what stands between two of them.
type block struct {
	kind string // the word behind the fence; "" for what is not fenced
	text string
	line int // of the page, counted from 1
}

// blocks divides a page. All pieces together are the page.
func blocks(page string) (list []block) {
	at := block{line: 1}
	n, fenced := 0, false
	for line := range strings.Lines(page) {
		n++
		fence := strings.HasPrefix(line, "```")
		if fence && !fenced {
			list = append(list, at)
			at = block{kind: strings.TrimSpace(line[3:]), line: n}
		}
		at.text += line
		if fence && fenced {
			list = append(list, at)
			at = block{line: n + 1}
		}
		fenced = fenced != fence
	}
	return append(list, at)
}

// body returns what stands between the fences.
func (b block) body() string {
	_, body, _ := strings.Cut(b.text, "\n")
	return strings.TrimSuffix(body, "```\n")
}

// named finds the file that the comment in the first line of a block names.
var named = regexp.MustCompile(`^(?:# |\{\{/\* |/\* )([\w./-]+\.(?:yaml|md|css))\b`)

// file returns the name of the file that a block is about.
func (b block) file() (string, error) {
	found := named.FindStringSubmatch(b.body())
	if found == nil || !filepath.IsLocal(found[1]) {
		return "", errors.New("the first line is no comment that names a file")
	}
	return filepath.FromSlash(found[1]), nil
}

// textFile returns the name of the file of text that the first line of a block names, if it does.
func (b block) textFile() (name string, found bool) {
	first, _, _ := strings.Cut(b.body(), "\n")
	name, found = strings.CutPrefix(first, "# ")
	return name, found && filepath.Ext(name) == ".txt" && filepath.IsLocal(name)
}

// sides returns the lines of a change as they are before and after it. The first line names the file.
func (b block) sides() (before, after string) {
	_, lines, _ := strings.Cut(b.body(), "\n")
	for line := range strings.Lines(lines) {
		switch line[0] {
		case '-':
			before += line[1:]
		case '+':
			after += line[1:]
		default:
			before += line[min(1, len(line)-1):]
			after += line[min(1, len(line)-1):]
		}
	}
	return before, after
}

// outline returns the headings and fenced blocks of a page without their words: "#", "##", "yaml", "console".
func outline(page string) (list []string) {
	for _, b := range blocks(page) {
		if b.kind != "" {
			list = append(list, b.kind)
			continue
		}
		for line := range strings.Lines(b.text) {
			if marks := line[:len(line)-len(strings.TrimLeft(line, "#"))]; marks != "" {
				list = append(list, marks)
			}
		}
	}
	return list
}
