package file

import (
	"fmt"
	"slices"
	"strings"

	"quaestor/render/pdf/tag"
)

// A structure is the tree of a document's elements as objects of the file (ISO 32000-1, 14.7).
type structure struct {
	*objects
	frame    *frame
	pages    []*Page
	elements []*tag.Element // in the order of the document
	numbers  map[*tag.Element]int
	first    int // number of the first element
	root     int
	links    []int // by page: number of its first annotation
}

// writeStructure writes the tree of elements and returns the number of its root. Links holds the number of the first
// annotation of each page.
func (o *objects) writeStructure(f *File, frame *frame, links []int) (root int, err error) {
	s := &structure{objects: o, frame: frame, pages: f.Pages, links: links, numbers: map[*tag.Element]int{}}
	s.gather(f.Root)
	s.root = o.reserve(1)
	s.first = o.reserve(len(s.elements))
	for i, e := range s.elements {
		s.numbers[e] = s.first + i
	}
	for i, e := range s.elements {
		if err := s.element(s.first+i, e); err != nil {
			return 0, err
		}
	}
	parents, err := s.parents()
	if err != nil {
		return 0, err
	}
	ids, err := s.ids()
	if err != nil {
		return 0, err
	}
	s.begin(s.root)
	s.ref("<</Type/StructTreeRoot/K ", s.first)
	s.ref("/ParentTree ", parents)
	s.int("/ParentTreeNextKey ", s.links[len(s.links)-1]-s.links[0]+len(s.pages))
	if ids > 0 {
		s.ref("/IDTree ", ids)
	}
	s.add("/RoleMap<</Strong/Span/Em/Span>>>>")
	return s.root, nil
}

// gather lists an element and all that it holds.
func (s *structure) gather(e *tag.Element) {
	s.elements = append(s.elements, e)
	for _, kid := range e.Kids {
		if kid.Element != nil {
			s.gather(kid.Element)
		}
	}
}

// element writes an element of the structure (ISO 32000-1, table 323).
func (s *structure) element(number int, e *tag.Element) error {
	s.begin(number)
	s.add("<</S/")
	s.add(string(e.Role))
	parent := s.root
	if e.Parent != nil {
		parent = s.numbers[e.Parent]
	}
	if parent == 0 {
		return fmt.Errorf("the parent of a %s is no part of the structure", e.Role)
	}
	s.ref("/P ", parent)
	page := pageOf(e)
	if page >= 0 {
		s.ref("/Pg ", s.frame.sheets[page].page)
	}
	s.kids(e, page)
	s.words(e)
	s.attributes(e)
	s.add(">>")
	return nil
}

// pageOf returns the page of the first content that an element holds itself, -1 if it holds none.
func pageOf(e *tag.Element) int {
	for _, kid := range e.Kids {
		if kid.Content >= 0 {
			return kid.Page
		}
	}
	return -1
}

// kids writes what an element holds. Content is on the given page where nothing else is said.
func (s *structure) kids(e *tag.Element, page int) {
	if len(e.Kids) == 0 {
		return
	}
	s.add("/K")
	if len(e.Kids) > 1 {
		s.add("[")
		defer s.add("]")
	}
	for _, kid := range e.Kids {
		switch {
		case kid.Element != nil:
			s.ref(" ", s.numbers[kid.Element])
		case kid.Annotation >= 0:
			s.ref("<</Type/OBJR/Obj ", s.links[kid.Page]+kid.Annotation)
			s.ref("/Pg ", s.frame.sheets[kid.Page].page)
			s.add(">>")
		case kid.Page != page:
			s.ref("<</Type/MCR/Pg ", s.frame.sheets[kid.Page].page)
			s.int("/MCID ", kid.Content)
			s.add(">>")
		default:
			s.int(" ", kid.Content)
		}
	}
}

// words writes what an element says of itself in words.
func (s *structure) words(e *tag.Element) {
	for _, entry := range [...]struct{ key, text string }{
		{"/ID", e.ID}, {"/Alt", e.Alt}, {"/Lang", e.Lang}, {"/T", e.Title},
	} {
		if entry.text != "" {
			s.text(entry.key, entry.text)
		}
	}
}

// attributes writes the attributes of an element, by their owners (ISO 32000-1, 14.8.5).
func (s *structure) attributes(e *tag.Element) {
	from := len(s.loose)
	s.add("/A[")
	empty := len(s.loose)
	if e.Scope != "" || e.ColSpan > 1 || e.RowSpan > 1 {
		s.tableAttributes(e)
	}
	if e.Numbering != "" {
		s.add("<</O/List/ListNumbering/" + e.Numbering + ">>")
	}
	if b := e.Box; b != nil {
		s.add("<</O/Layout/Placement/Block/BBox[" + strings.Join([]string{b.Left, b.Bottom, b.Right, b.Top}, " ") + "]>>")
	}
	if len(s.loose) == empty {
		s.loose = s.loose[:from]
		return
	}
	s.add("]")
}

func (s *structure) tableAttributes(e *tag.Element) {
	s.add("<</O/Table")
	if e.Scope != "" {
		s.add("/Scope/" + e.Scope)
	}
	if e.ColSpan > 1 {
		s.int("/ColSpan ", e.ColSpan)
	}
	if e.RowSpan > 1 {
		s.int("/RowSpan ", e.RowSpan)
	}
	s.add(">>")
}

// ids writes the tree of names of the elements that have one (ISO 32000-1, 7.9.6) and returns its number, 0 for none.
func (s *structure) ids() (int, error) {
	var named []*tag.Element
	for _, e := range s.elements {
		if e.ID != "" {
			named = append(named, e)
		}
	}
	if len(named) == 0 {
		return 0, nil
	}
	key := func(e *tag.Element) string { return string(appendText(nil, e.ID)) }
	slices.SortStableFunc(named, func(a, b *tag.Element) int { return strings.Compare(key(a), key(b)) })
	for i := range named[1:] {
		if named[i].ID == named[i+1].ID {
			return 0, fmt.Errorf("two elements have the ID %q", named[i].ID)
		}
	}
	return s.tree("/Names", len(named), func(i int) { s.text("", named[i].ID) }, func(i int) {
		s.ref(" ", s.numbers[named[i]])
	}), nil
}

// parents writes the tree that leads from content and annotations to their elements (ISO 32000-1, 14.7.4.4). Its keys
// are the numbers of pages, then those of annotations.
func (s *structure) parents() (int, error) {
	lists := s.reserve(len(s.pages))
	var owners []int
	for i, page := range s.pages {
		s.begin(lists + i)
		s.add("[")
		for _, e := range page.Marked {
			if s.numbers[e] == 0 {
				return 0, fmt.Errorf("content of page %d belongs to a %s that is no part of the structure", i+1, e.Role)
			}
			s.ref(" ", s.numbers[e])
		}
		s.add("]")
		owners = append(owners, lists+i)
	}
	for i, page := range s.pages {
		for _, link := range page.Links {
			if s.numbers[link.Element] == 0 {
				return 0, fmt.Errorf("a link of page %d is no part of the structure", i+1)
			}
			owners = append(owners, s.numbers[link.Element])
		}
	}
	return s.tree("/Nums", len(owners), func(i int) { s.int("", i) }, func(i int) { s.ref(" ", owners[i]) }), nil
}

// leaf is how many entries a leaf of a tree has.
const leaf = 64

// tree writes a tree of names or numbers of one or two levels and returns its number.
func (o *objects) tree(kind string, count int, key, value func(i int)) int {
	root := o.reserve(1)
	if count <= leaf {
		o.begin(root)
		o.add("<<")
		o.entries(kind, 0, count, key, value)
		o.add(">>")
		return root
	}
	leaves := (count + leaf - 1) / leaf
	first := o.reserve(leaves)
	for i := range leaves {
		from, to := i*leaf, min((i+1)*leaf, count)
		o.begin(first + i)
		o.add("<</Limits[")
		key(from)
		o.add(" ")
		key(to - 1)
		o.add("]")
		o.entries(kind, from, to, key, value)
		o.add(">>")
	}
	o.begin(root)
	o.refs("<</Kids", first, leaves)
	o.add(">>")
	return root
}

func (o *objects) entries(kind string, from, to int, key, value func(i int)) {
	o.add(kind + "[")
	for i := from; i < to; i++ {
		if i > from {
			o.add(" ")
		}
		key(i)
		value(i)
	}
	o.add("]")
}
