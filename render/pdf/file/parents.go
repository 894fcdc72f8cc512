package file

import (
	"fmt"
	"slices"
	"strings"

	"quaestor/render/pdf/tag"
)

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
