package layout

import "quaestor/render/pdf/page"

// sheet returns the room on each page, and what stands on each besides the text.
func (p *paper) sheet() page.Sheet { panic("sheet") }
