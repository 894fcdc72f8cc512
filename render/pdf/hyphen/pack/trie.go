package main

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// A branch leads from a state to the next by one letter. What has been read there may be a pattern: then it has an
// output, the number of its levels among all there are; 0 is none.
type branch struct {
	letter int
	output int
	next   *state
}

// A state is what patterns that begin alike have in common. States with the same branches are one state.
type state struct {
	branches []branch
	number   int // from 1, once it is merged
	base     int
}

// A trie holds all patterns of a language.
type trie struct {
	letters alphabet
	root    *state
	outputs []string // levels, without zeros at their edges, behind the number of zeros before them
	states  []*state // without repeats
}

// newTrie puts patterns in a trie.
func newTrie(letters alphabet, all []pattern) (*trie, error) {
	t := &trie{letters: letters, root: &state{}, outputs: []string{""}}
	numbers := map[string]int{"": 0}
	for _, p := range all {
		output := output(p.levels)
		if _, known := numbers[output]; !known {
			numbers[output] = len(t.outputs)
			t.outputs = append(t.outputs, output)
		}
		if err := t.insert(p, numbers[output]); err != nil {
			return nil, err
		}
	}
	t.root = t.merge(t.root, map[string]*state{})
	return t, nil
}

func output(levels []byte) string {
	skip := slices.IndexFunc(levels, func(level byte) bool { return level != 0 })
	if skip < 0 {
		return ""
	}
	last := len(levels)
	for levels[last-1] == 0 {
		last--
	}
	return string(append([]byte{byte(skip), byte(last - skip)}, levels[skip:last]...))
}

func (t *trie) insert(p pattern, output int) error {
	at := t.root
	letters := []rune(p.letters)
	for i, r := range letters {
		b := at.branch(t.letters.number(r))
		if i+1 < len(letters) {
			if b.next == nil {
				b.next = &state{}
			}
			at = b.next
			continue
		}
		if b.output != 0 {
			return fmt.Errorf("%s stands twice", p.letters)
		}
		b.output = output
	}
	return nil
}

// branch returns the branch of a letter, new if there is none. Branches are in the order of their letters.
func (s *state) branch(letter int) *branch {
	i, found := slices.BinarySearchFunc(s.branches, letter, func(b branch, letter int) int { return b.letter - letter })
	if !found {
		s.branches = slices.Insert(s.branches, i, branch{letter: letter})
	}
	return &s.branches[i]
}

// merge makes one of all states that cannot be told apart, and lists them.
func (t *trie) merge(s *state, known map[string]*state) *state {
	var key []byte
	for i := range s.branches {
		b := &s.branches[i]
		next := 0
		if b.next != nil {
			b.next = t.merge(b.next, known)
			next = b.next.number
		}
		for _, part := range []int{b.letter, b.output, next} {
			key = binary.AppendUvarint(key, uint64(part))
		}
	}
	if same := known[string(key)]; same != nil {
		return same
	}
	t.states = append(t.states, s)
	s.number = len(t.states)
	known[string(key)] = s
	return s
}
