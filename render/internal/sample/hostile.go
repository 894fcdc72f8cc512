package sample

import "quaestor/render/tree"

// Attack is markup that must be printed as the text it is.
const Attack = `<script>alert("1")</script>'"--></style></title>&amp;`

// Hostile returns a document with an attack in every text field, harmful addresses, headings out of order, and
// characters that no page may hold.
func Hostile() *tree.Document {
	bad := words(Attack)
	return &tree.Document{
		Kind: "inquiries", ID: Attack, Title: Attack + "\x00\x1b\xff", Language: "de", Authors: []string{Attack},
		Subject: Attack, Date: Attack,
		Body: []tree.Block{
			tree.Heading{Level: 5, ID: `main`, Text: bad},
			tree.Heading{Level: 1, ID: `a"b c`, Text: bad},
			tree.Heading{Level: 6, Text: bad},
			tree.Paragraph{Text: []tree.Inline{
				tree.Link{URL: "javascript:alert(1)", Text: words("script")}, tree.Text(" "),
				tree.Link{URL: " JaVaScRiPt:alert(1)", Text: words("mixed")}, tree.Text(" "),
				tree.Link{URL: "data:text/html,x", Text: words("data")}, tree.Text(" "),
				tree.Link{URL: "//evil.example/x", Text: words("host")}, tree.Text(" "),
				tree.Link{URL: "https://e.example/\"onclick=\"x", Title: Attack, Text: []tree.Inline{
					tree.Link{URL: "https://inner.example/", Text: words("inner")}, tree.CodeSpan(Attack),
				}},
			}},
			tree.Section{Class: `x" onload="y`, Blocks: []tree.Block{tree.Code{Language: `"><b>`, Text: Attack}}},
			tree.Head{Lines: []tree.Line{{Class: `"x`, Text: bad}, {Class: "title", Text: bad}}},
			tree.Question{Level: 1, ID: "q\"", Title: Attack, Lead: Attack, Parts: []tree.Question{{Lead: Attack}}},
			tree.Answer{Level: 9, ID: "a\"", Title: Attack, Joint: bad},
			tree.Speech{ID: "s\"", Speaker: bad},
			tree.Decision{ID: "d\"", Title: Attack, Lines: []tree.Line{{Text: bad}}, Result: bad},
			tree.Note{Text: bad},
			tree.Timeline{Events: []tree.Event{{When: Attack, Start: Attack, Text: bad, Source: bad}}},
			tree.Signatures{Place: Attack, Names: []tree.Signature{{Role: Attack, Name: Attack}}},
			tree.Table{Caption: bad, Head: []tree.Cell{bad}, Rows: [][]tree.Cell{{bad, bad}, {}}},
			tree.List{Ordered: true, Start: -1, Items: [][]tree.Block{{}, {tree.Paragraph{Text: bad}}}},
		},
	}
}
