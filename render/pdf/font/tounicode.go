package font

import (
	"strconv"
	"unicode/utf16"
)

// mostMapped is how many codes a block of a character map may have (Adobe Technical Note 5014).
const mostMapped = 100

// ToUnicode returns the character map that turns codes into the text they stand for (ISO 32000-1, 9.10.3). The code 0,
// which no letter has, is not in it.
func (e *Embedding) ToUnicode() []byte {
	const line = len("<0000> <0000>\n")
	out := make([]byte, 0, 512+line*len(e.Unicode))
	out = append(out, mapBegin...)
	for from := 1; from < len(e.Unicode); from += mostMapped {
		to := min(from+mostMapped, len(e.Unicode))
		out = append(strconv.AppendInt(out, int64(to-from), 10), " beginbfchar\n"...)
		for code := from; code < to; code++ {
			out = append(appendHex(append(out, '<'), uint16(code)), "> <"...)
			var units [2]uint16
			for _, unit := range utf16.AppendRune(units[:0], e.Unicode[code]) {
				out = appendHex(out, unit)
			}
			out = append(out, ">\n"...)
		}
		out = append(out, "endbfchar\n"...)
	}
	return append(out, mapEnd...)
}

func appendHex(to []byte, n uint16) []byte {
	const digits = "0123456789ABCDEF"
	return append(to, digits[n>>12], digits[n>>8&15], digits[n>>4&15], digits[n&15])
}

// What stands around the codes in the example of ISO 32000-1, 9.10.3.
const (
	mapBegin = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`
	mapEnd = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
)
