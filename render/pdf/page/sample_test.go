package page

import (
	"strconv"

	"quaestor/render/pdf/unit"
)

// A sample is strips made from bytes, three each.
type sample struct {
	book   *book
	sheet  Sheet
	strips []Strip
}

func newSample(data []byte) *sample {
	at := func(i int) int {
		if i < len(data) {
			return int(data[i])
		}
		return 0
	}
	k := &book{top: 2, bottom: unit.Length(2 + at(0)%40)}
	s := &sample{book: k, sheet: Sheet{Top: 2, Bottom: k.bottom, First: unit.Length(at(1) % 8),
		Apart: unit.Length(at(2) % 3), Begin: k.begin, Rule: k.rule}}
	for i := 3; i < len(data); i += 3 {
		s.strips = append(s.strips, k.sampled(strconv.Itoa(len(s.strips)), at(i), at(i+1), at(i+2)))
	}
	return s
}

// sampled makes a strip of three bytes.
func (k *book) sampled(name string, a, b, c int) Strip {
	own := &box{book: k, name: name, high: unit.Length(a % 6)}
	if a > 250 {
		own.high = 45
	}
	s := Strip{Box: own, Gap: unit.Length(a / 6 % 3), Cost: [...]Cost{Free, Free, Loose, Close, Tight, Tight}[b%6]}
	if b > 180 {
		s.Box = tall{own, [...]string{"", "", "solid", "endless", "greedy"}[b%5]}
	}
	if b/6%5 == 0 {
		s.Again = []Strip{{Box: &box{book: k, name: "head", high: unit.Length(b % 4), kind: head}}}
	}
	for n := range c % 16 / 13 * (1 + c%2) {
		var lines Note
		for l := range 1 + c/16 {
			lines = append(lines, Strip{Gap: unit.Length(l % 2), Cost: s.Cost, Box: &box{
				book: k, name: name + "*" + strconv.Itoa(n*100+l), high: unit.Length(1 + c%3), kind: note}})
		}
		s.Notes = append(s.Notes, lines)
	}
	return s
}
