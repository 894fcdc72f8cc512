package form_test

import (
	"os"
	"testing"

	"quaestor/internal/yaml"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// FuzzRecognise holds that no paper makes reading fail, that every paragraph is accounted for, that reading it twice gives
// the same, and that the records can be written.
func FuzzRecognise(f *testing.F) {
	for _, name := range papers(f) {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(0, text)
		f.Add(1, text)
	}
	f.Add(2, []byte("Frage 1:\n\nZu a)\n\n1.1 x?\n\n(i) y\n\nAntwort\n\nFragen 3 bis 5:\n\nZu 9.:"))
	var profiles []*templates.Profile
	for _, id := range templates.Profiles() {
		profile, _ := templates.Load(id, nil, "")
		profiles = append(profiles, profile)
	}
	f.Fuzz(func(t *testing.T, which int, text []byte) {
		p, err := paper.Read("fuzz.txt", text)
		if err != nil {
			return
		}
		profile := profiles[uint(which)%uint(len(profiles))]
		d := form.Recognise(p, profile)
		accounted(t, profile.ID, d)
		if first, second := dump(t, d), dump(t, form.Recognise(p, profile)); first != second {
			t.Errorf("read twice:\n%s\nand\n%s", first, second)
		}
		for _, q := range d.Inquiry {
			if _, err := yaml.Write(q, nil); err != nil {
				t.Error(err)
			}
		}
	})
}

// BenchmarkRecognise reads a protocol that was taken apart into paragraphs.
func BenchmarkRecognise(b *testing.B) {
	text, err := os.ReadFile("testdata/papers/hessen/protokoll.txt")
	if err != nil {
		b.Fatal(err)
	}
	p, err := paper.Read("protokoll.txt", text)
	if err != nil {
		b.Fatal(err)
	}
	profile, _ := templates.Load("hessen", nil, "")
	for b.Loop() {
		form.Recognise(p, profile)
	}
}
