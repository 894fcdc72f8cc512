package check

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/report"
	"quaestor/internal/similar"
	"quaestor/internal/source"
	"quaestor/questions"
)

// pages holds a folder for each rule and language: the reason, and two small dossiers, one that breaks the rule and one
// that keeps it. What they do not have themselves they take from the folder common of their language.
//
//go:embed rules
var pages embed.FS

// A Page tells all about one rule, in one language.
type Page struct {
	Rule, Title string
	Reason      string // why there is such a rule, and what it looks at
	Wrong       []Example
	Output      string // what the checker says about Wrong
	Right       []Example
	tag         lang.Tag
}

// An Example is one file of an example dossier.
type Example struct{ Name, Text string }

// Explain returns the page of a rule. The output it shows is made by checking the wrong example. An error means that
// there is no such rule; it names the one that was probably meant.
func Explain(name string, tag lang.Tag) (*Page, error) {
	rule := ruleNamed(name)
	if rule == nil {
		return nil, noSuchRule(name, tag)
	}
	reason, err := fs.ReadFile(pages, folder(name, tag)+"/reason.md")
	if err != nil {
		return nil, fmt.Errorf("read the page of rule %s: %w", name, err)
	}
	p := &Page{Rule: name, Title: rule.Title.In(tag), Reason: strings.TrimSpace(string(reason)), tag: tag}
	if p.Wrong, err = examples(name, tag, "wrong"); err != nil {
		return nil, err
	}
	if p.Right, err = examples(name, tag, "right"); err != nil {
		return nil, err
	}
	root, err := exampleDossier(name, tag, "wrong")
	if err != nil {
		return nil, err
	}
	p.Output, err = output(root, tag)
	return p, err
}

func noSuchRule(name string, tag lang.Tag) error {
	if meant := similar.Nearest(name, Names()); meant != "" {
		return errors.New(lang.Say("Eine Regel „%s“ gibt es nicht. Meinten Sie „%s“?", "There is no rule “%s”. Did you mean “%s”?", name, meant).In(tag))
	}
	return errors.New(lang.Say("Eine Regel „%s“ gibt es nicht. Die Regeln sind: %s.", "There is no rule “%s”. The rules are: %s.",
		name, strings.Join(Names(), ", ")).In(tag))
}

// folder returns where a rule's page in a language lies; German stands in for what is no language.
func folder(rule string, tag lang.Tag) string {
	if tag != lang.English {
		tag = lang.German
	}
	return "rules/" + rule + "/" + string(tag)
}

// examples returns the files of an example that its rule brings itself.
func examples(rule string, tag lang.Tag, side string) ([]Example, error) {
	var list []Example
	top := folder(rule, tag) + "/" + side
	err := fs.WalkDir(pages, top, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := fs.ReadFile(pages, name)
		list = append(list, Example{strings.TrimPrefix(name, top+"/"), string(text)})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the examples of rule %s: %w", rule, err)
	}
	return list, nil
}

// findings reads and checks a dossier.
func findings(root fs.FS) ([]diag.Diagnostic, error) {
	d, found, err := questions.LoadFS(root)
	if err != nil {
		return nil, err
	}
	return diag.Sort(append(found, Run(d)...)), nil
}

// output returns what is printed about a dossier.
func output(root fs.FS, tag lang.Tag) (string, error) {
	found, err := findings(root)
	if err != nil {
		return "", fmt.Errorf("check an example: %w", err)
	}
	var b strings.Builder
	err = report.Write(&b, "text", found, report.Options{Language: tag, Source: func(name string) *source.File {
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return nil
		}
		return &source.File{Name: name, Text: text}
	}})
	return b.String(), err
}

// String writes the page as Markdown.
func (p *Page) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s: %s\n\n%s\n", p.Rule, p.Title, p.Reason)
	p.section(&b, lang.Say("Falsch", "Wrong"), p.Wrong)
	fmt.Fprintf(&b, "\n## %s\n\n", lang.Say("Ausgabe", "Output").In(p.tag))
	indent(&b, p.Output)
	p.section(&b, lang.Say("Richtig", "Right"), p.Right)
	return b.String()
}

func (p *Page) section(b *strings.Builder, heading lang.Text, files []Example) {
	fmt.Fprintf(b, "\n## %s\n", heading.In(p.tag))
	for _, f := range files {
		fmt.Fprintf(b, "\n%s:\n\n", f.Name)
		for line := range strings.Lines(f.Text) {
			indent(b, shortened(report.Visible(strings.TrimRight(line, "\n")))+"\n")
		}
	}
}

// indent writes lines as Markdown has code.
func indent(b *strings.Builder, text string) {
	for line := range strings.Lines(text) {
		if line != "\n" {
			b.WriteString("    ")
		}
		b.WriteString(strings.TrimRight(line, "\n") + "\n")
	}
}

// shortened cuts a line that nobody would read to its end.
func shortened(line string) string {
	const longest = 160
	if runes := []rune(line); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return line
}
