package layout

import "quaestor/render/tree"

func (p *paper) table(b tree.Table) { panic("table") }
