package file

import (
	"fmt"

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
