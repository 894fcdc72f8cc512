package check

import (
	"slices"
	"strings"

	"quaestor/internal/lang"
	"quaestor/questions"
)

// say is [lang.Say] for arguments of which some are texts themselves: each sentence gets its own language's.
func say(de, en string, args ...any) lang.Text {
	german, english := slices.Clone(args), slices.Clone(args)
	for i, arg := range args {
		if t, isText := arg.(lang.Text); isText {
			german[i], english[i] = t.DE, t.EN
		}
	}
	return lang.Text{DE: lang.Say(de, de, german...).DE, EN: lang.Say(en, en, english...).EN}
}

// labels names questions in one phrase: "Frage 3", "Fragen 4, 5 und 6".
func labels(list []questions.Label) lang.Text {
	if len(list) == 0 {
		return lang.Say("keine Frage", "no question")
	}
	last := list[len(list)-1]
	if len(list) == 1 {
		return lang.Say("Frage %s", "question %s", last)
	}
	var before []string
	for _, label := range list[:len(list)-1] {
		before = append(before, string(label))
	}
	return lang.Say("Fragen %s und %s", "questions %s and %s", strings.Join(before, ", "), last)
}

// kindNames says what the kinds of things are called.
var kindNames = map[questions.Kind]lang.Text{
	questions.KindIncident: {DE: "Vorfall", EN: "incident"},
	questions.KindInquiry:  {DE: "Anfrage", EN: "inquiry"},
	questions.KindSitting:  {DE: "Sitzung", EN: "sitting"},
	questions.KindFigure:   {DE: "Zahl", EN: "figure"},
	questions.KindQuestion: {DE: "Frage", EN: "question"},
	questions.KindPreamble: {DE: "Vorbemerkung", EN: "preamble"},
	questions.KindPerson:   {DE: "Person", EN: "person"},
	questions.KindGroup:    {DE: "Fraktion", EN: "group"},
	questions.KindBody:     {DE: "Stelle", EN: "body"},
	questions.KindSystem:   {DE: "Verfahren", EN: "system"},
	questions.KindDocument: {DE: "Dokument", EN: "document"},
}

// oneOf names kinds as alternatives: "Stelle oder Person".
func oneOf(kinds []string) lang.Text {
	var de, en []string
	for _, kind := range kinds {
		de = append(de, kindNames[questions.Kind(kind)].DE)
		en = append(en, kindNames[questions.Kind(kind)].EN)
	}
	return lang.Text{DE: strings.Join(de, " oder "), EN: strings.Join(en, " or ")}
}
