package pdf

import (
	"math"
	"testing"

	"github.com/go-pdf/fpdf"
)

// TestFaces holds what is read from the font files against what fpdf makes of them.
func TestFaces(t *testing.T) {
	const letters = "ÄÖÜäöüßẞ „“‚‘’”–…€§½ ŐőŁłĞğŠšŽžȚțĦħĊċĄąĖėŲųĪīØøÆæÅåÑñÇç ΑαΩωήΰ Жжя"
	for _, f := range append(append([]*face{mono}, sans[:]...), serif[:]...) {
		doc := fpdf.New("P", "pt", "A4", "")
		doc.AddUTF8FontFromBytes(f.family, f.style, f.ttf)
		doc.SetFont(f.family, f.style, 10)
		for _, r := range letters + string(missing) {
			if !f.has(r) {
				t.Errorf("%s%s does not have %q", f.family, f.style, r)
			} else if got, want := 10*f.width(string(r)), doc.GetStringWidth(string(r)); math.Abs(got-want) > 0.011 {
				t.Errorf("%s%s: %q is %.3f wide, for fpdf %.3f", f.family, f.style, r, got, want)
			}
		}
		for _, r := range "\x00\uFFFF\U0001F600あ" {
			if f.has(r) {
				t.Errorf("%s%s has %q", f.family, f.style, r)
			}
		}
	}
}
