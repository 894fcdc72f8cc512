package tree

// Walk visits blocks in the order in which they stand, and those within a block if the visitor says so. The blocks of
// footnotes are not among them: they have no place of their own in the document.
func Walk(list []Block, visit func(Block) (deeper bool)) {
	for _, b := range list {
		if !visit(b) {
			continue
		}
		for _, inner := range within(b) {
			Walk(inner, visit)
		}
	}
}

// within returns the lists of blocks that a block holds.
func within(b Block) [][]Block {
	switch b := b.(type) {
	case List:
		return b.Items
	case Quote:
		return [][]Block{b.Blocks}
	case Question:
		inner := [][]Block{b.Blocks}
		for _, part := range b.Parts {
			inner = append(inner, []Block{part})
		}
		return inner
	case Answer:
		return [][]Block{b.Blocks}
	case Speech:
		return [][]Block{b.Blocks}
	case Decision:
		return [][]Block{b.Blocks}
	case Section:
		return [][]Block{b.Blocks}
	}
	return nil
}
