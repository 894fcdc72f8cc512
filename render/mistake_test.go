package render

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/questions"
)

// composed lays out the inquiry of a small dossier that has the templates given.
func composed(t *testing.T, own map[string]string) error {
	t.Helper()
	files := fstest.MapFS{}
	for name, text := range hostileDossier {
		files[name] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(text, "TEXT", `"x"`))}
	}
	for name, text := range own {
		files["templates/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	d, _, err := questions.LoadFS(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range d.Records {
		if r.Kind == questions.KindInquiry {
			_, err = Compose(d, r)
		}
	}
	return err
}

// TestTemplateMistakes makes the mistakes that people make in templates, and some that nobody makes by mistake.
func TestTemplateMistakes(t *testing.T) {
	for _, c := range []struct{ name, template, want string }{
		{"field", "a\n{{.Titel}}", "templates/inquiry.md:2: Ein Feld .Titel gibt es hier nicht. Eines von diesen nehmen: .Number, .Paper, .Type, .Title"},
		{"field in a loop", "{{range .Exchanges}}\n{{.X}}{{end}}", "templates/inquiry.md:2: Ein Feld .X gibt es hier nicht. Eines von diesen nehmen: .Questions, .Answer."},
		{"function", "{{printf \"%999999999d\" 1}}", "templates/inquiry.md:1: Eine Funktion printf gibt es in Vorlagen nicht. Möglich sind: and, eq"},
		{"guard", "{{_splice 1}}", "templates/inquiry.md:1: Eine Funktion _splice gibt es in Vorlagen nicht."},
		{"file", "{{readFile \"/etc/passwd\"}}", "Eine Funktion readFile gibt es in Vorlagen nicht."},
		{"brace", "a\n\n{{.Title", "templates/inquiry.md:3: Die Vorlage ist an dieser Stelle nicht gültig."},
		{"end", "{{if .Title}}", "Die Vorlage ist an dieser Stelle nicht gültig."},
		{"list", "{{.Exchanges}}", "templates/inquiry.md:1: Dieser Wert lässt sich nicht drucken."},
		{"phrase", "\n{{phrase \"nix\"}}", "templates/inquiry.md:2: Die Wendung „nix“ gibt es nicht."},
		{"template", "{{template \"nix\"}}", "templates/inquiry.md:1: Eine Vorlage „nix“ ist nicht vereinbart."},
		{"absent", "{{range .Exchanges}}{{.Answer.Refusal}}{{end}}", "Ein Feld .Refusal gibt es hier nicht."},
		{"loop", "{{range 1000000000000}}{{end}}", "templates/inquiry.md:1: Die Vorlage kommt nicht zum Ende."},
		{"loops in loops", "{{range 100000}}{{range 100000}}{{end}}{{end}}", "Die Vorlage kommt nicht zum Ende."},
		{"recursion", "{{define \"a\"}}{{template \"a\"}}{{end}}\n{{template \"a\"}}", "templates/inquiry.md:1: Die Vorlage ruft sich endlos selbst auf."},
		{"two recursions", "{{define \"a\"}}{{template \"b\" .}}{{template \"b\" .}}{{end}}{{define \"b\"}}{{template \"a\" .}}{{template \"a\" .}}{{end}}{{template \"a\" .}}", "Die Vorlage ruft sich endlos selbst auf."},
		{"container", "x\n::: antwort\n:::", "templates/inquiry.md:2: Den Behälter „antwort“ gibt es nicht. Einen von diesen nehmen: head, section"},
		{"container open", "x\n\n::: note\ny", "templates/inquiry.md:3: Der Behälter „note“ wird nicht geschlossen."},
		{"container closed", "x\n:::", "templates/inquiry.md:2: Hier wird ein Behälter geschlossen, der nicht offen ist."},
		{"attribute", "::: note id=x\n:::", "templates/inquiry.md:1: Der Behälter „note“ hat kein „id“."},
		{"quotation mark", "::: answer title=\"x\n:::", "templates/inquiry.md:1: Ein Anführungszeichen wird nicht geschlossen."},
		{"trimmed", "a\n{{- /**/ -}}\n::: note\n:::", "templates/inquiry.md:3: ::: steht nicht am Anfang einer Zeile."},
		{"section", "::: section x\ny\n:::", "templates/inquiry.md:1: Ein Abschnitt beginnt nicht mit einer Überschrift."},
		{"table", "::: table\ny\n:::", "templates/inquiry.md:1: Im Behälter „table“ steht keine einzelne Tabelle."},
		{"event", "::: event\ny\n:::", "templates/inquiry.md:1: Der Behälter „event“ steht nicht in „timeline“."},
		{"head", "::: head\nirgendwas\n:::", "templates/inquiry.md:1: Eine Zeile in diesem Kopf hat nicht die Form „art: Text“."},
	} {
		err := composed(t, map[string]string{"inquiry.md": c.template})
		var mistake *TemplateError
		if !errors.As(err, &mistake) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %q\ngot  %v\nwant %s", c.name, c.template, err, c.want)
			continue
		}
		if mistake.Message.EN == "" || mistake.Help.EN == "" || mistake.Message.EN == mistake.Message.DE {
			t.Errorf("%s: not said in English: %+v", c.name, mistake)
		}
	}
}

// TestSharedTemplateMistake finds the file when the mistake is in what documents share.
func TestSharedTemplateMistake(t *testing.T) {
	err := composed(t, map[string]string{"exchange.md": "{{define \"exchanges\"}}\n::: nix\n{{end}}"})
	if err == nil || !strings.HasPrefix(err.Error(), "templates/exchange.md:2: ") {
		t.Errorf("got %v", err)
	}
}

// TestPhraseMistake finds a phrase of the dossier's own that does not fit its value.
func TestPhraseMistake(t *testing.T) {
	err := composed(t, map[string]string{"profile.yaml": "phrases:\n  joint: 'Zu {{.X}}'\n"})
	if err == nil || !strings.HasPrefix(err.Error(), "templates/profile.yaml: Die Wendung „joint“ lässt sich mit diesem Wert nicht bilden.") {
		t.Errorf("got %v", err)
	}
}

// TestEmptyTemplate makes an empty document, which is no mistake.
func TestEmptyTemplate(t *testing.T) {
	if err := composed(t, map[string]string{"inquiry.md": " \n"}); err != nil {
		t.Error(err)
	}
}
