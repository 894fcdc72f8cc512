package sample

import (
	"fmt"

	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// Protocol returns minutes in German: a head, questions with joint answers, debate, a decision within a decision,
// signatures.
func Protocol() *tree.Document {
	return &tree.Document{
		Kind: "sittings", ID: "VKA 3/7", Title: "Verkehrsausschuss, 7. Sitzung", Language: lang.German,
		Authors: []string{"Ada Beispiel"}, Subject: "Kurzbericht über die 7. Sitzung des Verkehrsausschusses",
		Date:   "2024-02-29",
		Meta:   []tree.Property{{Key: "committee", Values: []string{"VKA"}}},
		Header: tree.Running{Left: "Ab/cd", Center: "VKA 3/7 – 29.02.2024", Right: "3. WAHLPERIODE"},
		Body: []tree.Block{
			tree.Note{Text: words("(Beginn des öffentlichen Teils: 10:02 Uhr)")},
			protocolHead(),
			tree.Section{Class: "preamble", Blocks: []tree.Block{
				tree.Heading{Level: 3, ID: "vorbemerkung", Text: words("Vorbemerkung der Fragesteller:")},
				tree.Paragraph{Text: []tree.Inline{
					tree.Text("Am "), tree.Ref{Kind: "incidents", ID: "ampel-2024", Anchor: "chronik", Text: words("Ausfall der Ampeln")},
					tree.Text(" waren zwölf Kreuzungen beteiligt („Lichtzeichen-Anlagen“), siehe "),
					tree.Ref{Anchor: "frage-2", Text: words("Frage 2")}, tree.Text("."),
				}},
			}},
			tree.Speech{ID: "rede-1", Speaker: words("Staatsrätin Dr. Eva Muster:"), Blocks: []tree.Block{
				paragraph("Die Anlagen sind wieder in Betrieb, und zwar alle."),
			}},
			tree.Speech{Blocks: []tree.Block{paragraph("Zu den Fragen im Einzelnen:")}},
			question(1, "Seit wann waren die Ampeln gestört?"),
			answer("1", nil, "Seit dem 1. Februar 2024."),
			nestedQuestion(),
			question(10, "Welche Kosten sind entstanden, und wer trägt sie nach Auffassung des Senats, auch mit Blick auf die Straßenbaulastträgerschaft der Bezirke?"),
			answer("2-und-10", words("Die Fragen 2 und 10 werden gemeinsam beantwortet."), "Rund 480 Euro; sie trägt der Betreiber."),
			tree.Speech{ID: "rede-2", Blocks: []tree.Block{
				paragraph("Abgeordneter Max Probe fragt, ob der Betreiber gewarnt worden sei."),
			}},
			protocolDecision(),
			tree.Note{Text: words("(Ende des öffentlichen Teils: 10:20 Uhr)")},
			tree.Signatures{Place: "Musterstadt, 4. März 2024", Names: []tree.Signature{
				{Role: "Protokollführung:", Name: "Ada Beispiel"}, {Role: "Vorsitz:", Name: "Jo Muster"},
			}},
		},
	}
}

func protocolHead() tree.Block {
	return tree.Head{Lines: []tree.Line{
		{Class: "type", Strong: true, Text: words("1. Berichtsantrag")},
		{Class: "askers", Text: words("Fraktion DER MITTE")},
		{Class: "title", Strong: true, Text: words("Ausfall der Ampeln an zwölf Kreuzungen und seine Folgen")},
		{Class: "number", Text: []tree.Inline{
			tree.Text("– "), tree.Ref{Kind: "inquiries", ID: "3/99", Text: words("Drucks. 3/99")}, tree.Text(" –"),
		}},
	}}
}

func question(n int, text string) tree.Block {
	return tree.Question{
		Level: 3, ID: fmt.Sprintf("frage-%d", n), Title: fmt.Sprintf("Frage %d", n), Lead: fmt.Sprintf("Frage %d:", n),
		Blocks: []tree.Block{paragraph(text)},
	}
}

func answer(to string, joint []tree.Inline, text string) tree.Block {
	title := "Antwort zu Frage 1"
	if joint != nil {
		title = "Antwort zu den Fragen 2 und 10"
	}
	return tree.Answer{Level: 4, ID: "antwort-" + to, Title: title, Joint: joint, Blocks: []tree.Block{paragraph(text)}}
}

func nestedQuestion() tree.Block {
	part := func(label, text string) tree.Question {
		return tree.Question{Level: 4, ID: "frage-2" + label, Title: "Frage 2 " + label, Lead: label + ")", Blocks: []tree.Block{paragraph(text)}}
	}
	return tree.Question{
		Level: 3, ID: "frage-2", Title: "Frage 2", Lead: "Frage 2:",
		Blocks: []tree.Block{paragraph("Wie viele Anlagen waren betroffen,")},
		Parts:  []tree.Question{part("a", "an Haupt- und Durchgangsstraßen,"), part("b", "an Nebenstraßen?")},
	}
}

func protocolDecision() tree.Block {
	return tree.Decision{
		ID: "beschluss-1", Title: "Beschluss", Lines: []tree.Line{{Class: "sign", Text: words("VKA 3/7 – 29.02.2024")}},
		Blocks: []tree.Block{
			paragraph("Der Berichtsantrag ist erledigt."),
			tree.Decision{Blocks: []tree.Block{paragraph("Er wurde auf Wunsch der Fraktion öffentlich behandelt.")}},
		},
		Result: words("einvernehmlich"),
	}
}
