package check

import "quaestor/render/pdf/file"

// painting holds that all that is painted is part of an element or an artifact, never both (ISO 14289-1, 7.1).
func (b *book) painting() {
	for _, p := range b.pages {
		for _, what := range p.wrong {
			b.report("Page %d %s.", p.number, what)
		}
	}
}

// furniture holds that no element has what stands in the same place of most pages: that is a running header, a footer or
// a watermark (ISO 14289-1, 7.8).
func (b *book) furniture() {
	type line struct{ place, codes string }
	on := map[line]int{}
	for _, p := range b.pages {
		seen := map[line]bool{}
		for _, s := range p.shown {
			here := line{s.place, s.codes}
			if !s.tagged || len(s.codes) <= 2 || seen[here] {
				continue
			}
			seen[here] = true
			if on[here]++; on[here] >= 3 && on[here] == (len(b.pages)+1)/2 {
				b.report("The same text stands in the same place of %d pages or more and is no artifact.", on[here])
			}
		}
	}
}

// marks holds that content and structure name each other (ISO 32000-1, 14.7.4): each stretch of content stands once on
// its page, once in the structure, and the tree of parents leads from one to the other.
func (b *book) marks() {
	owner := map[content]*element{}
	for _, e := range b.elements {
		for _, c := range e.content {
			if owner[c] != nil {
				b.report("The %v and the %v hold the same content.", owner[c], e)
			}
			owner[c] = e
		}
	}
	parents := b.parents()
	for _, p := range b.pages {
		key, is := b.value(p.dict["StructParents"]).(int)
		if !is {
			b.report("Page %d does not say where its elements are listed.", p.number)
		}
		b.marksOf(p, owner, b.array(parents[key]))
	}
	for c, e := range owner {
		b.report("The %v holds content %d, which no page has.", e, c.id)
	}
}

// marksOf looks at the content of a page and takes it off the list of owners.
func (b *book) marksOf(p *page, owner map[content]*element, listed file.Array) {
	if len(listed) != len(p.marks) {
		b.report("Page %d has %d stretches of content, %d are listed.", p.number, len(p.marks), len(listed))
	}
	for id, times := range p.marks {
		e := owner[content{p.ref, id}]
		delete(owner, content{p.ref, id})
		switch {
		case times > 1:
			b.report("Page %d has content %d more than once.", p.number, id)
		case e == nil:
			b.report("Content %d of page %d belongs to no element.", id, p.number)
		case id >= len(listed) || listed[id] != file.Value(file.Ref{Number: e.number}):
			b.report("Content %d of page %d is not listed as that of the %v.", id, p.number, e)
		}
	}
}

// parents returns the entries of the tree of parents by their keys.
func (b *book) parents() map[int]file.Value {
	found := map[int]file.Value{}
	b.leaves(b.tree["ParentTree"], "Nums", 0, func(key, value file.Value) {
		if n, is := key.(int); is {
			found[n] = value
		}
	})
	return found
}

// leaves calls a function for each entry of a tree of numbers or names (ISO 32000-1, 7.9.6 and 7.9.7).
func (b *book) leaves(v file.Value, kind file.Name, depth int, do func(key, value file.Value)) {
	node := b.dict(v)
	entries := b.array(node[kind])
	for ; len(entries) >= 2; entries = entries[2:] {
		do(entries[0], entries[1])
	}
	if depth > 10 {
		return
	}
	for _, kid := range b.array(node["Kids"]) {
		b.leaves(kid, kind, depth+1, do)
	}
}
