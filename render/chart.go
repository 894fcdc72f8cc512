package render

import (
	"math/big"
	"strings"

	"quaestor/incidents"
)

// longestBar is the size of the longest bar of a chart, and mostNamed how many bars are told in words.
const (
	longestBar = 10_000
	mostNamed  = 12
)

// A bar of the chart of a breakdown. Size is at most that of the longest, 10000.
type bar struct {
	Label, Value string
	Size         int
}

// chart returns the bars for the parts of a breakdown, and what they show in words; none where fewer than two have a
// number, or where some are shares and others are not. A part without a number has a bar of no length.
func (c *composer) chart(parts []incidents.Part) (bars []bar, alt string) {
	sizes := amounts(parts)
	longest := new(big.Rat)
	for _, size := range sizes {
		if size != nil && size.Cmp(longest) > 0 {
			longest = size
		}
	}
	if longest.Sign() == 0 {
		return nil, ""
	}
	var words []string
	for i, p := range parts {
		b := bar{Label: p.Label, Value: p.Value.Format(c.tag)}
		if sizes[i] != nil {
			b.Size = scaled(sizes[i], longest)
		}
		bars, words = append(bars, b), append(words, b.Label+" "+b.Value)
	}
	if len(bars) > mostNamed {
		return bars, c.phrase("chart-many", len(bars))
	}
	return bars, c.phrase("chart", strings.Join(words, "; "))
}

// amounts returns the numbers of parts, of a range its middle; nil where there is none, and no list where fewer than two
// can be compared.
func amounts(parts []incidents.Part) []*big.Rat {
	list := make([]*big.Rat, len(parts))
	numbers, shares := 0, 0
	for i, p := range parts {
		if !p.Value.HasNumber() {
			continue
		}
		low, high := big.NewRat(p.Value.Low.Num, p.Value.Low.Den), big.NewRat(p.Value.High.Num, p.Value.High.Den)
		list[i] = low.Add(low, high).Mul(low, big.NewRat(1, 2))
		numbers++
		if p.Value.Percent {
			shares++
		}
	}
	if numbers < 2 || shares != 0 && shares != numbers {
		return nil
	}
	return list
}

// scaled returns a size in parts of the longest bar, rounded down; what is not nought can be seen.
func scaled(size, longest *big.Rat) int {
	share := new(big.Rat).Quo(size, longest)
	share.Mul(share, big.NewRat(longestBar, 1))
	n := int(new(big.Int).Quo(share.Num(), share.Denom()).Int64())
	if n == 0 && size.Sign() > 0 {
		return 1
	}
	return max(n, 0)
}
