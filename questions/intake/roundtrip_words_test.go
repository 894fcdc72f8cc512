package intake_test

import (
	"fmt"
	"strings"
)

// differences writes down the stretches of words in which two texts differ: what the first says, and what the second.
func differences(b *strings.Builder, a, c []string) {
	for len(a) > 0 || len(c) > 0 {
		same := 0
		for same < len(a) && same < len(c) && a[same] == c[same] {
			same++
		}
		a, c = a[same:], c[same:]
		if len(a)+len(c) == 0 {
			return
		}
		i, k := meet(a, c)
		fmt.Fprintf(b, "- %s\n+ %s\n", strings.Join(a[:i], " "), strings.Join(c[:k], " "))
		a, c = a[i:], c[k:]
	}
}

// together is how many words in a row must be the same for two texts to have met again.
const together = 4

// meet returns where two texts that differ at first are the same again, with the fewest words between.
func meet(a, c []string) (int, int) {
	for sum := 1; sum < len(a)+len(c); sum++ {
		for i := max(0, sum-len(c)); i <= min(sum, len(a)); i++ {
			if k := sum - i; agree(a[i:], c[k:]) {
				return i, k
			}
		}
	}
	return len(a), len(c)
}

// agree reports whether two texts begin with the same words, or end after fewer of them.
func agree(a, c []string) bool {
	n := min(together, len(a), len(c))
	if n < together && len(a) != len(c) {
		return false
	}
	for i := range n {
		if a[i] != c[i] {
			return false
		}
	}
	return true
}
