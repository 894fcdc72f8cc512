package questions

import (
	"strings"
	"testing"
	"unicode/utf8"

	"quaestor/incidents"
)

func TestSlug(t *testing.T) {
	for id, want := range map[incidents.Name]string{
		"21/2301":         "21-2301",
		"INA 21/25":       "ina-21-25",
		"osip-2025":       "osip-2025",
		"  Ärger & Ampel": "ärger-ampel",
		"../../etc":       "etc",
		`C:\x`:            "c-x",
		"a...":            "a",
		"":                "_",
		"§ …":             "_",
		"NUL":             "nul_",
		"com1":            "com1_",
		"LPT¹":            "lpt",
		"con.md":          "con-md",
		"console":         "console",
	} {
		if got := Slug(id); got != want {
			t.Errorf("Slug(%q) = %q, want %q", id, got, want)
		}
	}
}

func TestSlugsOfLongIDs(t *testing.T) {
	long := strings.Repeat("ü", 200)
	a, b := Slug(incidents.Name(long+"a")), Slug(incidents.Name(long+"b"))
	if a == b {
		t.Errorf("two ids have the slug %q", a)
	}
	if len(a) > longSlug || !utf8.ValidString(a) {
		t.Errorf("slug of %d bytes: %q", len(a), a)
	}
}

func FuzzSlug(f *testing.F) {
	for _, id := range []string{"21/2301", "..", "con", "a\\b", "\xff", "İ", strings.Repeat("x", 300)} {
		f.Add(id)
	}
	f.Fuzz(func(t *testing.T, id string) {
		slug := Slug(incidents.Name(id))
		if slug == "" || len(slug) > longSlug || strings.ContainsAny(slug, "./\\:*?\"<>| \x00") || strings.HasPrefix(slug, "-") {
			t.Errorf("Slug(%q) = %q", id, slug)
		}
	})
}
