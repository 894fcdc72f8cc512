package file

import (
	"errors"
	"io"
	"strconv"
)

// Write writes the file. Nothing is written before it is complete.
func (f *File) Write(w io.Writer) error {
	if len(f.Pages) == 0 || f.Root == nil {
		return errors.New("a file has at least one page and a structure")
	}
	frame, err := f.frame()
	if err != nil {
		return err
	}
	o := newObjects()
	o.reserve(frame.objects)
	if err := o.writeAll(f, frame); err != nil {
		return err
	}
	_, err = w.Write(o.finish(frame.catalog, frame.info))
	return err
}

// writeAll writes what fpdf made anew, and adds what it cannot make.
func (o *objects) writeAll(f *File, frame *frame) error {
	o.writePages(f, frame)
	links := o.writeLinks(f, frame)
	o.writeSheets(f, frame, links)
	structure, err := o.writeStructure(f, frame, links)
	if err != nil {
		return err
	}
	if err := o.writeResources(f, frame.resources); err != nil {
		return err
	}
	c := catalog{structure: structure, outline: o.writeOutline(f, frame), intent: o.writeIntent(), part: "2"}
	if f.Source != nil {
		c.part, c.source = "3", o.writeSource(f.Source, f.Info)
	}
	c.metadata = o.writeXMP(f.Info, c.part)
	o.writeInfo(frame.info, f.Info)
	o.writeCatalog(f, frame, c)
	return nil
}

// writePages writes the list of pages.
func (o *objects) writePages(f *File, frame *frame) {
	o.begin(frame.pages)
	o.int("<</Type/Pages/Count ", len(f.Pages))
	o.add("/Kids[")
	for _, s := range frame.sheets {
		o.ref(" ", s.page)
	}
	o.add("]>>")
}

// writeSheets writes the pages. A reader goes through their links in the order of the structure (ISO 14289-1, 7.18.3).
func (o *objects) writeSheets(f *File, frame *frame, links []int) {
	for i, page := range f.Pages {
		s := frame.sheets[i]
		o.begin(s.page)
		o.ref("<</Type/Page/Parent ", frame.pages)
		o.points("/MediaBox[0 0 ", page.Width, page.Height)
		o.ref("]/Resources ", frame.resources)
		o.ref("/Contents ", s.content)
		o.int("/Tabs/S/StructParents ", i)
		if len(page.Links) > 0 {
			o.refs("/Annots", links[i], len(page.Links))
		}
		o.add(">>")
		o.flate(s.content, "", page.Content)
	}
}

// writeResources writes which fonts and pictures the names in the content mean; all pages share them.
func (o *objects) writeResources(f *File, number int) error {
	fonts, err := o.writeFonts(f.Fonts)
	if err != nil {
		return err
	}
	images, err := o.writeImages(f.Images)
	if err != nil {
		return err
	}
	o.begin(number)
	o.add("<</Font<<")
	for i := range f.Fonts {
		o.ref("/F"+strconv.Itoa(i)+" ", fonts+i)
	}
	o.add(">>/XObject<<")
	for i, image := range images {
		o.ref("/I"+strconv.Itoa(i)+" ", image)
	}
	o.add(">>>>")
	return nil
}

// A catalog is what the root of a file names; 0 is none.
type catalog struct {
	structure, outline, intent, metadata, source int
	part                                         string // of PDF/A
}

// writeCatalog writes the root of the file (ISO 32000-1, 7.7.2; ISO 14289-1, 7.1).
func (o *objects) writeCatalog(f *File, frame *frame, c catalog) {
	o.begin(frame.catalog)
	o.ref("<</Type/Catalog/Pages ", frame.pages)
	o.ref("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ", c.structure)
	o.ref("/Metadata ", c.metadata)
	o.ref("/OutputIntents[", c.intent)
	o.text("]/Lang", f.Info.language())
	if c.outline > 0 {
		o.ref("/PageMode/UseOutlines/Outlines ", c.outline)
	}
	if c.source > 0 {
		o.ref("/AF[", c.source)
		o.text("]/Names<</EmbeddedFiles<</Names[", f.Source.Name)
		o.ref(" ", c.source)
		o.add("]>>>>")
	}
	o.writeSeal(f.Info)
	o.add(">>")
}

// writeSeal writes the seal where programs keep what concerns them alone (ISO 32000-1, 14.5).
// A date belongs there; for a document without one it is the first of all days.
func (o *objects) writeSeal(info Info) {
	if info.Seal == "" {
		return
	}
	day, _ := info.day()
	o.add("/PieceInfo<</" + producer + "<</LastModified" + pdfDate(day))
	o.text("/Private<</Seal", info.Seal)
	o.add(">>>>>>")
}
