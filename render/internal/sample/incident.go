package sample

import (
	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// Incident returns an incident in German, with figures in tables and a timeline.
func Incident() *tree.Document {
	return &tree.Document{
		Kind: "incidents", ID: "ampel-2024", Title: "Ausfall der Ampeln", Language: lang.German, Date: "",
		Subject: "Vorfall: Ausfall der Ampeln",
		Body: []tree.Block{
			tree.Heading{Level: 1, ID: "ausfall-der-ampeln", Text: words("Ausfall der Ampeln")},
			tree.Section{Class: "figures", Blocks: []tree.Block{
				tree.Heading{Level: 2, ID: "zahlen", Text: words("Zahlen")}, figures(),
				tree.Table{Head: []tree.Cell{nil, nil}, Rows: [][]tree.Cell{{words("ohne"), words("Kopf")}}},
				tree.Table{Head: []tree.Cell{words("Maßnahme"), words("Grund")}, Rows: [][]tree.Cell{{
					words("Handbetrieb"), words("Die Anlagen lassen sich einzeln schalten, doch dafür müsste an jeder Kreuzung jemand stehen, Tag und Nacht."),
				}}},
			}},
			tree.Section{Class: "timeline", Blocks: []tree.Block{
				tree.Heading{Level: 2, ID: "chronik", Text: words("Chronik")}, chronicle(),
			}},
			tree.Section{Class: "measures", Blocks: []tree.Block{
				tree.Heading{Level: 2, ID: "maßnahmen", Text: words("Maßnahmen")}, paragraph("Keine."),
			}},
			tree.Section{Class: "cited", Blocks: []tree.Block{
				tree.Heading{Level: 2, ID: "zitiert", Text: words("Zitiert in")}, citedIn(),
			}},
		},
	}
}

func figures() tree.Block {
	row := func(place, count string) []tree.Cell { return []tree.Cell{words(place), words(count)} }
	return tree.Table{
		Caption: words("Gestörte Anlagen nach Bezirk"), Align: []tree.Align{tree.AlignStart, tree.AlignEnd},
		Head: row("Bezirk", "Anlagen"), HeadColumn: true,
		Rows: [][]tree.Cell{row("Nord", "1.204"), row("Süd und Südost", "87"), row("zusammen", "1.291")},
	}
}

func chronicle() tree.Block {
	return tree.Timeline{Events: []tree.Event{
		{When: "1. Februar 2024", Start: "2024-02-01", Text: words("Die Steuerung fällt aus."), Source: words("Betreiber")},
		{When: "Mitte Februar 2024", Start: "2024-02-11", Text: []tree.Inline{
			tree.Text("Ein Versuch scheitert, siehe "),
			tree.Ref{Kind: "sittings", ID: "VKA 3/7", Anchor: "frage-2", Text: words("Frage 2")}, tree.Text("."),
		}},
		{When: "bis heute", Text: words("Nacharbeiten")},
	}}
}

func citedIn() tree.Block {
	return tree.List{Tight: true, Items: [][]tree.Block{{tree.Paragraph{Text: []tree.Inline{
		tree.Ref{Kind: "inquiries", ID: "3/99", Text: words("Drucks. 3/99")},
	}}}}}
}
