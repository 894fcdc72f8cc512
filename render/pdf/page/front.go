package page

// A trial counts pages without painting them, until it is known whether the document gets what would stand in front.
type trial struct {
	counter *Builder
	held    []Strip // all strips so far
	least   int
}

func newTrial(sheet Sheet) *trial {
	least := sheet.Front.Least
	sheet.Front = nil
	counter := newBuilder(nil, sheet)
	counter.trial = true
	return &trial{counter: counter, least: least}
}

// enough adds strips and reports whether they are certain to fill pages enough.
func (t *trial) enough(strips []Strip) bool {
	t.held = append(t.held, strips...)
	t.counter.Add(strips...)
	return t.reached()
}

func (t *trial) reached() bool { return t.counter.pages >= t.least }

// open ends the trial: it paints what stands in front, or not, and returns the strips that are still held back.
func (b *Builder) open(front bool) []Strip {
	held := b.front.held
	b.front = nil
	if !front {
		return held
	}
	after := min(b.sheet.Front.After, len(held))
	b.Add(held[:after]...)
	b.Add(b.sheet.Front.Strips()...)
	b.Turn()
	return held[after:]
}
