package paragraph

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// What pdftotext takes out of the file is what was set, word for word, however the lines end. See ending.
func TestTakenOut(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed (poppler-utils)")
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	want := paintAll(t, file)
	for _, mode := range []string{"-q", "-raw", "-layout"} {
		out, err := exec.Command("pdftotext", mode, file, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Fields(strings.ReplaceAll(string(out), "\u00AD\n", ""))
		for i := range min(len(got), len(want)) {
			if got[i] != want[i] {
				t.Errorf("with %s the words end with %q, not %q", mode, got[max(0, i-3):i+1], want[max(0, i-3):i+1])
				break
			}
		}
		if len(got) != len(want) {
			t.Errorf("with %s there are %d words, not %d", mode, len(got), len(want))
		}
	}
}

// paintAll paints all texts in several widths, a page for each, and returns their words.
func paintAll(t *testing.T, file string) (words []string) {
	root := tag.New(tag.Document, nil)
	c := paint.New(root)
	for _, w := range []unit.Length{width, width * 3 / 4, width / 2, width / 4} {
		for _, name := range []string{"german", "english", "narrow"} {
			c.NewPage(unit.Millimetres(210), unit.Millimetres(900))
			top := 25 * unit.Point
			s := setter(lang.German)
			for _, p := range append(paragraphs(t, name+".txt"), "Vor- und Nach- oder Bei- und Zu- sowie Ab- und An- und Aus- mit Ein- statt Auf- und Nieder- und Ober-") {
				words = append(words, strings.Fields(given(p))...)
				for _, strip := range s.Set(text(p), body, unit.Millimetres(25), unit.Millimetres(25)+w, tag.New(tag.Paragraph, root)) {
					strip.Box.Draw(c, top)
					top += strip.Box.Height()
				}
				top += 6 * unit.Point
			}
		}
	}
	f := c.Finish()
	f.Info.Title, f.Info.Language = "Text", "de"
	out, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	if err := f.Write(out); err != nil {
		t.Fatal(err)
	}
	return words
}
