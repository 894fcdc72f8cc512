package hyphen

import _ "embed"

//go:embed packed.bin
var packed string

var german, english = open(0), open(1)

// span is how many characters the table of letters has.
const span = 0x180

// open returns the rules in a section of the packed file; see the command pack.
func open(section int) Rules {
	data := packed[number(packed, 4*section):number(packed, 4*section+4)]
	letters, data := data[:span], data[span:]
	size := 4 * number(data, 0)
	cells, data := data[4:4+size], data[4+size:]
	return Rules{letters: letters, cells: cells, outputs: data[4:]}
}

func number(data string, at int) int {
	four := data[at : at+4]
	return int(four[0]) | int(four[1])<<8 | int(four[2])<<16 | int(four[3])<<24
}

// A cell is a branch of the packed trie.
type cell uint32

// cell returns a cell by its place.
func (r *Rules) cell(at int) cell { return cell(number(r.cells, 4*at)) }

func (c cell) letter() byte { return byte(c & (1<<6 - 1)) }
func (c cell) output() int  { return int(c >> 6 & (1<<10 - 1)) }
func (c cell) next() int    { return int(c >> 16) }
