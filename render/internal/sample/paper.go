package sample

import (
	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// Paper returns an English paper that begins with its title and has lists, quotations, code and every inline.
func Paper() *tree.Document {
	return &tree.Document{
		Kind: "inquiries", ID: "UIN 4711", Title: "Street lights", Language: lang.English, Date: "2024-12-01",
		Subject: "Written question",
		Body: []tree.Block{
			tree.Heading{Level: 1, ID: "street-lights", Text: words("Street lights")},
			tree.Paragraph{Text: inlines()},
			tree.Heading{Level: 4, ID: "lists", Text: words("Lists")},
			tree.List{Tight: true, Items: [][]tree.Block{
				{paragraph("one")},
				{paragraph("two"), tree.List{Ordered: true, Start: 3, Tight: true, Items: [][]tree.Block{
					{paragraph("three")}, {paragraph("four")},
				}}},
			}},
			tree.List{Ordered: true, Start: 1, Items: [][]tree.Block{
				{paragraph("First item,"), paragraph("in two paragraphs.")}, {paragraph("Second item.")},
			}},
			tree.Quote{Blocks: []tree.Block{paragraph("The lamps are going out.")}},
			tree.Code{Language: "text", Text: "lamp 1  off\nlamp 2  on\n"},
			tree.Break{},
			tree.Question{Lead: "To ask", Blocks: []tree.Block{paragraph("the Minister how many lamps are lit.")}},
			tree.Answer{Blocks: []tree.Block{paragraph("Nearly all of them.")}},
		},
	}
}

func inlines() []tree.Inline {
	return []tree.Inline{
		tree.Text("Plain, "), tree.Emphasis{Text: words("stressed")}, tree.Text(", "),
		tree.Strong{Text: []tree.Inline{tree.Text("strong with "), tree.Emphasis{Text: words("stress")}}}, tree.Text(", "),
		tree.Strike{Text: words("struck")}, tree.Text(", "), tree.CodeSpan("lamp --off"), tree.LineBreak{},
		tree.Link{URL: "https://example.org/lamps?a=1&b=2", Title: "All lamps", Text: words("a link")}, tree.Text(", "),
		tree.Ref{Kind: "inquiries", ID: "absent", Text: words("a paper that is not here")}, tree.Text(", "),
		tree.Ref{Anchor: "nowhere", Text: words("a place that is not here")}, tree.Text("."),
	}
}
