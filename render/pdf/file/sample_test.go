package file_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"testing"

	"quaestor/render/pdf/file"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A sheet sets lines by hand, one below the other.
type sheet struct {
	*paint.Canvas
	root *tag.Element
	y    unit.Length
}

func (s *sheet) page() {
	s.NewPage(unit.Millimetres(210), unit.Millimetres(297))
	s.y = unit.Millimetres(30)
	s.Later(func() { s.write(unit.Millimetres(15), run("Kopfzeile", tag.Header)) })
}

// run returns a text in a serif face.
func run(text string, of *tag.Element) paint.Run {
	r := paint.Run{Face: font.Serif().Face(false, false), Size: 11 * unit.Point, Element: of}
	for _, letter := range text {
		glyph, _ := r.Face.Glyph(letter)
		r.Letters = append(r.Letters, paint.Letter{Glyph: glyph, Stands: letter})
	}
	return r
}

func (s *sheet) write(y unit.Length, runs ...paint.Run) {
	s.Text(unit.Millimetres(25), y, 0, runs)
}

// line writes a line below the last one.
func (s *sheet) line(runs ...paint.Run) {
	s.write(s.y, runs...)
	s.y += 15 * unit.Point
}

// divided returns a run whose last letter is a hyphen that is none of the word.
func divided(text string, of *tag.Element) paint.Run {
	r := run(text+"-", of)
	r.Letters[len(r.Letters)-1].Stands = '\u00AD'
	return r
}

// sample is a document with every construct that a file has, in a few lines each.
func sample() *file.File {
	root := tag.New(tag.Document, nil)
	s := &sheet{Canvas: paint.New(root), root: root}
	s.page()
	s.running()
	s.lists()
	s.table()
	s.page()
	s.figures()
	s.notes()
	f := s.Finish()
	f.Info = file.Info{Title: "Prüfung – „Äpfel“ & <Birnen>", Subject: "Muster", Authors: []string{"Ole Ænes", "Anna (A.)"},
		Language: "de", Date: "2025-07-11", Seal: "sha256:0123"}
	return f
}

// running has a heading, and a paragraph that a word and a link run over the lines of.
func (s *sheet) running() {
	heading := tag.New(tag.Heading(1), s.root)
	s.Anchor("top", s.y)
	s.Bookmark(1, "Größe und Ğ", s.y)
	s.line(run("Größe „und“ Ğ", heading))

	p := tag.New(tag.Paragraph, s.root)
	link := tag.Inline(tag.Link, p)
	to := &paint.Target{URL: "https://example.org/ü(1)", Words: "ein weiter Verweis"}
	first, second := run("ein weiter ", link), run("Verweis", link)
	first.To, second.To = to, to
	strong := tag.Inline(tag.Strong, p)
	struck := run("480", p)
	struck.Strike = true
	s.line(run("Text (mit Klammern) und einem Wort, das geteilt ist: Schnitt", p), divided("", p))
	s.line(run("stelle; ", p), first)
	s.line(second, run(", ", p), run("fett ", strong), struck, run(" [S. 5]", tag.PrintOnly))

	jump := tag.New(tag.Paragraph, s.root)
	known, unknown := tag.Inline(tag.Link, jump), tag.Inline(tag.Link, jump)
	down, nowhere := run("hinunter ", known), run("ins Leere", unknown)
	down.To = &paint.Target{Anchor: "note", Words: "hinunter"}
	nowhere.To = &paint.Target{Anchor: "nowhere", Words: "ins Leere"}
	s.line(down, nowhere)
}

func (s *sheet) lists() {
	s.Bookmark(4, "Listen", s.y)
	list := tag.New(tag.List, s.root)
	list.Numbering = "Decimal"
	for _, text := range []string{"eins", "zwei"} {
		item := tag.New(tag.Item, list)
		label, body := tag.New(tag.Label, item), tag.New(tag.Body, item)
		s.line(run("1. ", label), run(text, tag.New(tag.Paragraph, body)))
	}
}

func (s *sheet) table() {
	table := tag.New(tag.Table, s.root)
	caption := tag.New(tag.Caption, table)
	s.line(run("Zahlen", caption))
	head := tag.New(tag.Row, tag.New(tag.TableHead, table))
	left, right := tag.New(tag.HeadCell, head), tag.New(tag.HeadCell, head)
	left.Scope, right.Scope = "Column", "Column"
	s.line(run("Behörde ", left), run("Fälle", right))
	s.Line(0, s.y, unit.Millimetres(100), s.y, unit.Point/2, paint.Ink{}, tag.Decoration)
	row := tag.New(tag.Row, tag.New(tag.TableBody, table))
	wide := tag.New(tag.Cell, row)
	wide.ColSpan = 2
	s.line(run("21 153", wide))
}

func (s *sheet) figures() {
	s.Bookmark(1, "Bilder", s.y)
	s.Bookmark(2, "Punkt", s.y)
	figure := tag.New(tag.Figure, s.root)
	figure.Alt = "Ein Punkt"
	s.Place(figure, unit.Millimetres(25), s.y, 20*unit.Point, 20*unit.Point)
	s.Dot(unit.Millimetres(30), s.y+10*unit.Point, 5*unit.Point, paint.Ink{Blue: 128}, figure)
	s.Fill(unit.Millimetres(35), s.y, 20*unit.Point, 20*unit.Point, paint.Ink{Red: 255}, figure)
	s.y += 40 * unit.Point
	for _, picture := range []*file.Image{{Data: pngFile(true)}, {Data: pngFile(false)}} {
		figure := tag.New(tag.Figure, s.root)
		figure.Alt = "Ein Bild"
		s.Image(picture, unit.Millimetres(25), s.y, 40*unit.Point, 30*unit.Point, figure)
		s.y += 50 * unit.Point
	}
	s.Slanted(paint.Run{Face: font.Sans().Face(true, false), Size: 60 * unit.Point, Element: tag.Watermark,
		Letters: run("Entwurf", nil).Letters})
}

func (s *sheet) notes() {
	p := tag.New(tag.Paragraph, s.root)
	p.Lang = "en"
	reference := tag.Inline(tag.Reference, p)
	mark := run("¹", reference)
	mark.Rise = 3 * unit.Point
	s.line(run("A word", p), mark, run(" and more. It ends with well-", p))
	s.line(run("known.", p))
	note := tag.New(tag.Note, s.root)
	note.ID = "note-1"
	s.Anchor("note", s.y)
	s.line(run("¹ ", tag.New(tag.Label, note)), run("Eine Anmerkung.", tag.New(tag.Paragraph, note)))
}

// pngFile returns a small picture, opaque or not.
func pngFile(opaque bool) []byte {
	picture := image.NewNRGBA(image.Rect(0, 0, 8, 6))
	for i := range 48 {
		alpha := uint8(255)
		if !opaque {
			alpha = uint8(5 * i)
		}
		picture.Set(i%8, i/8, color.NRGBA{uint8(30 * (i % 8)), uint8(40 * (i / 8)), 100, alpha})
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// written returns the bytes of a file.
func written(t testing.TB, f *file.File) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
