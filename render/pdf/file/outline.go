package file

// A twig is a bookmark's place among the others, by their numbers from 0; -1 is none, and the root as parent.
type twig struct{ parent, previous, next, first, last, kids int }

// writeOutline writes the bookmarks (ISO 32000-1, 12.3.3) and returns the number of their root, 0 if there are none.
// Entries of the first level are shown, those below them when a reader opens them.
func (o *objects) writeOutline(f *File, frame *frame) int {
	if len(f.Outline) == 0 {
		return 0
	}
	root := o.reserve(1 + len(f.Outline))
	twigs, top := twigsOf(f.Outline)
	o.begin(root)
	o.ref("<</Type/Outlines/First ", root+1+top.first)
	o.ref("/Last ", root+1+top.last)
	o.int("/Count ", top.kids)
	o.add(">>")
	for i, t := range twigs {
		mark := f.Outline[i]
		o.begin(root + 1 + i)
		o.text("<</Title", mark.Title)
		o.ref("/Parent ", root+1+t.parent)
		o.neighbours(root+1, t)
		o.destination(mark.To, f, frame)
		o.add(">>")
	}
	return root
}

// neighbours writes what stands around an entry, the first of which has the given number.
func (o *objects) neighbours(first int, t twig) {
	for _, entry := range [...]struct {
		key string
		at  int
	}{{"/Prev ", t.previous}, {"/Next ", t.next}, {"/First ", t.first}, {"/Last ", t.last}} {
		if entry.at >= 0 {
			o.ref(entry.key, first+entry.at)
		}
	}
	if t.kids > 0 {
		o.int("/Count ", -t.kids)
	}
}

// twigsOf finds the neighbours of each bookmark, and those of the root.
func twigsOf(marks []Bookmark) (twigs []twig, root twig) {
	root = twig{-1, -1, -1, -1, -1, 0}
	twigs = make([]twig, len(marks))
	var open []int // the last bookmark of each level
	for i, mark := range marks {
		open = open[:min(max(mark.Level-1, 0), len(open))]
		parent, above := -1, &root
		if len(open) > 0 {
			parent = open[len(open)-1]
			above = &twigs[parent]
		}
		twigs[i] = twig{parent, above.last, -1, -1, -1, 0}
		if above.last >= 0 {
			twigs[above.last].next = i
		} else {
			above.first = i
		}
		above.last = i
		above.kids++
		open = append(open, i)
	}
	return twigs, root
}

// destination writes where a bookmark or link leads: a height of a page, at the size the reader has.
func (o *objects) destination(to Place, f *File, frame *frame) {
	page := min(max(to.Page, 0), len(f.Pages)-1)
	o.ref("/Dest[", frame.sheets[page].page)
	o.points("/XYZ null ", min(to.Top, f.Pages[page].Height))
	o.add(" null]")
}
