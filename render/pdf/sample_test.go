package pdf

import (
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// everything is a document with every block and every inline, its words taken from the phrase book of a language.
func everything(w phrases) *tree.Document {
	return &tree.Document{
		Kind: "sittings", ID: "ABC 1/2", Title: w.title, Language: w.tag, Authors: []string{"Jörg Ğül", "A. Smith"},
		Subject: w.subject, Date: "2025-06-10",
		Header: tree.Running{Left: "Dr/ck", Center: "ABC 1/2 – 10.06.2025", Right: w.period},
		Body: []tree.Block{
			tree.Note{Text: plainText(w.note)},
			tree.Head{Lines: []tree.Line{
				{Class: "type", Strong: true, Text: plainText(w.subject)},
				{Class: "number", Text: plainText("– 1/2 –")},
			}},
			tree.Section{Class: "preamble", Blocks: []tree.Block{
				tree.Heading{Level: 2, ID: "preamble", Text: plainText(w.preamble)},
				tree.Paragraph{Text: w.inlines()},
				tree.Quote{Blocks: []tree.Block{tree.Paragraph{Text: plainText(strings.Repeat(w.sentence+" ", 3))}}},
			}},
			tree.Speech{ID: "speech-1", Speaker: plainText(w.speaker), Blocks: []tree.Block{
				tree.Paragraph{Text: plainText(strings.Repeat(w.sentence+" ", 4))}}},
			w.question("9", nil),
			w.question("10", []tree.Question{
				{ID: "q10a", Lead: "a)", Blocks: []tree.Block{tree.Paragraph{Text: plainText(w.ask)}}},
				{ID: "q10b", Lead: "b)", Blocks: []tree.Block{tree.Paragraph{Text: plainText(w.ask)}}},
			}),
			tree.Answer{Level: 3, ID: "answer-9-10", Title: w.joint, Joint: plainText(w.joint), Blocks: []tree.Block{
				tree.Paragraph{Text: plainText(w.sentence)}, w.list(), w.table(3, 4)}},
			tree.Break{},
			tree.Code{Language: "go", Text: "func main() {\n\tprintln(\"" + w.sentence + "\")\n}\n"},
			tree.Timeline{Events: []tree.Event{
				{When: w.when, Start: "2025-04-11", Text: plainText(w.sentence), Source: plainText("IT.NRW")},
				{When: "12.03.2025", Start: "2025-03-12", Text: plainText(w.sentence)},
			}},
			tree.Decision{ID: "decision-1", Title: w.decision,
				Lines: []tree.Line{{Text: plainText("ABC 1/2 – 10.06.2025")}},
				Blocks: []tree.Block{
					tree.Paragraph{Text: plainText(w.sentence)},
					tree.Decision{Blocks: []tree.Block{tree.Paragraph{Text: plainText(w.ask)}}},
				},
				Result: plainText(w.result)},
			tree.Signatures{Place: w.place, Names: []tree.Signature{{Role: w.minutes, Name: "Heidi Große"}, {Role: w.chair, Name: "Ole Ænes"}}},
		},
	}
}

// phrases are the words of a sample.
type phrases struct {
	tag                                                               lang.Tag
	title, subject, period, note, preamble, sentence, speaker, ask    string
	lead, joint, when, decision, result, place, minutes, chair, quote string
}

var german = phrases{
	tag: lang.German, title: "Prüfprotokoll – „Äpfel“", subject: "Dringlicher Berichtsantrag", period: "21. WAHLPERIODE",
	note: "(Beginn: 8:33 Uhr)", preamble: "Vorbemerkung", speaker: "Minister Dr. Jörg Straßer:",
	sentence: "Die Störung der Schnittstelle währte über ein Vierteljahr und traf „alle“ Länder – ‚restlos‘.",
	ask:      "Wie viele Anträge, aufgeschlüsselt nach Behörden, wurden ausgesetzt?", lead: "Frage ",
	joint: "Die Fragen 9 und 10 werden gemeinsam beantwortet.", when: "Mitte April 2025", decision: "Beschluss",
	result: "einvernehmlich", place: "Wiesbaden, 11. Juli 2025", minutes: "Protokollführung:", chair: "Vorsitz:",
	quote: "„Bürgermeisterei“",
}

var english = phrases{
	tag: lang.English, title: "Test minutes – ‘Apples’", subject: "Written question", period: "Session 2024–26",
	note: "(The sitting began at 8.33 am)", preamble: "Preamble", speaker: "The Minister (Dr Anne O’Hara):",
	sentence: "The outage lasted a quarter of a year and hit “every” authority – it cost £2,300 in all.",
	ask:      "How many applications, broken down by authority, were put on hold?", lead: "Question ",
	joint: "Questions 9 and 10 are answered together.", when: "mid-April 2025", decision: "Decision",
	result: "agreed without division", place: "London, 11 July 2025", minutes: "Minutes:", chair: "Chair:",
	quote: "“mayoralty”",
}

func plainText(text string) []tree.Inline { return []tree.Inline{tree.Text(text)} }

// inlines has every inline.
func (w phrases) inlines() []tree.Inline {
	return []tree.Inline{
		tree.Text(w.sentence + " "), tree.Emphasis{Text: plainText(w.quote)}, tree.Text(", "),
		tree.Strong{Text: []tree.Inline{tree.Text("21.153 "), tree.Emphasis{Text: plainText("fett-kursiv")}}},
		tree.Text(", "), tree.Strike{Text: plainText("480")}, tree.Text(", "), tree.CodeSpan("osip.log"), tree.Text(", "),
		tree.Link{URL: "https://example.org/a(b)?q=ü", Text: plainText("example.org")}, tree.Text(", "),
		tree.Ref{Anchor: "q10a", Text: plainText("10a")}, tree.Text(", "),
		tree.Ref{Kind: "sittings", ID: "ABC 1/2", Anchor: "decision-1", Text: plainText(w.decision)}, tree.Text(", "),
		tree.Ref{Kind: "inquiries", ID: "21/2301", Anchor: "frage-4", Text: plainText("21/2301")}, tree.Text(", "),
		tree.Ref{Kind: "inquiries", ID: "absent", Text: plainText("absent")}, tree.LineBreak{},
		tree.Text("Ğ š ł ő ϑ я € § ½ … a\u00a0b, co\u00adoperate."),
	}
}

func (w phrases) question(number string, parts []tree.Question) tree.Question {
	return tree.Question{Level: 3, ID: "q" + number, Title: w.lead + number, Lead: w.lead + number + ":", Parts: parts,
		Blocks: []tree.Block{tree.Paragraph{Text: plainText(w.ask + " " + w.ask)}}}
}

func (w phrases) list() tree.List {
	inner := tree.List{Tight: true, Items: [][]tree.Block{
		{tree.Paragraph{Text: plainText(w.quote)}}, {tree.Paragraph{Text: plainText(w.sentence)}}}}
	return tree.List{Ordered: true, Start: 9, Items: [][]tree.Block{
		{tree.Paragraph{Text: plainText(w.sentence)}, inner}, {tree.Paragraph{Text: plainText(w.ask)}}}}
}

// table has cells that wrap and every alignment.
func (w phrases) table(columns, rows int) tree.Table {
	t := tree.Table{Caption: plainText(w.subject), Align: []tree.Align{tree.AlignStart, tree.AlignEnd, tree.AlignCenter},
		HeadColumn: true}
	for range columns {
		t.Head = append(t.Head, plainText(w.lead))
	}
	for range rows {
		row := []tree.Cell{plainText(w.quote), plainText("21.153")}
		for len(row) < columns {
			row = append(row, plainText(w.sentence))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
