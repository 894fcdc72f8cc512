package layout

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"

	"quaestor/render/tree"
)

// sentence is long enough to be broken in a cell.
const sentence = "Die Anlagen lassen sich einzeln schalten, doch dafür müsste an jeder Kreuzung jemand stehen, Tag und Nacht."

// exhibit is a document with one table and one of each drawing.
func exhibit() *tree.Document {
	return document(
		tree.Table{
			Caption: words("Anträge"), Align: []tree.Align{tree.AlignStart, tree.AlignEnd}, HeadColumn: true,
			Head: row("Behörde", "Wert", ""), Rows: [][]tree.Cell{row("Gießen", "1.234,5"), row("", "ca. 480", "mehr"), {}},
		},
		tree.Chart{Title: "Offene Anfragen", Alt: "Balken der offenen Anfragen", Bars: []tree.Bar{
			{Label: "Regierungspräsidium Darmstadt, Dezernat für Aufenthaltsrecht und Staatsangehörigkeit", Value: "1.234", Size: 1234},
			{Label: "Gießen", Value: "−480", Size: -480}, {Label: "Kassel", Value: "0"},
		}},
		tree.Timeline{Events: []tree.Event{
			{When: "12. März 2025", Start: "2025-03-12", Text: words("Umstellung. " + sentence), Source: words("BVA")},
			{When: "Mitte April 2025", Start: "2025-04-11", Text: words(sentence)},
			{When: "in der Nacht vom 27. auf den 28. Mai 2025", Start: "2025-05-27", Text: words("Behebung")},
			{Text: words("Nacharbeiten")},
		}},
		tree.Image{Picture: plan(300, 200), Alt: "Grundriss", Caption: words("Plan der Anlage. " + sentence)},
		tree.Signatures{Place: "Wiesbaden, 11. Juli 2025", Names: []tree.Signature{
			{Role: "Protokollführung:", Name: "Henrik Dransmann"}, {Role: "Vorsitz:", Name: "Thomas Hering"},
		}},
	)
}

// tables is a document with tables that are hard to lay out.
func tables() *tree.Document {
	start, end, center := tree.AlignStart, tree.AlignEnd, tree.AlignCenter
	return document(
		tree.Table{Align: []tree.Align{start, end, end, center}, Head: row("Behörde", "Wert", "Anteil", "Tag"), Rows: [][]tree.Cell{
			row("Frankfurt am Main", "1.234,5", "12,5 %", "12.03.2025"), row("Gießen", "ca. 480", "3 %", "Mitte April"),
			row("Fulda", "–", "k. A."), row("Kassel", "10–20"), row("", "1.707,75", "", "", "mehr"),
		}},
		tree.Table{Head: row("Maßnahme", "Grund", "Stand"), Rows: [][]tree.Cell{
			row("Handbetrieb der Lichtsignalanlagen", sentence, "Erledigt mit einer Verwaltungsvereinbarung"),
			{words("Umbau"), {tree.Link{URL: "https://example.org/x", Text: words("Verweis")}, tree.Text(" Erziehungs- und "),
				tree.Strong{Text: words("fett")}, tree.Text(" " + sentence)}, words("Kurz")},
			row("", "", "nie"),
		}},
		tree.Table{Caption: words("Viele Spalten"), Head: row(counted(30)...), Rows: [][]tree.Cell{row(counted(30)...), row(counted(31)...)}},
		tree.Table{Head: row(strings.Repeat("x", 300), "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"), Rows: [][]tree.Cell{row("a", "b", strings.Repeat("y", 40))}},
		tree.Table{Caption: words("Über Seiten"), Head: row("Nummer", "Bemerkung"), Align: []tree.Align{end}, Rows: manyRows(100)},
		tree.Table{Head: row("Hoch", "Breit"), Rows: [][]tree.Cell{row("Zeile", strings.Repeat(sentence+" ", 80)), row("x", "y")}},
		tree.Table{Rows: [][]tree.Cell{row("ohne", "Kopf"), row("und", "mehr")}},
		tree.Table{Caption: words("Nichts als ein Titel")},
	)
}

func document(blocks ...tree.Block) *tree.Document {
	return &tree.Document{Kind: "inquiries", ID: "1/1", Title: "Ausstellung", Language: "de", Body: blocks}
}

func row(texts ...string) []tree.Cell {
	cells := make([]tree.Cell, len(texts))
	for i, s := range texts {
		if s != "" {
			cells[i] = words(s)
		}
	}
	return cells
}

func counted(n int) []string {
	texts := make([]string, n)
	for i := range texts {
		texts[i] = fmt.Sprintf("Spalte%d", i)
	}
	return texts
}

func manyRows(n int) [][]tree.Cell {
	rows := make([][]tree.Cell, n)
	for i := range rows {
		rows[i] = row(fmt.Sprint(i), strings.Repeat("Bemerkung ", i%17))
	}
	return rows
}

// plan is a picture of a size in dots.
func plan(width, height int) *tree.Picture {
	dots := image.NewGray(image.Rect(0, 0, width, height))
	for x := range width {
		dots.Set(x, x*height/width, color.White)
	}
	var data bytes.Buffer
	if err := png.Encode(&data, dots); err != nil {
		panic(err)
	}
	return &tree.Picture{Name: "plan.png", Data: data.Bytes(), Width: width, Height: height}
}
