package html

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var variable = regexp.MustCompile(`--([a-z]+): #([0-9a-f]{6});`)

// colours returns the colour variables of the first :root rule behind a mark in the style sheet.
func colours(t *testing.T, mark string) map[string]uint64 {
	_, rest, found := strings.Cut(builtIn, mark)
	rule, _, closed := strings.Cut(rest, "}")
	if !found || !closed {
		t.Fatalf("the style sheet has no %s", mark)
	}
	colours := map[string]uint64{}
	for _, m := range variable.FindAllStringSubmatch(rule, -1) {
		colours[m[1]], _ = strconv.ParseUint(m[2], 16, 32)
	}
	return colours
}

// luminance is that of https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
func luminance(rgb uint64) float64 {
	channel := func(shift int) float64 {
		c := float64(rgb>>shift&0xff) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(16) + 0.7152*channel(8) + 0.0722*channel(0)
}

func contrast(a, b uint64) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestContrast(t *testing.T) {
	if got := fmt.Sprintf("%.2f", contrast(0x767676, 0xffffff)); got != "4.54" { // the known limit case of grey on white
		t.Fatalf("contrast of #767676 on white is %s, want 4.54", got)
	}
	for scheme, mark := range map[string]string{"light": ":root {", "dark": "dark) {\n  :root {"} {
		c := colours(t, mark)
		for _, front := range []string{"ink", "muted", "link", "visited"} {
			for _, back := range []string{"paper", "shade", "mark"} {
				if got := contrast(c[front], c[back]); got < 4.5 {
					t.Errorf("%s: %s on %s has contrast %.2f, want 4.5 or more", scheme, front, back, got)
				}
			}
		}
		if got := contrast(c["focus"], c["paper"]); got < 3 {
			t.Errorf("%s: the focus ring has contrast %.2f, want 3 or more (WCAG 2.2, 1.4.11)", scheme, got)
		}
	}
}

// A colour that stands outside the variables escapes the test above.
func TestColoursAreVariables(t *testing.T) {
	_, rules, _ := strings.Cut(builtIn, "*, ::before")
	screen, _, _ := strings.Cut(rules, "@page")
	if found := regexp.MustCompile(`#[0-9a-fA-F]{3,8}\b|rgb|hsl`).FindString(screen); found != "" {
		t.Errorf("%s stands outside the variables", found)
	}
}

func TestStyleLoadsNothing(t *testing.T) {
	for _, word := range []string{"url(", "@import", "http:", "https:"} {
		if strings.Contains(builtIn, word) {
			t.Errorf("the style sheet holds %q", word)
		}
	}
}
