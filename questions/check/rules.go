package check

import (
	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// A Rule is one thing that can be wrong. It has a function for each kind of thing it looks at; the walk over the dossier
// calls them all. A rule without any is found while the files are read.
type Rule struct {
	Name     string
	Severity diag.Severity // the gravest that it reports
	Title    lang.Text

	Dossier  func(*Pass, *questions.Dossier)
	Record   func(*Pass, *questions.Record)
	Incident func(*Pass, *incidents.Incident)
	Inquiry  func(*Pass, *questions.Inquiry)
	Sitting  func(*Pass, *questions.Sitting)
	Passage  func(*Pass, *questions.Passage)
	Citation func(*Pass, *questions.Citation)
	Day      func(*Pass, *day)
	Number   func(*Pass, *number)
}

// reads reports whether the rule's findings arise while a file is read.
func (r *Rule) reads() bool {
	return r.Dossier == nil && r.Record == nil && r.Incident == nil && r.Inquiry == nil && r.Sitting == nil &&
		r.Passage == nil && r.Citation == nil && r.Day == nil && r.Number == nil && r.Name != acceptUnused
}

// acceptUnused is the rule about the acceptances themselves: it comes after all others.
const acceptUnused = "accept-unused"

// Rules lists all rules, those of the readers last.
func Rules() []Rule {
	return []Rule{
		{Name: "question-unanswered", Severity: diag.Error, Inquiry: questionUnanswered,
			Title: lang.Say("Frage ohne Antwort", "Question without an answer")},
		{Name: "question-answered-twice", Severity: diag.Error, Inquiry: questionAnsweredTwice,
			Title: lang.Say("Frage mit zwei Antworten", "Question with two answers")},
		{Name: "answer-unknown-question", Severity: diag.Error, Inquiry: answerUnknownQuestion, Sitting: sittingUnknownQuestion,
			Title: lang.Say("Antwort auf eine Frage, die es nicht gibt", "Answer to a question that does not exist")},
		{Name: "answer-empty", Severity: diag.Error, Inquiry: answerEmpty,
			Title: lang.Say("Antwort ohne Inhalt", "Answer without content")},
		{Name: "joint-mismatch", Severity: diag.Error, Passage: jointMismatch,
			Title: lang.Say("Satz über die gemeinsame Antwort nennt andere Fragen", "Sentence about the joint answer names other questions")},
		{Name: "conditional-order", Severity: diag.Error, Inquiry: conditionalOrder,
			Title: lang.Say("Bedingung, die erst später gefragt wird", "Condition that is asked only later")},
		{Name: "refers-cycle", Severity: diag.Error, Inquiry: refersCycle,
			Title: lang.Say("Antworten, die nur aufeinander verweisen", "Answers that only refer to each other")},
		{Name: "mention-unknown", Severity: diag.Warning, Citation: mentionUnknown,
			Title: lang.Say("Frage im Text, die es nicht gibt", "Question in a text that does not exist")},
		{Name: "breakdown-missing", Severity: diag.Warning, Inquiry: breakdownMissing,
			Title: lang.Say("Verlangte Aufschlüsselung fehlt", "Breakdown asked for is missing")},
		{Name: "too-many-questions", Severity: diag.Warning, Inquiry: tooManyQuestions,
			Title: lang.Say("Mehr Fragen als erlaubt", "More questions than allowed")},
		{Name: "instrument-unknown", Severity: diag.Error, Inquiry: instrumentUnknown,
			Title: lang.Say("Art der Anfrage, die das Profil nicht kennt", "Kind of inquiry that the profile does not know")},

		{Name: "figure-mismatch", Severity: diag.Error, Citation: figureMismatch,
			Title: lang.Say("Zitierte Zahl widerspricht ihrem Eintrag", "Figure cited contradicts its entry")},
		{Name: "figure-near-miss", Severity: diag.Error, Number: figureNearMiss,
			Title: lang.Say("Zahl, die einer eingetragenen zum Verwechseln ähnlich ist", "Number that is easily mistaken for a figure")},
		{Name: "figure-uncited-number", Severity: diag.Hint, Number: figureUncitedNumber,
			Title: lang.Say("Eingetragene Zahl, die abgetippt statt zitiert ist", "Figure that is typed and not cited")},
		{Name: "breakdown-sum", Severity: diag.Error, Incident: breakdownSum,
			Title: lang.Say("Aufschlüsselung ergibt nicht den Wert", "Breakdown does not add up to the value")},

		{Name: "name-unknown", Severity: diag.Error, Citation: nameUnknown,
			Title: lang.Say("Name, der nichts bezeichnet", "Name that stands for nothing")},
		{Name: "name-duplicate", Severity: diag.Error, Dossier: nameDuplicate,
			Title: lang.Say("Name, der zweimal vergeben ist", "Name that is given twice")},
		{Name: "name-ambiguous", Severity: diag.Error, Citation: nameAmbiguous,
			Title: lang.Say("Name, der mehreres bezeichnen kann", "Name that can stand for several things")},
		{Name: "link-scheme", Severity: diag.Warning, Passage: linkScheme,
			Title: lang.Say("Verweis von unbekannter Art", "Link of an unknown kind")},
		{Name: "image-alt", Severity: diag.Error, Passage: imageAlt,
			Title: lang.Say("Bild ohne Alternativtext", "Picture without alternative text")},
		{Name: "image-file", Severity: diag.Error, Passage: imageFile,
			Title: lang.Say("Bild, das sich nicht zeigen lässt", "Picture that cannot be shown")},
		{Name: "unprintable-character", Severity: diag.Warning, Record: unprintableCharacter,
			Title: lang.Say("Schriftzeichen, das sich nicht drucken lässt", "Character that cannot be printed")},
		{Name: "footnote-unmatched", Severity: diag.Error, Passage: footnoteUnmatched,
			Title: lang.Say("Fußnote ohne Zeichen oder Zeichen ohne Fußnote", "Footnote without its mark, or mark without its footnote")},

		{Name: "date-impossible", Severity: diag.Error, Day: dateImpossible,
			Title: lang.Say("Tag, den der Kalender nicht hat", "Day that the calendar does not have")},
		{Name: "date-weekday", Severity: diag.Error, Day: dateWeekday,
			Title: lang.Say("Falscher Wochentag", "Wrong day of the week")},
		{Name: "date-after-paper", Severity: diag.Error, Day: dateAfterPaper,
			Title: lang.Say("Tag, der nach dem Papier liegt", "Day that is later than the paper")},
		{Name: "date-order", Severity: diag.Error, Inquiry: inquiryDateOrder, Sitting: sittingDateOrder,
			Title: lang.Say("Daten in falscher Reihenfolge", "Dates in the wrong order")},
		{Name: "event-order", Severity: diag.Warning, Incident: eventOrder,
			Title: lang.Say("Ereignisse in falscher Reihenfolge", "Events in the wrong order")},
		{Name: "event-outside-period", Severity: diag.Warning, Incident: eventOutsidePeriod,
			Title: lang.Say("Ereignis außerhalb der Dauer des Vorfalls", "Event outside the incident's period")},

		{Name: "withheld-cited", Severity: diag.Error, Citation: withheldCited,
			Title: lang.Say("Zurückgehaltenes, das offen genannt wird", "Something withheld that is cited openly")},
		{Name: "access-unknown", Severity: diag.Error, Record: accessUnknown,
			Title: lang.Say("Zugangsstufe, die das Profil nicht kennt", "Access level that the profile does not know")},
		{Name: "contribution-shape", Severity: diag.Error, Sitting: contributionShape,
			Title: lang.Say("Beitrag, der nicht genau eines ist", "Contribution that is not exactly one thing")},
		{Name: acceptUnused, Severity: diag.Warning,
			Title: lang.Say("Hingenommener Befund, den es nicht gibt", "Accepted finding that does not exist")},

		{Name: "missing-dossier", Severity: diag.Error, Title: lang.Say("Ordner ohne dossier.yaml", "Folder without dossier.yaml")},
		{Name: "unknown-record", Severity: diag.Error, Title: lang.Say("Datei, deren Inhalt nicht zu erkennen ist", "File whose content is not clear")},
		{Name: "profile-unknown", Severity: diag.Error, Title: lang.Say("Unbekanntes Profil", "Unknown profile")},
		{Name: "profile-invalid", Severity: diag.Error, Title: lang.Say("Profil, das nicht gehen kann", "Profile that cannot work")},
		{Name: "outside-dossier", Severity: diag.Error, Title: lang.Say("Verknüpfung aus dem Dossier hinaus", "Link out of the dossier")},
		{Name: "unreadable-file", Severity: diag.Error, Title: lang.Say("Datei, die sich nicht öffnen lässt", "File that cannot be opened")},
		{Name: "file-size", Severity: diag.Error, Title: lang.Say("Zu große Datei", "File too large")},
		{Name: "empty-file", Severity: diag.Error, Title: lang.Say("Leere Datei", "Empty file")},
		{Name: "encoding", Severity: diag.Error, Title: lang.Say("Datei nicht in UTF-8", "File not in UTF-8")},
		{Name: "control-character", Severity: diag.Error, Title: lang.Say("Unsichtbares Steuerzeichen", "Invisible control character")},
		{Name: "second-document", Severity: diag.Error, Title: lang.Say("Zweites Dokument in einer Datei", "Second document in a file")},
		{Name: "syntax", Severity: diag.Error, Title: lang.Say("Kein lesbares YAML", "Not readable YAML")},
		{Name: "anchor", Severity: diag.Error, Title: lang.Say("Anker, Verweis oder Typangabe von YAML", "Anchor, alias or type of YAML")},
		{Name: "nesting", Severity: diag.Error, Title: lang.Say("Zu tief verschachtelt", "Nested too deeply")},
		{Name: "unknown-key", Severity: diag.Error, Title: lang.Say("Unbekannte Angabe", "Unknown key")},
		{Name: "missing-key", Severity: diag.Error, Title: lang.Say("Fehlende Angabe", "Missing key")},
		{Name: "duplicate-key", Severity: diag.Error, Title: lang.Say("Doppelte Angabe", "Duplicate key")},
		{Name: "wrong-type", Severity: diag.Error, Title: lang.Say("Wert von der falschen Art", "Value of the wrong kind")},
		{Name: "unknown-word", Severity: diag.Error, Title: lang.Say("Unbekanntes Wort", "Unknown word")},
		{Name: "value", Severity: diag.Error, Title: lang.Say("Unlesbarer Wert", "Value that cannot be read")},
	}
}

// ruleNamed returns the rule of a name; nil if there is none.
func ruleNamed(name string) *Rule {
	for _, r := range Rules() {
		if r.Name == name {
			return &r
		}
	}
	return nil
}

// Names lists the names of all rules.
func Names() []string {
	var names []string
	for _, r := range Rules() {
		names = append(names, r.Name)
	}
	return names
}

// Title says what a rule is about; it is zero if there is no such rule.
func Title(name string) lang.Text {
	if r := ruleNamed(name); r != nil {
		return r.Title
	}
	return lang.Text{}
}
