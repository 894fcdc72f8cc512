package form_test

import (
	"testing"

	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
)

// TestHouse holds that a paper is known by what it calls its house in its head or on its pages, and by nothing in its text.
func TestHouse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Deutscher Bundestag                         Drucksache 20/40123\n20. Wahlperiode        03.02.2023\n\nKleine Anfrage\n", "bundestag"},
		{"Deutscher Bundestag\n20. Wahlperiode\n", "bundestag"},
		{"Drucksache 20/40123 – 2 – Deutscher Bundestag – 20. Wahlperiode\n\nText einer Seite.\n", "bundestag"},
		{"21. Wahlperiode                                       HESSISCHER LANDTAG\n", "hessen"},
		{"1. Dringlicher Berichtsantrag\n– Drucks. 21/40123 –\n", "hessen"},
		{"UIN 41207, tabled on 3 March 2026\n", "uk"},
		{"Landtag Brandenburg\nDrucksache 7/40123\n", ""},
		{"Kleine Anfrage\n\nDer Deutscher Bundestag genannte Verein hat nichts damit zu tun.\n", ""},
	} {
		p, err := paper.Read("x.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		if got := form.House(p); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
