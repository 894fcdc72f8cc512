package form

import (
	"strconv"
	"strings"
	"unicode"
)

// letters returns a text without anything but its letters and digits, in small letters.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// similar reports whether two texts are the same question, perhaps printed with a difference: most words of the longer
// one stand in the other, or one begins with the other.
func similar(a, b string) bool {
	one, two := letters(a), letters(b)
	if one == "" || two == "" {
		return false
	}
	if len(two) > 20 && strings.HasPrefix(one, two) || len(one) > 20 && strings.HasPrefix(two, one) || one == two {
		return true
	}
	count := map[string]int{}
	first, second := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	for _, word := range first {
		count[letters(word)]++
	}
	same := 0
	for _, word := range second {
		if count[letters(word)] > 0 {
			count[letters(word)]--
			same++
		}
	}
	return same*3 >= 2*max(len(first), len(second))
}

// next returns the first question that has no answer and is no part of one that has.
func (a *asked) next() *question {
	done := map[string]bool{}
	for _, one := range a.answers {
		for _, label := range one.to {
			done[label] = true
		}
	}
	for _, q := range a.questions {
		if !done[q.label] && !anyDone(q.parts, done) {
			return q
		}
	}
	return nil
}

func anyDone(parts []*question, done map[string]bool) bool {
	for _, q := range parts {
		if done[q.label] || anyDone(q.parts, done) {
			return true
		}
	}
	return false
}

// succeeds reports whether a number comes next behind another: 4 behind 3, 1.2 behind 1.1, 2.1 behind 1.4, 1.1 behind 1.
func succeeds(last, label string) bool {
	a, b := strings.Split(last, "."), strings.Split(label, ".")
	for i := range b {
		if i >= len(a) {
			return b[i] == "1" || b[i] == "0"
		}
		if a[i] != b[i] {
			x, err1 := strconv.Atoi(a[i])
			y, err2 := strconv.Atoi(b[i])
			if err1 != nil || err2 != nil || y != x+1 {
				return false
			}
			return i+1 == len(b) || i+2 == len(b) && b[i+1] == "1"
		}
	}
	return false
}

func numbered(n int) string { return strconv.Itoa(n) }
