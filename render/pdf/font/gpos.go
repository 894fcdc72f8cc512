package font

import (
	"math/bits"
	"slices"
)

// positions are the pairs of GPOS (6.3.3, lookup type 2), in the order of their lookups.
type positions []lookup

// A lookup is a list of subtables, of which the first that knows a pair decides.
type lookup []pairTable

// A pairTable is a subtable of pair adjustment: format 1 lists pairs, format 2 classes of glyphs.
type pairTable struct {
	table
	covered     coverage // left glyphs
	record      int      // length of the values for a pair
	advance     int      // where in them the advance of the left glyph is; -1 if it is not changed
	left, right classes  // format 2
	columns     int      // format 2: number of classes of right glyphs
}

// mostTables is how many subtables of pairs a font may have. Real ones have less than a hundred.
const mostTables = 1000

// readPositions reads the lookups of the feature kern. Their subtables are read as far as all pairs have in common.
func (f *Face) readPositions(gpos table) error {
	var all positions
	kerned, count := newGlyphSet(f.glyphs), 0
	list := gpos.from(gpos.u16(8))
	for _, index := range kernLookups(gpos) {
		if index >= list.u16(0) {
			return damaged("GPOS")
		}
		tables, ok := readLookup(list.from(list.u16(2 + 2*index)))
		if count += len(tables); !ok || count > mostTables {
			return damaged("GPOS")
		}
		for i := range tables {
			tables[i].covered.each(kerned.add)
		}
		all = append(all, tables)
	}
	if count > 0 {
		f.pairs, f.kerned = all, kerned
	}
	return nil
}

// kernLookups returns the numbers of the lookups that the feature kern names, in the scripts of Europe with their
// default language, in order.
func kernLookups(gpos table) []int {
	var found []int
	scripts, features := gpos.from(gpos.u16(4)), gpos.from(gpos.u16(6))
	for i := range min(scripts.u16(0), len(scripts)/6) {
		switch string(scripts[2+6*i : 6+6*i]) {
		case "DFLT", "latn", "grek", "cyrl":
			script := scripts.from(scripts.u16(2 + 6*i + 4))
			found = appendKern(found, script.from(script.u16(0)), features)
		}
		if len(found) > mostTables {
			break
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// appendKern appends the lookups of the features of a language that are called kern.
func appendKern(to []int, language, features table) []int {
	for i := range min(language.u16(4), len(language)/2) {
		index := language.u16(6 + 2*i)
		record, ok := features.part(2+6*index, 6)
		if !ok || string(record[:4]) != "kern" {
			continue
		}
		feature := features.from(record.u16(4))
		for j := range min(feature.u16(2), len(feature)/2) {
			to = append(to, feature.u16(4+2*j))
		}
	}
	return to
}

// readLookup reads the subtables of a lookup of type 2, and those of type 9 that stand for it. Of another type there
// are none.
func readLookup(t table) (tables lookup, ok bool) {
	const pair, extension = 2, 9
	kind := t.u16(0)
	for i := range min(t.u16(4), mostTables+1) {
		sub := t.from(t.u16(6 + 2*i))
		if kind == extension && sub.u16(2) == pair {
			sub = sub.from(sub.u32(4))
		} else if kind != pair {
			continue
		}
		read, ok := readPairTable(sub)
		if !ok {
			return nil, false
		}
		tables = append(tables, read)
	}
	return tables, true
}

// readPairTable reads what is the same for all pairs. Of the values for a pair only the left glyph's advance counts.
func readPairTable(t table) (p pairTable, ok bool) {
	const placements, advance = 0x3, 0x4 // bits of a value format: before the advance, and the advance
	values, others := t.u16(4), t.u16(6)
	p = pairTable{table: t, covered: coverage(t.from(t.u16(2))), advance: -1}
	p.record = 2 * (bits.OnesCount(uint(values)) + bits.OnesCount(uint(others)))
	if values&advance != 0 {
		p.advance = 2 * bits.OnesCount(uint(values&placements))
	}
	switch t.u16(0) {
	case 1:
		return p, len(t) >= 10+2*t.u16(8)
	case 2:
		p.left, p.right = classes(t.from(t.u16(8))), classes(t.from(t.u16(10)))
		p.columns = t.u16(14)
		return p, len(t)-16 >= t.u16(12)*p.columns*p.record
	}
	return p, false
}

func (p positions) move(left, right Glyph) int {
	sum := 0
	for _, lookup := range p {
		sum += lookup.move(left, right)
	}
	return sum
}

func (l lookup) move(left, right Glyph) int {
	for i := range l {
		if by, known := l[i].move(left, right); known {
			return by
		}
	}
	return 0
}

// move returns how far a pair moves, and whether the subtable knows the pair.
func (p *pairTable) move(left, right Glyph) (by int, known bool) {
	n := p.covered.index(left)
	if n < 0 {
		return 0, false
	}
	at := 0
	if p.u16(0) == 1 {
		if at = p.inSet(p.u16(10+2*n), right); at < 0 {
			return 0, false
		}
	} else {
		row, column := p.left.of(left), p.right.of(right)
		if row >= p.u16(12) || column >= p.columns {
			return 0, true
		}
		at = 16 + (row*p.columns+column)*p.record
	}
	if p.advance < 0 {
		return 0, true
	}
	return p.i16(at + p.advance), true
}

// inSet returns where the values for a right glyph are in a set of pairs; -1 if it is not there.
func (p *pairTable) inSet(set int, right Glyph) int {
	step := 2 + p.record
	low, high := 0, p.u16(set)
	for low < high {
		middle := (low + high) / 2
		at := set + 2 + middle*step
		switch g := Glyph(p.u16(at)); {
		case g < right:
			low = middle + 1
		case g > right:
			high = middle
		default:
			return at + 2
		}
	}
	return -1
}
