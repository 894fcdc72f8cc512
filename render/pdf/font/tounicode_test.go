package font

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"quaestor/internal/golden"
)

func TestToUnicode(t *testing.T) {
	e := Embedding{Unicode: []rune("\x00a-\u00ADß\u202F„𝐀\U0010FFFD")}
	golden.Check(t, "testdata/tounicode.txt", string(e.ToUnicode()))
}

// Blocks have a hundred codes at most, say how many, and each code is in one of them.
func TestBlocksOfToUnicode(t *testing.T) {
	for _, codes := range []int{0, 1, 99, 100, 101, 250} {
		e := Embedding{Unicode: make([]rune, 1+codes)}
		for code := range e.Unicode {
			e.Unicode[code] = rune(0x400 + code)
		}
		var counts []int
		got := e.ToUnicode()
		for code := 1; code <= codes; code++ {
			if entry := fmt.Sprintf("<%04X> <%04X>\n", code, 0x400+code); bytes.Count(got, []byte(entry)) != 1 {
				t.Errorf("of %d codes, %d is not there once", codes, code)
			}
		}
		for _, block := range strings.Split(string(got), "endbfchar\n")[:(codes+99)/100] {
			_, block, _ = strings.Cut("\n"+block, " beginbfchar\n")
			counts = append(counts, strings.Count(block, "\n"))
		}
		sum := 0
		for n, count := range counts {
			if sum += count; count > 100 || n < len(counts)-1 && count != 100 || !bytes.Contains(got, fmt.Appendf(nil, "\n%d beginbfchar\n", count)) {
				t.Errorf("%d codes stand in blocks of %d", codes, counts)
			}
		}
		if sum != codes || strings.Count(string(got), "beginbfchar") != len(counts) {
			t.Errorf("%d codes stand in blocks of %d", codes, counts)
		}
	}
}
