package tree

// TitleClass is the class of the line of a [Head] that holds its title. Writers show it as a heading: of level 1 at the
// start of a document, else of level 2.
const TitleClass = "title"

// Title returns the line of a head that holds its title, and whether there is one.
func (h Head) Title() (line Line, ok bool) {
	for _, l := range h.Lines {
		if l.Class == TitleClass {
			return l, true
		}
	}
	return Line{}, false
}

// Titled reports whether a document begins with its own title.
func (d *Document) Titled() bool {
	if len(d.Body) == 0 {
		return false
	}
	switch b := d.Body[0].(type) {
	case Heading:
		return b.Level == 1
	case Head:
		_, found := b.Title()
		return found
	}
	return false
}
