package file

// writeLinks writes the annotations of all links (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18; F 4 is printed and not
// hidden). It returns the number of the first of each page and, behind the last page, of what follows.
func (o *objects) writeLinks(f *File, frame *frame) []int {
	var firsts []int
	key := len(f.Pages) // of the tree of parents
	for _, page := range f.Pages {
		first := o.reserve(len(page.Links))
		firsts = append(firsts, first)
		for i, link := range page.Links {
			o.begin(first + i)
			o.points("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[", link.Left, link.Bottom, link.Right, link.Top)
			o.int("]/StructParent ", key)
			o.text("/Contents", link.words())
			o.lead(link, f, frame)
			o.add(">>")
			key++
		}
	}
	return append(firsts, len(o.where))
}

// words returns what a reading program says for a link.
func (l Link) words() string {
	if l.Words == "" {
		return l.URL
	}
	return l.Words
}

func (o *objects) lead(link Link, f *File, frame *frame) {
	if link.To != nil {
		o.destination(*link.To, f, frame)
		return
	}
	o.add("/A<</S/URI/URI")
	o.loose = appendAddress(o.loose, link.URL)
	o.add(">>")
}
