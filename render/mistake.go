package render

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/protocol"
	"quaestor/templates"
)

// A TemplateError says why a template cannot be carried out, where, and what to change.
type TemplateError struct {
	File          string // as the author names it
	Line          int    // 0 if it is not known
	Message, Help lang.Text
	Language      lang.Tag // of the dossier
	cause         error
}

func (e *TemplateError) Error() string {
	at := e.File
	if e.Line > 0 {
		at += ":" + strconv.Itoa(e.Line)
	}
	return fmt.Sprintf("%s: %s %s", at, e.Message.In(e.Language), e.Help.In(e.Language))
}

func (e *TemplateError) Unwrap() error { return e.cause }

// A layoutError is a mistake found while a template runs; package template knows its line.
type layoutError struct{ message, help lang.Text }

func (e *layoutError) Error() string { return e.message.EN }

// mistake says in the author's words what went wrong with a template.
func (c *composer) mistake(err error) error {
	e := &TemplateError{Language: c.tag, cause: err}
	e.File, e.Line = c.where(err.Error())
	var laid *protocol.Error
	var layout *layoutError
	var phrase *templates.PhraseError
	switch {
	case errors.As(err, &laid):
		e.File, e.Line = c.files[laid.Line/linesOf], laid.Line%linesOf
		e.Message, e.Help = laid.Message, laid.Help
	case errors.As(err, &layout):
		e.Message, e.Help = layout.message, layout.help
	case errors.As(err, &phrase):
		e.Message, e.Help = phraseMistake(phrase)
	case errors.As(err, new(*fs.PathError)):
		e.Message = lang.Say("Die Vorlage lässt sich nicht lesen.", "The template cannot be read.")
		e.Help = lang.Say("Nachsehen, ob sie eine gewöhnliche Datei ist (%v).", "See whether it is an ordinary file (%v).", err)
	default:
		e.Message, e.Help = translated(err.Error())
	}
	return e
}

func phraseMistake(e *templates.PhraseError) (message, help lang.Text) {
	if e.Cause == nil {
		return lang.Say("Die Wendung „%s“ gibt es nicht.", "There is no phrase “%s”.", e.ID),
			lang.Say("Den Namen berichtigen oder die Wendung in templates/profile.yaml unter phrases angeben.", "Correct the name, or give the phrase under phrases in templates/profile.yaml.")
	}
	if e.Page {
		return lang.Say("Die Angabe „%s“ der gedruckten Seite lässt sich nicht bilden.", "The text “%s” of the printed page cannot be made.", e.ID),
			lang.Say("Nur diese Felder verwenden: %s.", "Use only these fields: %s.", strings.Join(templates.SheetFields(), ", "))
	}
	return lang.Say("Die Wendung „%s“ lässt sich mit diesem Wert nicht bilden.", "The phrase “%s” cannot be made with this value.", e.ID),
		lang.Say("Nachsehen, welchen Wert sie verlangt: %v.", "See which value it needs: %v.", reason(e.Cause.Error()))
}

// where reads file and line from a message of package template: "template: name:12:7: …".
func (c *composer) where(message string) (file string, line int) {
	for _, file := range c.files {
		if _, rest, found := strings.Cut(message, "template: "+file+":"); found {
			digits := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
			line, _ = strconv.Atoi(rest[:max(digits, 0)])
			return file, line
		}
	}
	if len(c.files) > 0 {
		return c.files[len(c.files)-1], 0
	}
	return "templates/profile.yaml", 0
}

// translated says in plain words what package template found.
func translated(message string) (lang.Text, lang.Text) {
	if field, of, found := cutBetween(message, "can't evaluate field ", " in type "); found {
		return lang.Say("Ein Feld .%s gibt es hier nicht.", "There is no field .%s here.", field),
			lang.Say("Eines von diesen nehmen: %s.", "Take one of these: %s.", strings.Join(fieldsOf(of), ", "))
	}
	if name, _, found := cutBetween(message, `function "`, `" not defined`); found {
		names := []string{"phrase"}
		for builtin := range builtins {
			names = append(names, builtin)
		}
		slices.Sort(names)
		return lang.Say("Eine Funktion %s gibt es in Vorlagen nicht.", "Templates have no function %s.", name),
			lang.Say("Möglich sind: %s.", "There are: %s.", strings.Join(names, ", "))
	}
	if name, _, found := cutBetween(reason(message), `template "`, `" not defined`); found {
		return lang.Say("Eine Vorlage „%s“ ist nicht vereinbart.", "No template “%s” is defined.", name),
			lang.Say(`Sie mit {{define "%s"}} … {{end}} in derselben Datei angeben.`, `Give it with {{define "%s"}} … {{end}} in the same file.`, name)
	}
	if strings.Contains(message, "nil pointer evaluating") {
		return lang.Say("Hier wird ein Feld von etwas verlangt, das fehlt.", "This asks for a field of something that is absent."),
			lang.Say("Mit {{with}} oder {{if}} nachsehen, ob es da ist.", "See with {{with}} or {{if}} whether it is there.")
	}
	return lang.Say("Die Vorlage ist an dieser Stelle nicht gültig.", "The template is not valid here."),
		lang.Say("Geschweifte Klammern, {{end}} und Namen prüfen (%s).", "Check braces, {{end}} and names (%s).", reason(message))
}

// cutBetween returns the words between two others, and the last word behind them.
func cutBetween(text, before, after string) (between, last string, found bool) {
	_, rest, found := strings.Cut(text, before)
	if !found {
		return "", "", false
	}
	between, last, found = strings.Cut(rest, after)
	return between, last, found
}

// reason cuts name, line and action that package template puts before its messages.
func reason(message string) string {
	if _, rest, found := strings.Cut(message, ">: "); found {
		return rest
	}
	if i := strings.LastIndex(message, ": "); i >= 0 {
		return message[i+2:]
	}
	return message
}

// fieldsOf lists the fields of a type of a template's data, given the name that package template uses for it.
func fieldsOf(name string) []string {
	for _, value := range []any{inquiry{}, exchange{}, question{}, answer{}, sitting{}, item{}, turn{}, decision{}, incident{}, fact{}, figure{}, breakdown{}, part{}, bar{}, event{}, measure{}} {
		t := reflect.TypeOf(value)
		if t.String() != strings.TrimLeft(name, "*") {
			continue
		}
		var fields []string
		for f := range t.NumField() {
			fields = append(fields, "."+t.Field(f).Name)
		}
		return fields
	}
	return []string{"."}
}
