package check

import (
	"fmt"
	"slices"

	"quaestor/render/pdf/file"
)

// A Line is a line of running text as it is set. Lengths are points.
type Line struct {
	Role    string // of the block that it stands in, such as P
	Block   int    // which lines of the same block share
	Size    float64
	Letters []Letter
}

// A Letter is what one code paints.
type Letter struct {
	Text    string
	Natural float64 // its width in its font
	Set     float64 // how far the pen moves: with kerning, and what the line needs
}

// Lines returns the lines of the document in the order in which they are painted, artifacts left out. Texts that are set
// as wholes, such as cells, are none: the words of neighbours stand in one line.
func Lines(data []byte) ([]Line, error) {
	b, err := open(data)
	if err != nil {
		return nil, err
	}
	g := &galley{book: b, owner: map[content]*element{}, faces: map[file.Ref]*face{}}
	for _, e := range b.elements {
		for _, c := range e.content {
			g.owner[c] = e
		}
	}
	for _, p := range b.pages {
		g.page, g.fonts, g.height, g.stretch = p, b.dict(b.dict(p.dict["Resources"])["Font"]), "", 1
		if err := file.Operators(b.stream(p.dict["Contents"]), g.operator); err != nil {
			return nil, err
		}
	}
	return g.lines, nil
}

// A galley gathers the lines of pages.
type galley struct {
	*book
	owner map[content]*element
	faces map[file.Ref]*face
	lines []Line

	page    *page
	fonts   file.Dict
	face    *face
	size    float64
	stretch float64
	open    []*element // whose content is open; nil for artifacts
	height  string     // of the line that is painted, with its page
}

// A face is what the codes of a font stand for and how wide they are.
type face struct {
	stands map[uint16]string
	widths map[uint16]int
}

func (g *galley) operator(operator string, operands []file.Value) {
	switch operator {
	case "BMC", "BDC":
		g.open = append(g.open, g.begun(operands))
	case "EMC":
		g.open = g.open[:max(0, len(g.open)-1)]
	case "Tf":
		name, _ := operands[0].(file.Name)
		g.face, g.size = g.faceOf(g.fonts[name]), real(operands[1])
	case "Tz":
		g.stretch = real(operands[0]) / 100
	case "Td":
		g.at(operands[1])
	case "TJ":
		g.show(operands[0])
	}
}

// begun returns the element that marked content belongs to.
func (g *galley) begun(operands []file.Value) *element {
	properties, _ := operands[len(operands)-1].(file.Dict)
	if id, is := properties["MCID"].(int); is {
		return g.owner[content{g.page.ref, id}]
	}
	if len(g.open) == 0 || operands[0] == file.Value(file.Name("Artifact")) {
		return nil
	}
	return g.open[len(g.open)-1]
}

func (g *galley) faceOf(v file.Value) *face {
	ref, _ := v.(file.Ref)
	if g.faces[ref] == nil {
		dict := g.dict(ref)
		below := g.array(dict["DescendantFonts"])
		g.faces[ref] = &face{g.stands(dict["ToUnicode"]), g.given(g.dict(below[0])["W"])}
	}
	return g.faces[ref]
}

// at notes at which height what follows is painted, and begins a line if it is another or in another block.
func (g *galley) at(height file.Value) {
	if len(g.open) == 0 || g.open[len(g.open)-1] == nil {
		return
	}
	block := g.open[len(g.open)-1]
	for block.parent != nil && !slices.Contains(blocks, block.role) {
		block = block.parent
	}
	here := fmt.Sprint(g.page.number, height)
	last := len(g.lines) - 1
	if last < 0 || here != g.height || g.lines[last].Block != block.number {
		g.lines = append(g.lines, Line{Role: block.role, Block: block.number, Size: g.size})
	}
	g.height = here
}

// show adds letters to the line. A number moves the pen back, in thousandths of the size (ISO 32000-1, 9.4.3).
func (g *galley) show(v file.Value) {
	if len(g.open) == 0 || g.open[len(g.open)-1] == nil || len(g.lines) == 0 || g.face == nil {
		return
	}
	line := &g.lines[len(g.lines)-1]
	line.Size = max(line.Size, g.size)
	list, _ := v.(file.Array)
	for _, item := range list {
		codes, is := item.(file.String)
		if !is && len(line.Letters) > 0 {
			line.Letters[len(line.Letters)-1].Set -= real(item) * g.size / 1000 * g.stretch
		}
		for ; len(codes) >= 2; codes = codes[2:] {
			code := uint16(codes[0])<<8 | uint16(codes[1])
			natural := float64(g.face.widths[code]) * g.size / 1000
			line.Letters = append(line.Letters, Letter{g.face.stands[code], natural, natural * g.stretch})
		}
	}
}

// real returns a number.
func real(v file.Value) float64 {
	switch n := v.(type) {
	case int:
		return float64(n)
	case file.Real:
		return float64(n)
	}
	return 0
}
