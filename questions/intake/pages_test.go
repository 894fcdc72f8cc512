package intake_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// A pageStyle is what stands at the head and foot of pages, and beside their lines.
type pageStyle struct {
	name       string
	head, foot func(page, pages int, title string) string
}

func at(format string) func(page, pages int, title string) string {
	return func(page, pages int, title string) string {
		return strings.NewReplacer("{page}", fmt.Sprint(page), "{pages}", fmt.Sprint(pages), "{next}", fmt.Sprint(page+1), "{title}", title).Replace(format)
	}
}

// sides are two heads, of left and right pages.
func sides(left, right string) func(page, pages int, title string) string {
	return func(page, pages int, title string) string {
		if page%2 == 0 {
			return at(left)(page, pages, title)
		}
		return at(right)(page, pages, title)
	}
}

var none = at("")

// pageStyles are the kinds of pages that a paper must come through unharmed.
var pageStyles = []pageStyle{
	{name: "number", head: none, foot: at("                              – {page} –")},
	{name: "plain number", head: none, foot: at("                              {page}")},
	{name: "head and number", head: at("Landtag von Musterland – 19. Wahlperiode             Drucksache 19/7788"), foot: at("                              {page}")},
	{name: "left and right", head: sides("Drucksache 19/7788                – {page} –                Landtag – 19. Wahlperiode",
		"Landtag – 19. Wahlperiode                – {page} –                Drucksache 19/7788"), foot: none},
	{name: "title in head", head: at("{page}                  {title}"), foot: none},
	{name: "clerk", head: at("Br/mt                 {page}                 KPA 19/44 – 08.02.2023\n                                      19. WAHLPERIODE"), foot: none},
	{name: "link", head: none, foot: at("https://www.example.org/dokumente/19-7788.pdf\n\n                              Seite {page} von {pages}")},
	{name: "date and version", head: none, foot: at("Stand: 12.03.2024            Version 1.2            Seite {page} von {pages}")},
	{name: "browser", head: at("12.03.24, 10:15                    Dokumentation des Hauses"), foot: at("https://www.example.org/anfragen?id=7788                    {page}/{pages}")},
	{name: "continued", head: at("Drucksache 19/7788                Seite {page}\n– Fortsetzung –"), foot: at("Fortsetzung auf Seite {next}")},
}

// TestPages prints every paper of the test data onto pages of many kinds, without its own furniture, and holds that it has
// the records that it has without any page. Where it has not stands in testdata/pages.want, with the papers: most of them
// are tables and lists of names that a page parts, and pages without form feeds whose heads nothing tells from text.
func TestPages(t *testing.T) {
	names, _ := filepath.Glob("testdata/papers/*.txt")
	if len(names) < 14 {
		t.Fatal("papers are missing:", names)
	}
	other := map[string][]string{}
	for _, name := range names {
		base := strings.TrimSuffix(filepath.Base(name), ".txt")
		for _, kind := range otherwise(t, name) {
			other[kind] = append(other[kind], base)
		}
	}
	var b strings.Builder
	for _, kind := range slices.Sorted(maps.Keys(other)) {
		fmt.Fprintf(&b, "%s:\n    %s\n", kind, strings.Join(other[kind], "\n    "))
	}
	golden.Check(t, "testdata/pages.want", b.String())
}

// otherwise lists the kinds of pages from which a paper is read otherwise than without any.
func otherwise(t *testing.T, name string) (list []string) {
	profile := profileOf(t, profileBeside(name))
	lines, title := bareLines(t, name, profile)
	want := recordsOf(t, strings.Join(lines, "\n"), profile)
	for _, style := range pageStyles {
		for _, length := range []int{23, 40} {
			for feeds, words := range map[bool]string{true: "with form feeds", false: "without"} {
				if recordsOf(t, style.print(lines, title, length, feeds), profile) != want {
					list = append(list, fmt.Sprintf("%s, %d lines, %s", style.name, length, words))
				}
			}
		}
	}
	return list
}

// bareLines returns the lines of a paper's paragraphs, without what hangs on its pages, and its title.
func bareLines(t *testing.T, name string, profile *templates.Profile) (lines []string, title string) {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := paper.Read(filepath.Base(name), text)
	if err != nil {
		t.Fatal(err)
	}
	for i, one := range p.Paragraphs {
		if one.Kind == paper.Footnote || one.Kind == paper.Table || one.Kind == paper.Code {
			continue
		}
		for _, line := range p.Of(i) {
			lines = append(lines, line.Text)
		}
		lines = append(lines, "")
	}
	if d := form.Recognise(p, profile); len(d.Inquiry) > 0 {
		title = d.Inquiry[0].Title
	}
	return lines, title
}

// print sets lines on pages.
func (s *pageStyle) print(lines []string, title string, length int, feeds bool) string {
	var b strings.Builder
	pages := (len(lines) + length - 1) / length
	for page := 1; page <= pages; page++ {
		if head := s.head(page, pages, title); head != "" && page > 1 {
			b.WriteString(head + "\n\n")
		}
		b.WriteString(strings.Join(lines[(page-1)*length:min(page*length, len(lines))], "\n") + "\n")
		if foot := s.foot(page, pages, title); foot != "" && (page < pages || !strings.Contains(foot, "Fortsetzung")) {
			b.WriteString("\n" + foot + "\n")
		}
		if feeds {
			b.WriteString("\f")
		}
	}
	return b.String()
}

// recordsOf imports a paper and returns its records without remarks, which have the numbers of lines.
func recordsOf(t *testing.T, text string, profile *templates.Profile) string {
	done := importAll(t, nil, profile, func() *intake.Reading {
		p, err := paper.Read("paper.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return intake.Examine(form.Recognise(p, profile))
	})
	var b strings.Builder
	for _, line := range strings.Split(written(done), "\n") {
		if !strings.HasPrefix(strings.TrimSpace(line), "# import:") {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}
