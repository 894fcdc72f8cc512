package font

// Pairs says how far two neighbours move, in units of the font.
type pairs interface {
	move(left, right Glyph) int
}

// readKerning reads the pairs of the kern table, and if it has none, those of GPOS.
func (f *Face) readKerning(d *tables) error {
	list, err := readKern(d.kern)
	if err != nil {
		return err
	}
	if list != nil {
		f.kerned = newGlyphSet(f.glyphs)
		list.lefts(f.kerned)
		f.pairs = list
		return nil
	}
	return f.readPositions(d.gpos)
}

// A pairList is a kern table of format 0 (5.4.2): pairs in order with the way they move, six bytes each.
type pairList struct {
	pairs table
	count int
}

// readKern finds the first horizontal subtable of format 0. The list is nil if there is none.
func readKern(kern table) (*pairList, error) {
	const horizontal, bits = 1, 0xFF07 // of coverage: format, minimum, cross-stream, horizontal
	if kern == nil || kern.u16(0) != 0 {
		return nil, nil
	}
	at := 4
	for range kern.u16(2) {
		if at+14 > len(kern) {
			return nil, damaged("kern")
		}
		if kern.u16(at+4)&bits == horizontal {
			count := kern.u16(at + 6)
			list, ok := kern.part(at+14, 6*count)
			if !ok {
				return nil, damaged("kern")
			}
			return &pairList{list, count}, nil
		}
		at += max(kern.u16(at+2), 6)
	}
	return nil, nil
}

// lefts adds the left glyphs of all pairs to a set.
func (l *pairList) lefts(to glyphSet) {
	for at := 0; at < len(l.pairs); at += 6 {
		to.add(Glyph(l.pairs.u16(at)))
	}
}

func (l *pairList) move(left, right Glyph) int {
	wanted := uint32(left)<<16 | uint32(right)
	low, high := 0, l.count
	for low < high {
		middle := int(uint(low+high) / 2)
		entry := l.pairs[6*middle : 6*middle+6]
		found := uint32(entry[0])<<24 | uint32(entry[1])<<16 | uint32(entry[2])<<8 | uint32(entry[3])
		switch {
		case found < wanted:
			low = middle + 1
		case found > wanted:
			high = middle
		default:
			return int(int16(uint16(entry[4])<<8 | uint16(entry[5])))
		}
	}
	return 0
}
