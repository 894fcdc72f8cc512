package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quaestor/render/pdf/check"
)

// An evenness is how evenly the lines of paragraphs are set.
type evenness struct {
	stretch         []float64 // by line but for last ones: the mean space against its natural width
	lines, hyphens  int
	inARow, longest int // pairs of hyphens one below the other, and the most in a row
}

func (e *evenness) add(line setLine) {
	e.lines++
	if line.spaces > 0 && !line.last {
		e.stretch = append(e.stretch, line.ratio())
	}
}

// divide counts the lines of a paragraph that end in a hyphen.
func (e *evenness) divide(lines []setLine) {
	row := 0
	for _, line := range lines {
		if !line.divided {
			row = 0
			continue
		}
		e.hyphens++
		row++
		e.longest = max(e.longest, row)
		if row == 2 {
			e.inARow++
		}
	}
}

func (e *evenness) mean() float64 {
	sum := 0.0
	for _, s := range e.stretch {
		sum += s
	}
	return sum / float64(len(e.stretch))
}

// loose returns how many of a hundred lines have spaces of more than one and a half times their natural width.
func (e *evenness) loose() float64 {
	n := 0
	for _, s := range e.stretch {
		if s > 1.5 {
			n++
		}
	}
	return 100 * float64(n) / float64(len(e.stretch))
}

// at returns the stretch that so many of a hundred lines do not exceed.
func (e *evenness) at(percent int) float64 { return quantile(e.stretch, percent) }

func (e *evenness) hyphenated() float64 { return 100 * float64(e.hyphens) / float64(e.lines) }

func (e *evenness) String() string {
	return fmt.Sprintf("mean %.2f  p95 %.2f  max %.2f  above 1.5: %.1f %%  hyphens %.1f %%, pairs %d, at most %d in a row (%d lines)",
		e.mean(), e.at(95), e.at(100), e.loose(), e.hyphenated(), e.inARow, e.longest, e.lines)
}

func quantile(values []float64, percent int) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[min(len(sorted)*percent/100, len(sorted)-1)]
}

// measure measures the lines of a finished file, and the same paragraphs as they would be if each line took as many words
// as fit: with and without hyphenation.
func measure(t *testing.T, p paper) (ours, greedy, rigid *evenness) {
	lines, err := check.Lines(p.data)
	if err != nil {
		t.Fatal(err)
	}
	ours, greedy, rigid = &evenness{}, &evenness{}, &evenness{}
	for _, paragraph := range paragraphs(lines) {
		for _, kind := range []struct {
			of    *evenness
			lines []setLine
		}{
			{ours, asSet(paragraph)},
			{greedy, fill(paragraph, p.doc.Language, true)},
			{rigid, fill(paragraph, p.doc.Language, false)},
		} {
			for _, line := range kind.lines {
				kind.of.add(line)
			}
			kind.of.divide(kind.lines)
		}
	}
	return ours, greedy, rigid
}

// paragraphs returns the justified lines of each block of more than one line.
func paragraphs(lines []check.Line) [][]check.Line {
	var found [][]check.Line
	for len(lines) > 0 {
		size := 1
		for size < len(lines) && lines[size].Block == lines[0].Block {
			size++
		}
		if size > 1 && (lines[0].Role == "P" || lines[0].Role == "LBody" || lines[0].Role == "Note") {
			found = append(found, lines[:size])
		}
		lines = lines[size:]
	}
	return found
}

// TestEven prints how evenly the papers are set, beside what each line would be if it took as many words as fit.
//
// On the protocol, Knuth and Plass without letters that give have a mean of 1.07, p95 of 1.39 and a maximum of 1.66 where
// all of it is set to the full width; here its questions are narrower.
func TestEven(t *testing.T) {
	for _, name := range []string{"osip-ina-21-25", "osip-21-2301", "long-de", "long-en"} {
		ours, greedy, rigid := measure(t, find(t, name))
		t.Logf("%s\n  as set:                  %v\n  greedy, hyphenated:      %v\n  greedy, not hyphenated:  %v", name, ours, greedy, rigid)
		if ours.hyphenated() > 20 || ours.longest > 3 {
			t.Errorf("%s has too many hyphens: %v", name, ours)
		}
		if ours.mean() >= greedy.mean() || ours.at(95) >= greedy.at(95) || ours.at(95) >= rigid.at(95) {
			t.Errorf("%s is no more even than greedy: %v", name, ours)
		}
		if strings.HasPrefix(name, "osip") && (ours.mean() > 1.07 || ours.at(95) > 1.39 || ours.at(100) > 1.66 || ours.longest > 2) {
			t.Errorf("%s is less even than Knuth and Plass: %v", name, ours)
		}
	}
}

// TestGaps measures the gaps between words as a reader sees them: in all lines of at least five words, in ems.
func TestGaps(t *testing.T) {
	p := find(t, "osip-ina-21-25")
	lines, err := check.Lines(p.data)
	if err != nil {
		t.Fatal(err)
	}
	var gaps []float64
	for _, line := range lines {
		if set := setOf(line); set.spaces >= 4 {
			gaps = append(gaps, set.gaps...)
		}
	}
	even := quantile(gaps, 95) / quantile(gaps, 50)
	t.Logf("%s: p50 %.3f em, p95 %.3f em, widest %.3f em, p95/p50 %.2f", p.name, quantile(gaps, 50), quantile(gaps, 95), quantile(gaps, 100), even)
	if even > 1.30 {
		t.Errorf("p95/p50 is %.2f, want at most 1.30", even)
	}
}
