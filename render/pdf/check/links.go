package check

import (
	"slices"

	"quaestor/render/pdf/file"
)

// annotations holds that each annotation says what it is, can be reached in the order of the structure, and is listed as
// that of the element that holds it (ISO 14289-1, 7.18).
func (b *book) annotations() {
	holder := map[file.Ref]*element{}
	for _, e := range b.elements {
		for _, object := range e.objects {
			if holder[object] != nil {
				b.report("The %v and the %v hold the same annotation.", holder[object], e)
			}
			holder[object] = e
		}
	}
	parents := b.parents()
	for _, p := range b.pages {
		list := b.array(p.dict["Annots"])
		if len(list) > 0 && p.dict["Tabs"] != file.Value(file.Name("S")) {
			b.report("Page %d does not say that its links follow the structure.", p.number)
		}
		for _, item := range list {
			ref, _ := item.(file.Ref)
			b.annotation(p, ref, holder[ref], parents)
			delete(holder, ref)
		}
	}
	for ref, e := range holder {
		b.report("The %v holds annotation %d, which no page has.", e, ref.Number)
	}
}

func (b *book) annotation(p *page, ref file.Ref, e *element, parents map[int]file.Value) {
	dict := b.dict(ref)
	if text(b.value(dict["Contents"])) == "" {
		b.report("A link of page %d has no words.", p.number)
	}
	if dict["A"] == nil && dict["Dest"] == nil {
		b.report("A link of page %d leads nowhere.", p.number)
	}
	key, _ := dict["StructParent"].(int)
	switch {
	case e == nil:
		b.report("No element holds the link of object %d on page %d.", ref.Number, p.number)
	case e.role != "Link":
		b.report("The link of object %d belongs to a %v.", ref.Number, e)
	case parents[key] != file.Value(file.Ref{Number: e.number}):
		b.report("The link of object %d is not listed as that of the %v.", ref.Number, e)
	}
}

// links holds that what is tagged as a link has an annotation and words (ISO 14289-1, 7.18.5).
func (b *book) links() {
	for _, e := range b.elements {
		if e.role != "Link" {
			continue
		}
		if len(e.objects) == 0 {
			b.report("The %v has no annotation.", e)
		}
		if !slices.ContainsFunc(append(e.kids, e), func(k *element) bool { return len(k.content)+len(k.kids) > 0 }) {
			b.report("The %v has no words.", e)
		}
	}
}
