package check_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"quaestor/render/pdf/check"
)

// planted are the files with a fault each, and the sound one, put together in the same way. All know the name of each.
type planted struct {
	files map[string][]byte
	order []string
	words []string // of the document, sorted
}

const sound = "sound"

func plantAll(t *testing.T) planted {
	p := find(t, "short-de")
	all := planted{files: map[string][]byte{sound: takeApart(t, p.data).bytes()}, order: []string{sound},
		words: wordsOf(plain(t, p.doc))}
	for _, f := range faults {
		apart := takeApart(t, p.data)
		f.plant(apart)
		all.files[f.name] = apart.bytes()
		if bytes.Equal(all.files[f.name], all.files[sound]) {
			t.Errorf("%s: nothing was planted", f.name)
		}
		all.order = append(all.order, f.name)
	}
	return all
}

// TestFaults holds that each fault is caught by the checkers that it says, and that none finds one in the sound file. So
// it is known of every checker that it bites.
func TestFaults(t *testing.T) {
	all := plantAll(t)
	paths := store(t, all.files, all.order)
	for _, c := range []struct {
		name string
		run  func(t *testing.T) verdicts
	}{
		{"check", func(t *testing.T) verdicts { return all.check(t) }},
		{"words", func(t *testing.T) verdicts { return all.compareWords(poppler(t, paths, "pdftotext", "-raw", "%", "-")) }},
		{"pdfinfo", func(t *testing.T) verdicts {
			return compareStructures(poppler(t, paths, "pdfinfo", "-struct-text", "%"))
		}},
		{"browser", func(t *testing.T) verdicts { return pdfjs(t, paths) }},
		{"verapdf", func(t *testing.T) verdicts { return merge(verapdf(t, "ua1", paths), verapdf(t, "2a", paths)) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name != "check" {
				outside(t)
			}
			found := c.run(t)
			if len(found[sound]) > 0 {
				t.Errorf("in the sound file it finds %q", found[sound])
			}
			for _, f := range faults {
				if bites, should := len(found[f.name]) > 0, slices.Contains(strings.Fields(f.caught), c.name); bites != should {
					t.Errorf("%s: bites %v, want %v: %q", f.name, bites, should, found[f.name])
				}
			}
		})
	}
	for _, f := range faults {
		if f.caught == "" {
			t.Errorf("%s: nothing catches it", f.name)
		}
	}
}

func (p planted) check(t *testing.T) verdicts {
	found := verdicts{}
	for name, data := range p.files {
		findings, err := check.Findings(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		found[name] = findings
	}
	return found
}

// compareWords says which files have other words than the document, as they are taken out of them.
func (p planted) compareWords(taken map[string]string) verdicts {
	found := verdicts{}
	for name, words := range taken {
		if !slices.Equal(wordsOf(words), p.words) {
			found[name] = []string{"The words are not those of the document."}
		}
	}
	return found
}

// compareStructures says which structures are not that of the sound file.
func compareStructures(shown map[string]string) verdicts {
	found := verdicts{}
	for name, structure := range shown {
		if structure != shown[sound] {
			found[name] = []string{"The structure is another."}
		}
	}
	return found
}

func merge(one, other verdicts) verdicts {
	for name, findings := range other {
		one[name] = append(one[name], findings...)
	}
	return one
}
