package main

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// A cell of the packed trie holds a letter, an output and the base of the next state. The branch of a state by a letter
// lies at the state's base plus the letter's number, if the cell there holds that letter: states lie within each other's
// gaps (Liang 1983; TeX: The Program, § 943 ff.).
const (
	letterMask = 1<<6 - 1
	outputAt   = 6
	outputMask = 1<<10 - 1
	nextAt     = 16
	nextMask   = 1<<16 - 1
)

// section packs the patterns of a language: the table of letters, the number of cells, the cells, the number of outputs,
// where each output lies behind the outputs' places, the outputs.
func section(letters alphabet, all []pattern) ([]byte, error) {
	t, err := newTrie(letters, all)
	if err != nil {
		return nil, err
	}
	cells := t.place()
	if len(cells) > nextMask || len(t.outputs) > outputMask {
		return nil, fmt.Errorf("%d cells or %d outputs are too many", len(cells), len(t.outputs))
	}
	data := letters.table()
	data = binary.LittleEndian.AppendUint32(data, uint32(len(cells)))
	for _, cell := range cells {
		data = binary.LittleEndian.AppendUint32(data, cell)
	}
	data = binary.LittleEndian.AppendUint32(data, uint32(len(t.outputs)))
	place := 2 * len(t.outputs)
	for _, output := range t.outputs {
		if place > nextMask {
			return nil, fmt.Errorf("%d bytes of outputs are too many", place)
		}
		data = binary.LittleEndian.AppendUint16(data, uint16(place))
		place += len(output)
	}
	for _, output := range t.outputs {
		data = append(data, output...)
	}
	return data, nil
}

// place gives each state its base, the largest first, and returns the cells. The root lies at 0.
func (t *trie) place() []uint32 {
	slices.SortStableFunc(t.states, func(a, b *state) int { return len(b.branches) - len(a.branches) })
	f := floor{}
	f.put(t.root, 0)
	for _, s := range t.states {
		if s != t.root {
			f.put(s, f.find(s))
		}
	}
	cells := make([]uint32, f.last+letterMask+1)
	for _, s := range t.states {
		for _, b := range s.branches {
			cell := uint32(b.letter) | uint32(b.output)<<outputAt
			if b.next != nil {
				cell |= uint32(b.next.base) << nextAt
			}
			cells[s.base+b.letter] = cell
		}
	}
	return cells
}

// A floor is where states have been placed.
type floor struct {
	full  []bool // cells that hold a branch
	taken []bool // bases: no two states have the same, since a cell does not say whose it is
	free  int    // all cells before are full
	last  int    // the highest base
}

func (f *floor) put(s *state, base int) {
	s.base = base
	f.last = max(f.last, base)
	more := max(base+letterMask+1-len(f.full), 0)
	f.full = append(f.full, make([]bool, more)...)
	f.taken = append(f.taken, make([]bool, more)...)
	f.taken[base] = true
	for _, b := range s.branches {
		f.full[base+b.letter] = true
	}
	for f.free < len(f.full) && f.full[f.free] {
		f.free++
	}
}

// find returns the first base at which a state fits.
func (f *floor) find(s *state) int {
	for base := max(f.free-s.branches[0].letter, 1); ; base++ {
		if base >= len(f.taken) || !f.taken[base] && f.fits(s, base) {
			return base
		}
	}
}

func (f *floor) fits(s *state, base int) bool {
	return !slices.ContainsFunc(s.branches, func(b branch) bool {
		return base+b.letter < len(f.full) && f.full[base+b.letter]
	})
}
