package main

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// askNames says what a question asks for, in words for people.
var askNames = map[questions.AskKind]lang.Text{
	"count":      lang.Say("Anzahl", "count"),
	"date":       lang.Say("Zeitpunkt", "date"),
	"period":     lang.Say("Zeitraum", "period"),
	"reason":     lang.Say("Grund", "reason"),
	"measure":    lang.Say("Maßnahmen", "measures"),
	"plan":       lang.Say("Planung", "plans"),
	"assessment": lang.Say("Bewertung", "assessment"),
	"yes-no":     lang.Say("ja oder nein", "yes or no"),
	"who":        lang.Say("wer", "who"),
}

// groundNames says why something is refused, in words for people.
var groundNames = map[questions.Ground]lang.Text{
	"classified":          lang.Say("Verschlusssache", "classified"),
	"personal-data":       lang.Say("personenbezogene Daten", "personal data"),
	"business-secret":     lang.Say("Geschäftsgeheimnis", "business secret"),
	"executive-privilege": lang.Say("Kernbereich der Regierung", "executive privilege"),
	"not-responsible":     lang.Say("nicht zuständig", "not responsible"),
	"not-recorded":        lang.Say("nicht erfasst", "not recorded"),
	"disproportionate":    lang.Say("unverhältnismäßiger Aufwand", "disproportionate cost"),
	"ongoing-proceedings": lang.Say("laufendes Verfahren", "ongoing proceedings"),
}
