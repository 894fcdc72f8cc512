package layout

import (
	"quaestor/render/pdf/file"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// finest is the number of dots an inch that pictures are printed with at least.
const finest = 150

// mostDots is how many dots a side is taken for at most, which keeps products inside 64 bits.
const mostDots = 1 << 17

// A picture is an image in its size on the page.
type picture struct {
	picture             *tree.Picture
	figure              *tag.Element
	left, width, height unit.Length
}

// Height returns the height of the picture.
func (b *picture) Height() unit.Length { return b.height }

// Draw draws the picture.
func (b *picture) Draw(c *paint.Canvas, top unit.Length) {
	c.Image(fileImage(c.File, b.picture), b.left, top, b.width, b.height, b.figure)
}

// fileImage returns the picture as the file holds it: once, however often it is printed.
func fileImage(f *file.File, b *tree.Picture) *file.Image {
	for _, known := range f.Images {
		if len(known.Data) == len(b.Data) && len(b.Data) > 0 && &known.Data[0] == &b.Data[0] {
			return known
		}
	}
	return &file.Image{Data: b.Data, Width: b.Width, Height: b.Height}
}

// picture lays out an image, at most as wide as the text and as high as a page leaves beside its caption, which follows
// below it.
func (p *paper) picture(b tree.Image) {
	if b.Picture == nil || b.Picture.Width <= 0 || b.Picture.Height <= 0 {
		return
	}
	section := tag.New(tag.Section, p.element)
	figure := tag.New(tag.Figure, section)
	figure.Alt = b.Alt
	caption := p.pictureCaption(b.Caption, section)
	width, height := p.pictureSize(b.Picture, p.tallest()-stackHeight(caption))
	p.space(p.style.Leading)
	p.add(page.Strip{Box: &picture{picture: b.Picture, figure: figure, left: p.left, width: width, height: height}})
	if len(caption) > 0 {
		p.near(p.style.Leading / 3)
		p.addTight(caption)
	}
	p.space(p.style.Leading)
}

// pictureCaption sets the words below a picture. They stand beside the figure in the structure, not in it, for a reading
// program says the alternative text in place of all that a figure holds.
func (p *paper) pictureCaption(text []tree.Inline, section *tag.Element) []page.Strip {
	if len(text) == 0 {
		return nil
	}
	style := p.tableStyle(100)
	style.Align = paragraph.Start
	return p.setter.Set(text, style, p.left, p.right, tag.New(tag.Caption, section))
}

// pictureSize returns the size of a picture on paper.
func (p *paper) pictureSize(b *tree.Picture, room unit.Length) (width, height unit.Length) {
	width = unit.Length(min(b.Width, mostDots)) * 72 * unit.Point / finest
	height = unit.Length(min(b.Height, mostDots)) * 72 * unit.Point / finest
	if column := p.right - p.left; width > column {
		width, height = column, height*column/width
	}
	if room = max(room, 4*p.style.Leading); height > room {
		width, height = width*room/height, room
	}
	return max(width, unit.Point), max(height, unit.Point)
}
