package docs_test

import (
	"fmt"
	"os"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
	"quaestor/render/protocol"
	"quaestor/templates"
)

// containers lists the block containers of document templates.
func containers(tag lang.Tag) string {
	rows := [][]string{{
		lang.Say("Behälter", "Container").In(tag),
		lang.Say("dahinter", "behind it").In(tag),
	}}
	for _, c := range protocol.Containers() {
		var given []string
		for _, key := range c.Attributes {
			given = append(given, "`"+key+"=\"…\"`")
		}
		for _, word := range c.Words {
			given = append(given, "`"+word+"`")
		}
		rows = append(rows, []string{"`::: " + c.Name + "`", strings.Join(given, " ")})
	}
	return markdown(rows)
}

// document shows the built-in template of a kind of document.
func document(kind string) (string, error) {
	profile, _ := templates.Load("", nil, "")
	_, text, err := profile.Document(kind)
	return "```text\n" + string(text) + "```\n", err
}

// phrases lists the set phrases of a language.
func phrases(tag lang.Tag) (string, error) {
	name := "../templates/phrases/" + string(tag) + ".yaml"
	text, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	var book struct {
		incidents.Marked
		Phrases []templates.Phrase `key:"phrases,keyed"`
	}
	file, _ := source.New(name, text)
	doc, found := yaml.Parse(file)
	if len(found) > 0 {
		return "", fmt.Errorf("%s: %s", name, found[0].Message.EN)
	}
	doc.Read(&book, tag)
	rows := [][]string{{lang.Say("Name", "Name").In(tag), lang.Say("Wortlaut", "Wording").In(tag)}}
	for _, p := range book.Phrases {
		rows = append(rows, []string{"`" + p.ID + "`", "`` " + p.Text + " ``"})
	}
	return markdown(rows), nil
}
