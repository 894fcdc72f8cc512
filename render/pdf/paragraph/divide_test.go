package paragraph

import (
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/pdf/hyphen"
	"quaestor/render/pdf/linebreak"
)

// Words are written with ~ where they may be divided with a hyphen and ¦ where without.
func TestDivide(t *testing.T) {
	words := []string{
		"Auf~ent~halts~ti~tel", "(Schnitt~stelle)", "IT-¦Ver~fah~rens~be~schrei~bung", "IT-¦Ver~fah~ren", "E-Mail", "Personen-",
		"Nord~rhein-¦West~fa~len", "BAMF", "IT.NRW", "S4C-Format", "10-fach", "2025-05-26", "21/2301",
		"und/¦oder", "km/h", "Frank~furt–¦Ber~lin", "2019–2022", "Auf~sicht", "Do~nau~dampf~schiff", "z.B.",
		"https://¦www¦.a¦.invalid/¦b¦?c¦=d¦-e", "name¦@stelle¦.invalid", "www¦.a¦.invalid", "--", "-", "/",
	}
	var d divider
	for _, want := range words {
		word := strings.NewReplacer("~", "", "¦", "").Replace(want)
		if got := marked(word, d.divide(word, false, hyphen.For(lang.German))); got != want {
			t.Errorf("%s is divided %s, not %s", word, got, want)
		}
	}
	soft := "Auf\u00ADenthaltstitel"
	if got := marked(soft, d.divide(soft, false, hyphen.For(lang.German))); got != "Auf\u00AD~enthaltstitel" {
		t.Errorf("a soft hyphen is not the only place: %q", got)
	}
	if got := marked("a.b_c", d.divide("a.b_c", true, nil)); got != "a¦.b¦_c" {
		t.Errorf("code is divided %s", got)
	}
}

func marked(word string, places []place) string {
	var b strings.Builder
	for i := range word {
		switch places[i].end {
		case endHyphen:
			b.WriteString("~")
		case endBare:
			b.WriteString("¦")
		}
		for _, r := range word[i:] {
			b.WriteRune(r)
			break
		}
	}
	return b.String()
}

func TestBonds(t *testing.T) {
	tests := []struct {
		words string
		want  int32
	}{
		{"§ 73", bound}, {"Abs. 2", bound}, {"(Nr. 3)", bound}, {"S. 5", bound}, {"Dr. Weber", bound}, {"Mrs Whitcombe", bound},
		{"J. Müller", bound}, {"12 %", bound}, {"4,5 Mio.", bound}, {"8:33 Uhr", bound}, {"z. B.,", bound}, {"p. 17", bound},
		{"21 153", counted}, {"12. März", date}, {"12 March", date}, {"März 2025", dated}, {"73 Abs.", cited}, {"also –", dashed},
		{"die Frage", 0}, {"Frage nach", 0}, {"2. Juni-Woche", 0}, {"im Jahr", 0}, {"2025 waren", 0}, {"eins. Zwei", 0}, {"37 von", 0},
	}
	for _, test := range tests {
		before, next, _ := strings.Cut(test.words, " ")
		if got := bond(classOf(before), classOf(next)); got != test.want {
			t.Errorf("a line that ends within %q costs %d, not %d", test.words, got, test.want)
		}
	}
}

// A no-break space holds as far as a line has room, and no longer.
func TestTied(t *testing.T) {
	s := setter(lang.German)
	for _, strip := range set(s, text(strings.Repeat("Wort am\u00A0Wort ", 60)), body, width) {
		if words := letters(strip.Box.(*Line)); strings.HasSuffix(strings.TrimSpace(words), "am") {
			t.Errorf("%q", words)
		}
	}
	if lines := set(s, text(strings.Repeat("Wort\u00A0", 60)), body, width); len(lines) < 3 {
		t.Errorf("%d lines", len(lines))
	}
}

// The last line does not begin with the last letters of the last word.
func TestLastWord(t *testing.T) {
	s := setter(lang.German)
	p := s.begin(body, width)
	defer s.done()
	s.inlines(text("Wort gegenüber."), s.look(body, nil))
	p.finish()
	open := 0
	for i, item := range p.items {
		if item.Kind == linebreak.Penalty && p.parts[i].end == endHyphen && item.Cost < linebreak.Forbidden {
			open++
		}
	}
	if open != 2 { // ge~gen~über, but not gegenü~ber
		t.Errorf("%d places are left", open)
	}
}
