package layout

import "quaestor/render/tree"

func (p *paper) picture(b tree.Image) { panic("picture") }
