package layout

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

func numberWord(n int) string { return strconv.Itoa(n) }

// TestFooter: there is a number on every page, and but one.
func TestFooter(t *testing.T) {
	number, other := tree.Running{Center: "{page}"}, tree.Running{Left: "Entwurf"}
	tests := []struct{ header, footer, want tree.Running }{
		{tree.Running{}, tree.Running{}, number},
		{other, tree.Running{}, number},
		{tree.Running{Right: "S. {page}/{pages}"}, tree.Running{}, tree.Running{}},
		{other, other, other},
		{number, number, number},
	}
	for _, test := range tests {
		p := newPaper(&tree.Document{Header: test.header, Footer: test.footer}, Options{})
		if got := p.footer(); got != test.want {
			t.Errorf("header %+v, footer %+v: got %+v, want %+v", test.header, test.footer, got, test.want)
		}
	}
}

// TestRunning sets running lines of random lengths: their parts never meet, and no part has more than a few lines.
func TestRunning(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	text := func() string {
		length := [...]int{0, 1, 3, 12, 60}[random.IntN(5)]
		var b strings.Builder
		for range length {
			b.WriteString(strings.Repeat("Wort", 1+random.IntN(4)) + [...]string{" ", " {page} ", ""}[random.IntN(3)])
		}
		return b.String()
	}
	p := newPaper(&tree.Document{}, Options{})
	for range 150 {
		checkRunning(t, p, tree.Running{Left: text(), Center: text(), Right: text()})
	}
}

func checkRunning(t *testing.T, p *paper, line tree.Running) {
	run := p.running(line, tag.Header)
	if run.rows > mostRows {
		t.Errorf("%+v has %d lines", line, run.rows)
	}
	end := p.margins.left
	for _, part := range run.parts {
		if part.left < end || part.right > p.width-p.margins.right {
			t.Errorf("%+v: a part stands from %s to %s behind %s", line, part.left, part.right, end)
		}
		end = part.right + run.style.Size
		for _, number := range []int{1, 88888} {
			lines := run.lines(part, fill(part.text, number, number))
			if len(lines) == 0 || len(lines) > mostRows || width(lines) > part.right-part.left {
				t.Errorf("%+v: on page %d a part has %d lines, %s wide", line, number, len(lines), width(lines))
			}
		}
	}
}

// TestRunningWhole: what has room is not broken.
func TestRunningWhole(t *testing.T) {
	p := newPaper(&tree.Document{}, Options{})
	for _, line := range []tree.Running{
		{Left: "Dr/ck", Center: "INA 21/25 – 10.06.2025", Right: "21. WAHLPERIODE"},
		{Left: strings.Repeat("lang ", 15), Right: "{page}"},
		{Center: strings.Repeat("lang ", 20)},
		{Left: "x", Center: strings.Repeat("lang ", 12), Right: "{page} von {pages}"},
	} {
		if run := p.running(line, tag.Header); run.rows != 1 {
			t.Errorf("%+v has %d lines", line, run.rows)
		}
	}
	if run := p.running(tree.Running{}, tag.Header); run.rows != 0 || run.height() != 0 {
		t.Errorf("an empty line has the height %s", run.height())
	}
}
