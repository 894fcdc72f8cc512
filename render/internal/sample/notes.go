package sample

import (
	"bytes"
	"image"
	"image/color"
	"image/png"

	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// Notes returns a German paper with footnotes wherever they may stand, a picture, and a chart, under a letterhead.
func Notes() *tree.Document {
	row := func(place, count string) []tree.Cell { return []tree.Cell{words(place), words(count)} }
	return &tree.Document{
		Kind: "inquiries", ID: "3/100", Title: "Brücken", Language: lang.German, Date: "2024-03-01", Subject: "Kleine Anfrage",
		Header:     tree.Running{Left: "Ab/cd {page}", Right: "{pages} Seiten"},
		Footer:     tree.Running{Center: "– {page} –"},
		Letterhead: []tree.Line{{Class: "letterhead", Strong: true, Text: words("Amt für Brücken")}, {Class: "letterhead", Text: words("Am Ufer 1")}},
		Watermark:  "Entwurf",
		Body: []tree.Block{
			tree.Heading{Level: 1, ID: "brücken", Text: []tree.Inline{tree.Text("Brücken"), note("Ohne Stege.")}},
			tree.Paragraph{Text: []tree.Inline{
				tree.Text("Geprüft wurden 87 Brücken"), note("Stand: 1. Februar 2024."), tree.Text(", davon "),
				tree.Strong{Text: []tree.Inline{tree.Text("12 gesperrt"), tree.Footnote{Blocks: []tree.Block{
					paragraph("Gesperrt heißt:"),
					tree.List{Tight: true, Items: [][]tree.Block{{paragraph("für Lastwagen,")}, {paragraph("ganz.")}}},
				}}}}, tree.Text("!"), note("Siehe dort."),
			}},
			tree.Image{Picture: plan(), Alt: "Karte: zwölf rote Punkte entlang des Flusses", Caption: words("Gesperrte Brücken")},
			tree.Chart{Title: "Brücken nach Bezirk", Alt: "Nord 50, Süd 37", Bars: []tree.Bar{
				{Label: "Nord", Value: "50", Size: 50}, {Label: "Süd", Value: "37", Size: 37}, {Label: "Insel", Value: "k. A.", Size: 0}}},
			tree.Table{Align: []tree.Align{tree.AlignStart, tree.AlignEnd}, Head: row("Bezirk", "Brücken"), HeadColumn: true,
				Rows: [][]tree.Cell{row("Nord", "50"), {words("Süd"), []tree.Inline{tree.Text("37"), note("Mit Fußgängerbrücken.")}}}},
			tree.Image{Picture: plan(), Alt: "Dieselbe Karte"},
		},
	}
}

func note(text string) tree.Inline { return tree.Footnote{Blocks: []tree.Block{paragraph(text)}} }

// plan returns a picture of a few dots.
func plan() *tree.Picture {
	dots := image.NewPaletted(image.Rect(0, 0, 8, 4), color.Palette{color.White, color.Black})
	dots.SetColorIndex(3, 2, 1)
	var b bytes.Buffer
	if err := png.Encode(&b, dots); err != nil {
		panic(err) // only if the buffer cannot be written to
	}
	return &tree.Picture{Name: "images/plan.png", Data: b.Bytes(), Width: 8, Height: 4}
}
