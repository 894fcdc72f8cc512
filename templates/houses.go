package templates

import "sync"

// A House is a parliament that has a profile here, with the patterns of what it calls itself in the head of its papers.
type House struct {
	Profile string
	Names   []string
}

// Houses lists the parliaments that a paper may name.
var Houses = sync.OnceValue(func() (list []House) {
	for _, id := range Profiles() {
		if p, _ := Load(id, nil, ""); p.Forms != nil && len(p.Forms.House) > 0 {
			list = append(list, House{Profile: id, Names: p.Forms.House})
		}
	}
	return list
})
