package docs_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/questions/check"
	"quaestor/templates"
)

// TestTables holds the tables between the marks <!-- table: … --> and <!-- end --> against what the program knows.
func TestTables(t *testing.T) {
	for _, page := range pages {
		for _, tag := range lang.Tags() {
			t.Run(page.In(tag), func(t *testing.T) {
				compare(t, page.In(tag), func(text string) (string, error) { return withTables(text, tag) })
			})
		}
	}
}

var marked = regexp.MustCompile(`(?s)(<!-- table: ([\w ]+) -->\n)(.*?)(<!-- end -->)`)

// withTables returns a page with its tables made anew.
func withTables(page string, tag lang.Tag) (string, error) {
	var failure error
	page = marked.ReplaceAllStringFunc(page, func(found string) string {
		parts := marked.FindStringSubmatch(found)
		text, err := table(parts[2], parts[3], tag)
		if err != nil {
			failure = fmt.Errorf("table %q: %w", parts[2], err)
		}
		return parts[1] + "\n" + text + "\n" + parts[4]
	})
	return page, failure
}

// table makes one table. Of the old one it keeps the examples in the first column, where that is written by hand.
func table(name, old string, tag lang.Tag) (string, error) {
	if kind, isKeys := strings.CutPrefix(name, "keys "); isKeys {
		return keys(kind, tag)
	}
	if kind, isDocument := strings.CutPrefix(name, "document "); isDocument {
		return document(kind)
	}
	switch name {
	case "containers":
		return containers(tag), nil
	case "sheet":
		return sheet(tag), nil
	case "phrases":
		return phrases(tag)
	case "rules":
		return rules(tag), nil
	case "quantities":
		return quantities(examples(old), tag)
	case "times":
		return times(examples(old), tag)
	}
	return "", fmt.Errorf("there is no such table")
}

// sheet lists what the templates of a page may name.
func sheet(tag lang.Tag) string {
	rows := [][]string{{lang.Say("Geschrieben", "Written").In(tag), lang.Say("Bedeutung", "Meaning").In(tag)}}
	for f := range reflect.TypeFor[templates.Sheet]().Fields() {
		rows = append(rows, []string{"`{{." + f.Name + "}}`", f.Tag.Get(string(tag))})
	}
	return markdown(rows)
}

// rules lists all rules.
func rules(tag lang.Tag) string {
	weights := []lang.Text{{DE: "Hinweis", EN: "hint"}, {DE: "Warnung", EN: "warning"}, {DE: "Fehler", EN: "error"}}
	rows := [][]string{{
		lang.Say("Regel", "Rule").In(tag),
		lang.Say("Gewicht", "Weight").In(tag),
		lang.Say("Was sie meldet", "What it reports").In(tag),
	}}
	for _, r := range check.Rules() {
		rows = append(rows, []string{"`" + r.Name + "`", weights[r.Severity].In(tag), r.Title.In(tag)})
	}
	return markdown(rows)
}

// markdown writes a table; the first row is its head.
func markdown(rows [][]string) string {
	var b strings.Builder
	for i, row := range rows {
		for _, cell := range row {
			b.WriteString("| " + strings.ReplaceAll(cell, "|", `\|`) + " ")
		}
		b.WriteString("|\n")
		if i == 0 {
			b.WriteString(strings.Repeat("|---", len(row)) + "|\n")
		}
	}
	return b.String()
}

var firstCell = regexp.MustCompile("(?m)^\\| `([^`]+)`")

// examples returns what stands in the first column of a table.
func examples(table string) (list []string) {
	for _, found := range firstCell.FindAllStringSubmatch(table, -1) {
		list = append(list, found[1])
	}
	return list
}
