package layout

// contents lays out the contents before the first block; none without entries. Page numbers of anchors are known Later.
func (p *paper) contents(entries []entry) { panic("contents") }
