package tree

// Anchor returns the ID of a block, which links lead to; empty if it has none.
func Anchor(b Block) string {
	switch b := b.(type) {
	case Heading:
		return b.ID
	case Question:
		return b.ID
	case Answer:
		return b.ID
	case Speech:
		return b.ID
	case Decision:
		return b.ID
	}
	return ""
}
