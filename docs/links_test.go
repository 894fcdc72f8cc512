package docs_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestLinks follows every link on the pages of this folder, and on the first of the project, to a file and, where it names one, to a heading in it.
func TestLinks(t *testing.T) {
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, ".md") {
			checkLinks(t, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	checkLinks(t, "../README.md")
}

// TestLanguagesAgree holds that a page has the same headings and examples in both languages, as far as words go.
func TestLanguagesAgree(t *testing.T) {
	for _, page := range pages {
		de, en := outline(read(t, page.DE)), outline(read(t, page.EN))
		if !slices.Equal(de, en) {
			t.Errorf("%s and %s are built differently:\n%v\n%v", page.DE, page.EN, de, en)
		}
	}
}

var link = regexp.MustCompile(`\]\(([^)\s]+)\)`)

func checkLinks(t *testing.T, name string) {
	t.Helper()
	for _, b := range blocks(read(t, name)) {
		if b.kind != "" {
			continue
		}
		for _, found := range link.FindAllStringSubmatch(withoutCode(b.text), -1) {
			target, anchor, _ := strings.Cut(found[1], "#")
			if strings.Contains(target, ":") { // an address, or one of our own schemes
				continue
			}
			file := name
			if target != "" {
				file = filepath.Join(filepath.Dir(name), target)
			}
			if _, err := os.Stat(file); err != nil {
				t.Errorf("%s: the link to %s leads nowhere", name, found[1])
			} else if anchor != "" && !slices.Contains(anchors(read(t, file)), anchor) {
				t.Errorf("%s: the link to %s leads to no heading", name, found[1])
			}
		}
	}
}

// anchors lists the anchors that GitHub gives the headings of a page.
func anchors(page string) (list []string) {
	for _, b := range blocks(page) {
		for line := range strings.Lines(b.text) {
			if heading := strings.TrimLeft(line, "#"); b.kind == "" && heading != line {
				list = append(list, anchor(heading))
			}
		}
	}
	return list
}

func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
			return unicode.ToLower(r)
		}
		return -1
	}, strings.TrimSpace(heading))
}

var code = regexp.MustCompile("`[^`\n]*`")

// withoutCode empties code spans: what looks like a link in them is an example.
func withoutCode(text string) string { return code.ReplaceAllString(text, "``") }

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
