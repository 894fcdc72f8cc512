package incidents

import (
	"fmt"
	"testing"

	"quaestor/internal/lang"
)

// value writes what a quantity means.
func value(q Quantity) string {
	out := string(q.Qualifier)
	if q.HasNumber() {
		out = fmt.Sprintf("%s %d/%d", q.Qualifier, q.Low.Num, q.Low.Den)
	}
	if q.IsRange() {
		out += fmt.Sprintf("–%d/%d", q.High.Num, q.High.Den)
	}
	if q.Percent {
		out += "%"
	}
	return out
}

func TestQuantityReadScalar(t *testing.T) {
	tests := []struct {
		tag                lang.Tag
		text, want, format string
	}{
		{"de", "21153", " 21153/1", "21.153"},
		{"de", "21.153", " 21153/1", "21.153"},
		{"de", "21 153", " 21153/1", "21.153"},
		{"de", "21\u202f153", " 21153/1", "21.153"},
		{"de", "1.234.567", " 1234567/1", "1.234.567"},
		{"de", "0", " 0/1", "0"},
		{"de", "4,5", " 45/10", "4,5"},
		{"de", "1.234,50", " 123450/100", "1.234,50"},
		{"de", "0,05 %", " 5/100%", "0,05\u00a0%"},
		{"de", "4,5 Prozent", " 45/10%", "4,5\u00a0%"},
		{"de", "ca. 480", "about 480/1", "ca.\u00a0480"},
		{"de", "circa 480", "about 480/1", "circa 480"},
		{"de", "Rund 21153", "about 21153/1", "Rund 21.153"},
		{"de", "~480", "about 480/1", "ca.\u00a0480"},
		{"de", "knapp 1/3", "nearly 1/3", "knapp 1/3"},
		{"de", "gut 70", "just over 70/1", "gut 70"},
		{"de", "über 30", "over 30/1", "über 30"},
		{"de", "mehr als 30", "over 30/1", "mehr als 30"},
		{"de", "mindestens 216", "at least 216/1", "mindestens 216"},
		{"de", "bis zu 363", "at most 363/1", "bis zu 363"},
		{"de", "weniger als 5", "under 5/1", "weniger als 5"},
		{"de", "unter 5", "under 5/1", "unter 5"},
		{"de", "<5", "under 5/1", "unter 5"},
		{"de", "10–20", " 10/1–20/1", "10–20"},
		{"de", "10-20", " 10/1–20/1", "10–20"},
		{"de", "ca. 10 bis 20 %", "about 10/1–20/1%", "ca.\u00a010–20\u00a0%"},
		{"de", "ein Drittel", " 1/3", "ein Drittel"},
		{"de", "knapp ein Drittel", "nearly 1/3", "knapp ein Drittel"},
		{"de", "zwei Drittel", " 2/3", "zwei Drittel"},
		{"de", "die Hälfte", " 1/2", "die Hälfte"},
		{"de", "einem Viertel", " 1/4", "einem Viertel"},
		{"de", "zwölf", " 12/1", "zwölf"},
		{"de", "1,5 Mio.", " 1500000/1", "1,5 Mio."},
		{"de", "10 bis 20 Millionen", " 10000000/1–20000000/1", "10 bis 20 Millionen"},
		{"de", "k. A.", "n/a", "k.\u00a0A."},
		{"de", "keine Angabe", "n/a", "k.\u00a0A."},
		{"de", "*", "*", "*"},
		{"en", "21,153", " 21153/1", "21,153"},
		{"en", "21 153", " 21153/1", "21,153"},
		{"en", "4.5%", " 45/10%", "4.5%"},
		{"en", "4.5 per cent", " 45/10%", "4.5%"},
		{"en", "about 480", "about 480/1", "about 480"},
		{"en", "no more than 10", "at most 10/1", "no more than 10"},
		{"en", "fewer than 5", "under 5/1", "fewer than 5"},
		{"en", "nearly a third", "nearly 1/3", "nearly a third"},
		{"en", "two-thirds", " 2/3", "two-thirds"},
		{"en", "half", " 1/2", "half"},
		{"en", "three quarters", " 3/4", "three quarters"},
		{"en", "10 to 20", " 10/1–20/1", "10–20"},
		{"en", "1.5 million", " 1500000/1", "1.5 million"},
		{"en", "n/a", "n/a", "n/a"},
		{"en", "not available", "n/a", "n/a"},
	}
	for _, test := range tests {
		var q Quantity
		if problem := q.ReadScalar(test.text, test.tag); problem != nil {
			t.Errorf("%q: %v", test.text, problem.Message.DE)
		} else if got, format := value(q), q.Format(test.tag); got != test.want || format != test.format || q.Words != test.text {
			t.Errorf("%q: got %q, printed %q; want %q, printed %q", test.text, got, format, test.want, test.format)
		}
	}
}

func TestQuantityProblems(t *testing.T) {
	const unclear = "In „%s“ ist nicht klar, was der Punkt oder das Komma bedeutet."
	tests := []struct {
		tag           lang.Tag
		text, message string
		help          string
	}{
		{"de", "21.15", fmt.Sprintf(unclear, "21.15"), "Schreiben Sie 21,15 oder 2.115, je nachdem, was gemeint ist."},
		{"de", "21,153.5", fmt.Sprintf(unclear, "21,153.5"), "Schreiben Sie 21.153,5 oder 211.535, je nachdem, was gemeint ist."},
		{"de", "2.1153.2", fmt.Sprintf(unclear, "2.1153.2"), "Tausender in Dreiergruppen trennen (21.153), Dezimalstellen mit „,“ (4,5)."},
		{"en", "21,15", fmt.Sprintf(unclear, "21,15"), "Schreiben Sie 21.15 oder 2,115, je nachdem, was gemeint ist."},
		{"de", "21153 Anfragen", "Hinter der Zahl steht noch etwas: „Anfragen“.", "Einheit oder Erläuterung für sich angeben: {value: 21153, unit: Anfragen}."},
		{"de", "9999999999999999", "„9999999999999999“ hat mehr als 15 Stellen.", ""},
		{"de", "999.999.999.999 Mrd.", "„999.999.999.999 Mrd.“ hat mehr als 15 Stellen.", ""},
		{"en", "£2.4 million", "In „£2.4 million“ steht die Währung beim Wert.", "Die Währung ist die Einheit: {value: 2,4 Mio., unit: Euro}."},
		{"de", "0815", "„0815“ beginnt mit einer Null.", ""},
		{"de", "1/0", "In „1/0“ steht unter dem Bruchstrich eine Null.", ""},
		{"de", "20-10", "Die Spanne „20-10“ beginnt mit der größeren Zahl.", ""},
		{"de", "viele", "„viele“ ist kein Wert.", ""},
		{"de", "eine", "„eine“ ist kein Wert.", ""},
		{"de", "", "„“ ist kein Wert.", ""},
		{"de", "about 480", "„about 480“ ist kein Wert.", ""},
	}
	for _, test := range tests {
		var q Quantity
		problem := q.ReadScalar(test.text, test.tag)
		if problem == nil || problem.Message.DE != test.message || test.help != "" && problem.Help.DE != test.help {
			t.Errorf("%q: got %s, %v; want %q, %q", test.text, value(q), problem, test.message, test.help)
			continue
		}
		wellFormed(t, problem.Message, problem.Help)
	}
}

func TestParseQuantity(t *testing.T) {
	tests := []struct {
		text, want, rest string
		ok               bool
	}{
		{"21.153 Anfragen", " 21153/1", " Anfragen", true},
		{"knapp ein Drittel der Fälle", "nearly 1/3", " der Fälle", true},
		{"ca. 480.", "about 480/1", ".", true},
		{"480, davon 12", " 480/1", ", davon 12", true},
		{"20-10", " 20/1", "-10", true},
		{"10 bis auf Weiteres", " 10/1", " bis auf Weiteres", true},
		{"4 % bis 5", " 4/1%", " bis 5", true},
		{"480er", "", "480er", false},
		{"Anfragen", "", "Anfragen", false},
		{"", "", "", false},
	}
	for _, test := range tests {
		q, rest, ok := ParseQuantity(test.text, lang.German)
		if value(q) != test.want || rest != test.rest || ok != test.ok {
			t.Errorf("%q: got %q, rest %q, %v; want %q, rest %q", test.text, value(q), rest, ok, test.want, test.rest)
		}
	}
	if n := testing.AllocsPerRun(100, func() { ParseQuantity("knapp 21.153 Anfragen", lang.German) }); n > 0 {
		t.Errorf("ParseQuantity allocates %v times", n)
	}
}

func TestQuantityEqual(t *testing.T) {
	tests := []struct {
		a, b              string
		equal, sameAmount bool
	}{
		{"21153", "21.153", true, true},
		{"ca. 480", "rund 480", true, true},
		{"ca. 480", "480", false, true},
		{"50 %", "die Hälfte", true, true},
		{"4,50", "4,5", true, true},
		{"21.135", "21.153", false, false},
		{"10–20", "10", false, false},
		{"k. A.", "keine Angabe", true, true},
		{"k. A.", "*", false, true},
		{"k. A.", "0", false, false},
		{"1,5 Mio.", "1.500.000", true, true},
	}
	for _, test := range tests {
		var a, b Quantity
		a.ReadScalar(test.a, lang.German)
		b.ReadScalar(test.b, lang.German)
		if a.Equal(b) != test.equal || a.SameAmount(b) != test.sameAmount {
			t.Errorf("%q, %q: Equal %v, SameAmount %v", test.a, test.b, a.Equal(b), a.SameAmount(b))
		}
	}
}

// FuzzQuantity holds that what is printed means what was read.
func FuzzQuantity(f *testing.F) {
	for _, text := range []string{"21.153", "ca. 480", "10–20 %", "knapp ein Drittel", "1/3", "4,5 Mio.", "k. A.", "<5", "two-thirds", "1,234.50"} {
		f.Add(text, false)
		f.Add(text, true)
	}
	f.Fuzz(func(t *testing.T, text string, english bool) {
		tag := lang.German
		if english {
			tag = lang.English
		}
		ParseQuantity(text, tag)
		var q, again Quantity
		if problem := q.ReadScalar(text, tag); problem != nil {
			speaks(t, problem)
			return
		}
		printed := q.Format(tag)
		if problem := again.ReadScalar(printed, tag); problem != nil || !again.Equal(q) {
			t.Fatalf("%q is %s, printed %q is %s, %v", text, value(q), printed, value(again), problem)
		}
	})
}
