package layout

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/pdf/unit"
)

// TestColumns shows where columns come to stand. A case gives of each column its natural and its least width in points.
func TestColumns(t *testing.T) {
	cases := []struct {
		name    string
		columns [][2]unit.Length
	}{
		{"short, stays natural", [][2]unit.Length{{60, 30}, {40, 40}}},
		{"nearly full, takes the full width", [][2]unit.Length{{150, 30}, {140, 40}, {100, 50}}},
		{"one long text beside short columns", [][2]unit.Length{{60, 30}, {900, 40}, {40, 40}}},
		{"two long texts share by need", [][2]unit.Length{{600, 40}, {1800, 40}, {40, 40}}},
		{"a very long text leaves others room for words", [][2]unit.Length{{300, 40}, {90000, 40}, {300, 60}}},
		{"a long word", [][2]unit.Length{{200, 30}, {700, 300}, {300, 30}}},
		{"a word wider than the page", [][2]unit.Length{{5000, 5000}}},
		{"words too wide together", [][2]unit.Length{{400, 400}, {400, 400}, {30, 30}}},
		{"more columns than fit go on below", [][2]unit.Length{{90, 90}, {90, 90}, {90, 90}, {90, 90}, {90, 90}, {90, 90}}},
		{"empty columns", [][2]unit.Length{{0, 0}, {0, 0}}},
	}
	f := fitting{room: 450 * unit.Point, gap: 12 * unit.Point, em: 10 * unit.Point}
	var out strings.Builder
	for _, c := range cases {
		var columns []column
		for _, w := range c.columns {
			columns = append(columns, column{natural: w[0] * unit.Point, least: w[1] * unit.Point})
		}
		fmt.Fprintf(&out, "%s: %v wide\n", c.name, f.place(columns))
		for i, w := range c.columns {
			fmt.Fprintf(&out, "  natural %5d least %4d: band %d from %v width %v\n", w[0], w[1], columns[i].band, columns[i].left, columns[i].width)
		}
	}
	golden.Check(t, "testdata/columns.txt", out.String())
}

// TestColumnsStayInTheRoom holds arbitrary columns to the page, side by side without overlap.
func TestColumnsStayInTheRoom(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		f := fitting{room: unit.Length(20+rng.IntN(500)) * unit.Point, gap: 9 * unit.Point, em: unit.Length(4+rng.IntN(9)) * unit.Point}
		columns := make([]column, 1+rng.IntN(40))
		for i := range columns {
			least := unit.Length(rng.IntN(300 * int(unit.Point)))
			columns[i].widen(least*unit.Length(1+rng.IntN(50)), least)
			columns[i].heading = min(unit.Length(rng.IntN(100))*unit.Point, columns[i].natural)
		}
		width := f.place(columns)
		for i, c := range columns {
			if c.width < 0 || c.left < 0 || c.left+c.width > width || width > f.room {
				t.Fatalf("column %d of %v runs off the room of %v: %+v", i, width, f.room, columns)
			}
			if i > 0 && columns[i-1].band == c.band && c.left < columns[i-1].left+columns[i-1].width+f.gap {
				t.Fatalf("column %d overlaps the one before: %+v", i, columns)
			}
		}
	}
}
