package layout

import "quaestor/render/tree"

func (p *paper) signatures(b tree.Signatures) { panic("signatures") }
