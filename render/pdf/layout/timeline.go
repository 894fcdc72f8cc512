package layout

import "quaestor/render/tree"

func (p *paper) timeline(b tree.Timeline) { panic("timeline") }
