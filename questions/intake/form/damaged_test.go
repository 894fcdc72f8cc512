package form_test

import (
	"math/rand"
	"os"
	"testing"

	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// TestDamaged holds that papers with pieces lost, doubled and changed are accounted for all the same: what is no paper of
// any form must come out as unplaced, not get lost.
func TestDamaged(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	profile, _ := templates.Load("hessen", nil, "")
	for range 20 {
		for _, name := range papers(t) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for range random.Intn(30) {
				text = damage(random, text)
			}
			p, err := paper.Read("damaged.txt", text)
			if err != nil {
				continue
			}
			accounted(t, string(text), form.Recognise(p, profile))
		}
	}
}

// damage changes a text in one place.
func damage(random *rand.Rand, text []byte) []byte {
	from, to := random.Intn(len(text)), random.Intn(len(text))
	from, to = min(from, to), max(from, to)
	switch random.Intn(4) {
	case 0:
		text[from] = byte(random.Intn(256))
	case 1:
		text = append(text[:from:from], append([]byte("x"), text[to:]...)...)
	case 2:
		text = append(append(append([]byte{}, text[:to]...), text[from:to]...), text[to:]...)
	default:
		text[from] = '\n'
	}
	return text
}
