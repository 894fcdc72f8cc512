package layout

import (
	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
	"quaestor/templates"
)

// margins are the widths of the white around the text.
type margins struct{ top, bottom, left, right unit.Length }

// linkInk is the colour of the words of links: dark enough on white (WCAG 2.1, 1.4.3), and told from black.
var linkInk = paint.Ink{Red: 0x0b, Green: 0x3d, Blue: 0x82}

func newPaper(doc *tree.Document, o Options) *paper {
	p := &paper{doc: doc, options: o}
	p.width, p.height = paperSize(o.Page.Size)
	p.margins = marginsOf(o.Page)
	p.left, p.right = p.margins.left, p.width-p.margins.right
	p.style = bodyStyle(o.Page.Points)
	p.element = tag.New(tag.Document, nil)
	p.canvas = paint.New(p.element)
	p.notes.addresses = map[string]string{}
	p.setter = &paragraph.Setter{
		Language: p.language(), Body: family(o), Mono: font.Mono(), Missing: map[rune]bool{},
		LinkInk: linkInk, Target: p.target, Note: p.note, Address: p.address, Stock: o.Stock,
	}
	return p
}

func family(o Options) *font.Family {
	switch {
	case o.Family != nil:
		return o.Family
	case o.Page.Font == "serif":
		return font.Serif()
	}
	return font.Sans()
}

func paperSize(size templates.PaperSize) (width, height unit.Length) {
	if size == "Letter" {
		return 612 * unit.Point, 792 * unit.Point
	}
	return unit.Millimetres(210), unit.Millimetres(297)
}

// marginsOf returns the margins of a style, within what can be printed.
func marginsOf(style templates.Page) margins {
	own := style.Margins
	if own == nil {
		own = &templates.Margins{}
	}
	of := func(own int) unit.Length {
		for _, mm := range []int{own, style.Margin, 25} {
			if mm > 0 {
				return unit.Millimetres(min(max(mm, 8), 60))
			}
		}
		return 0
	}
	return margins{top: of(own.Top), bottom: of(own.Bottom), left: of(own.Left), right: of(own.Right)}
}

// bodyStyle returns the style of running text of a size in points.
func bodyStyle(points int) paragraph.Style {
	if points <= 0 {
		points = 11
	}
	size := unit.Length(min(max(points, 6), 24)) * unit.Point
	return paragraph.Style{Size: size, Leading: leading(size)}
}

// leading returns the distance of baselines that suits a size and lines of about 90 letters.
func leading(size unit.Length) unit.Length { return size * 13 / 10 }

// language returns the language of the document, which German is unless it says otherwise.
func (p *paper) language() lang.Tag {
	if p.doc.Language == lang.English {
		return lang.English
	}
	return lang.German
}
