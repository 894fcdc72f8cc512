package layout

import "quaestor/render/tree"

func (p *paper) chart(b tree.Chart) { panic("chart") }
