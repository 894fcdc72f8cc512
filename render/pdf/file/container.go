package file

import (
	"bytes"
	"fmt"
	"time"

	"github.com/go-pdf/fpdf"

	"quaestor/render/pdf/unit"
)

// container lets fpdf make a file of pages and opens it. A page holds a comment with its number in place of its content,
// which is put there in the rewrite: so a long document is not copied three times.
func container(pages []*Page) (*Reader, error) {
	pdf := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: sizeOf(pages[0])})
	pdf.SetCompression(false)
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(time.Unix(0, 0)) // else it asks the clock
	pdf.SetModificationDate(time.Unix(0, 0))
	for i, page := range pages {
		pdf.AddPageFormat("P", sizeOf(page))
		pdf.RawWriteStr(standIn(i))
	}
	var out bytes.Buffer
	out.Grow(512 * (len(pages) + 4))
	if err := pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("fpdf: %w", err)
	}
	return Open(out.Bytes())
}

// standIn is the last line of a page's content as fpdf writes it.
func standIn(page int) string { return fmt.Sprintf("%% page %d", page) }

func sizeOf(page *Page) fpdf.SizeType {
	points := func(l unit.Length) float64 { return float64(l) / float64(unit.Point) }
	return fpdf.SizeType{Wd: points(page.Width), Ht: points(page.Height)}
}

// A frame is what the rewrite takes over from fpdf's file: which object is what. They keep their numbers.
type frame struct {
	pages, info, catalog, resources int
	sheets                          []sheet
	objects                         int   // how many there are
	box                             Array // of pages that have none of their own
}

// A sheet is a page of the frame and its content.
type sheet struct{ page, content int }

// frame lets fpdf make the container and takes it over.
func (f *File) frame() (*frame, error) {
	r, err := container(f.Pages)
	if err != nil {
		return nil, err
	}
	return f.takeOver(r)
}

// takeOver finds the objects of fpdf's file. Whatever is not as fpdf v0.9.0 has it is an error, so that another release
// cannot make broken files in silence.
func (f *File) takeOver(r *Reader) (*frame, error) {
	catalog, err := r.Catalog()
	if err != nil {
		return nil, err
	}
	refs, err := r.Pages()
	if err != nil {
		return nil, err
	}
	number := func(v Value) int { ref, _ := v.(Ref); return ref.Number }
	found := &frame{pages: number(catalog["Pages"]), info: number(r.trailer["Info"]), catalog: number(r.trailer["Root"]),
		objects: len(r.where)}
	if len(refs) != len(f.Pages) || found.info == 0 || found.objects != 2*len(refs)+4 {
		return nil, fmt.Errorf("fpdf made %d objects for %d pages of %d", found.objects, len(refs), len(f.Pages))
	}
	parent, err := r.Dict(catalog["Pages"])
	if err != nil {
		return nil, err
	}
	found.box, _ = parent["MediaBox"].(Array)
	for i, ref := range refs {
		if err := found.take(r, ref, f.Pages[i]); err != nil {
			return nil, fmt.Errorf("page %d of fpdf: %w", i+1, err)
		}
	}
	return found, nil
}

// take takes the next page, which must have the parent, the resources, the size and the content that it was given.
func (f *frame) take(r *Reader, ref Ref, page *Page) error {
	dict, err := r.Dict(ref)
	if err != nil {
		return err
	}
	parent, _ := dict["Parent"].(Ref)
	resources, _ := dict["Resources"].(Ref)
	if parent.Number != f.pages || resources.Number == 0 || f.resources != 0 && resources.Number != f.resources {
		return fmt.Errorf("its parent is %v, its resources are %v", parent, resources)
	}
	f.resources = resources.Number
	if err := f.checkBox(dict, sizeOf(page)); err != nil {
		return err
	}
	contents, _ := dict["Contents"].(Ref)
	v, err := r.Resolve(contents)
	if err != nil {
		return err
	}
	stream, is := v.(*Stream)
	if !is || !bytes.HasSuffix(bytes.TrimSpace(stream.Raw), []byte(standIn(len(f.sheets)))) {
		return fmt.Errorf("its content is %v", v)
	}
	f.sheets = append(f.sheets, sheet{ref.Number, contents.Number})
	return nil
}

// checkBox compares the size of a page, which it may have from its parent, with the one wanted. fpdf writes hundredths.
func (f *frame) checkBox(page Dict, want fpdf.SizeType) error {
	box, own := page["MediaBox"].(Array)
	if !own {
		box = f.box
	}
	if got, asked := fmt.Sprint(box), fmt.Sprint(Array{0, 0, hundredths(want.Wd), hundredths(want.Ht)}); got != asked {
		return fmt.Errorf("its size is %s, want %s", got, asked)
	}
	return nil
}

// hundredths returns a number as it is read back after fpdf has written it.
func hundredths(n float64) Value { return word([]byte(fmt.Sprintf("%.2f", n))) }
