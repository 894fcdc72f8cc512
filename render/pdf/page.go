package pdf

import (
	"strconv"

	"github.com/go-pdf/fpdf"

	"quaestor/render/tree"
	"quaestor/templates"
)

// A paper is the document while it is set: the page, where on it the next line goes, and how that line looks.
type paper struct {
	pdf    *fpdf.Fpdf
	family family
	look   style          // of the text that comes next
	loaded map[*face]bool // faces that fpdf has
	now    struct {       // what fpdf prints with
		face *face
		size float64
	}

	width, height, margin float64 // of the page
	left, right           float64 // edges of the text that comes next
	top, bottom           float64 // of the text on the page
	y                     float64 // where the next line starts
	gap                   float64 // space before it, lost at the head of a page

	header   [3][]line      // running header: left, center, right
	link     tree.Linker    //
	self     tree.Ref       // the document itself
	anchors  map[string]int // places in this file that links lead to
	levels   []int          // levels of the bookmarks that are open
	leads    []float64      // width of the widest label of questions, sub-questions and so on
	decision bool           // within a decision
}

func newPaper(doc *tree.Document, link tree.Linker, page templates.Page) *paper {
	format, margin, points := size(page)
	p := &paper{
		pdf:    fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: format}),
		family: sans,
		look:   style{size: points},
		loaded: map[*face]bool{},
		width:  format.Wd, height: format.Ht, margin: margin,
		left: margin, right: format.Wd - margin, bottom: format.Ht - margin,
		link: link, self: tree.Ref{Kind: doc.Kind, ID: doc.ID},
		anchors: map[string]int{},
	}
	if page.Font == "serif" {
		p.family = serif
	}
	p.pdf.SetAutoPageBreak(false, 0)
	p.survey(doc.Body, 0)
	p.setHeader(doc.Header)
	return p
}

// face returns the font of a style.
func (p *paper) face(look style) *face {
	if look.mono {
		return mono
	}
	i := 0
	if look.bold {
		i |= boldFace
	}
	if look.italic {
		i |= italicFace
	}
	return p.family[i]
}

// setHeader breaks the three parts of the running header into lines and makes room for them.
func (p *paper) setHeader(running tree.Running) {
	look := style{size: p.look.size * 0.8}
	rows := 0
	for i, text := range [3]string{running.Left, running.Center, running.Right} {
		p.header[i] = p.join(p.words([]tree.Inline{tree.Text(text)}, look), (p.right-p.left)/3.2)
		p.header[i] = p.header[i][:min(len(p.header[i]), 3)]
		rows = max(rows, len(p.header[i]))
	}
	p.top = p.margin
	if rows > 0 {
		p.top = max(p.margin, p.margin/2+float64(rows)*leading(look.size)+1.5*p.look.size)
	}
}

// newPage starts a page with its header and number.
func (p *paper) newPage() {
	p.pdf.AddPage()
	p.pdf.SetLineWidth(0.5)
	left, right := p.margin, p.width-p.margin
	y := p.margin / 2
	for i, lines := range p.header {
		for n, l := range lines {
			x := left + float64(i)/2*(right-left-l.width)
			p.print(l, x, y+float64(n)*leading(p.look.size*0.8))
		}
	}
	if len(p.header[0])+len(p.header[1])+len(p.header[2]) > 0 {
		p.pdf.Line(left, p.top-p.look.size, right, p.top-p.look.size)
	}
	number := p.run(strconv.Itoa(p.pdf.PageNo()), style{size: p.look.size * 0.8})
	p.print(line{[]run{number}, number.width}, (p.width-number.width)/2, p.bottom+p.margin/3)
	p.y, p.gap = p.top, 0
}

// leading returns the distance between the lines of a type size.
func leading(size float64) float64 { return 1.3 * size }

// skip leaves space before whatever comes next; of several spaces the largest counts.
func (p *paper) skip(height float64) { p.gap = max(p.gap, height) }

// need makes sure that a height fits on the page, on a new one if it must.
func (p *paper) need(height float64) {
	if p.y > p.top {
		p.y += p.gap
	}
	p.gap = 0
	if p.y > p.top && p.y+height > p.bottom {
		p.newPage()
	}
}

// indent sets what body prints between edges moved inwards. Deep nesting stops where lines would get too short.
func (p *paper) indent(left, right float64, body func()) {
	l, r := p.left, p.right
	p.left = max(l, min(l+left, r-p.shortest()))
	p.right = min(r, max(r-right, p.left+p.shortest()))
	body()
	p.left, p.right = l, r
}

// shortest returns the length of lines below which nothing is set in any further.
func (p *paper) shortest() float64 { return 8 * p.look.size }

// with sets what body prints in another style.
func (p *paper) with(look style, body func()) {
	was := p.look
	p.look = look
	body()
	p.look = was
}

// lines prints lines below each other from the left edge.
func (p *paper) lines(lines []line, size float64) {
	for _, l := range lines {
		p.need(leading(size))
		p.print(l, p.left, p.y)
		p.y += leading(size)
	}
}

// print prints a line whose upper left corner is at x, y.
func (p *paper) print(l line, x, y float64) {
	for _, r := range l.runs {
		size := r.style.size
		base := y + 0.95*size
		p.use(p.face(r.style), size)
		p.paint(r, x, base)
		if r.style.strike {
			p.pdf.Line(x, base-0.28*size, x+r.width, base-0.28*size)
		}
		if r.style.to != (target{}) {
			p.pdf.Line(x, base+0.12*size, x+r.width, base+0.12*size)
			p.area(r.style.to, x, y, r.width, leading(size))
		}
		x += r.width
	}
}

// paint puts the letters of a run on the page; those of links are blue.
func (p *paper) paint(r run, x, base float64) {
	if r.style.to != (target{}) {
		p.pdf.SetTextColor(0, 51, 153)
		defer p.pdf.SetTextColor(0, 0, 0)
	}
	p.pdf.Text(x, base, r.text)
}

// use makes fpdf print with a face. It parses a face anew in each document, so only those that are used are handed over.
func (p *paper) use(f *face, size float64) {
	if p.now.face == f && p.now.size == size {
		return
	}
	if !p.loaded[f] {
		p.pdf.AddUTF8FontFromBytes(f.family, f.style, f.ttf)
		p.loaded[f] = true
	}
	p.pdf.SetFont(f.family, f.style, size)
	p.now.face, p.now.size = f, size
}
