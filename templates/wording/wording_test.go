package wording_test

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/templates/wording"
)

func TestMatch(t *testing.T) {
	for _, c := range []struct{ pattern, text, want string }{
		{"Frage {n}:", "Frage 3a: Wie viele?", "9 n=3a"},
		{"Frage {n}:", "frage  12 : Wie viele?", "none"},
		{"Frage {n}.", "Frage 5. Wie viele?", "8 n=5"},
		{"{n}.", "1.1. Wie viele?", "4 n=1.1"},
		{"{n}. {n})", "3. b) Wie viele?", "5 n=3b"},
		{"({n})", "(iv) what steps", "4 n=iv"},
		{"Antwort", "Antworten gab es nicht", "none"},
		{"Antwort[ der {text:body}]", "Antwort der Landesregierung", "27 body=Landesregierung"},
		{"Zu[ den| der] {Frage|Fragen} {numbers}[:]", "Zu den Fragen 6 bis 8, 10 und 12:", "33 numbers=6 bis 8, 10 und 12"},
		{"\\[{paper}\\]", "[41207]", "7 paper=41207"},
		{"{paper}, tabled", "UIN 41207, tabled on", "17 paper=UIN 41207"},
		{"Drucksache {paper}", "Drucksache 18 / 21 455", "22 paper=18 / 21 455"},
		{"{paper} Motion", "19.44210 Motion", "15 paper=19.44210"},
		{"Drucksache {paper}", "Drucksache 17 / 3456", "20 paper=17 / 3456"},
		{"vom {date}", "vom 3. März 2025", "17 date=3. März 2025"},
		{"vom {date}", "vom 3.\u00a0März 2025 an", "18 date=3.\u00a0März 2025"},
		{"– Drucks. {paper} –", "— Drucks. 21/2301 –", "23 paper=21/2301"},
		{"(Beginn: {time})", "(Beginn: 8:33 Uhr)", "18 time=8:33 Uhr"},
		{"{name}:", "Minister Dr. Max von der Aue (SPD): Ja", "35 name=Minister Dr. Max von der Aue (SPD)"},
		{"der {names:text}, vom {date}", "der Anna Muster (BÜNDNIS 90/DIE GRÜNEN), vom 01.02.2024", "57 date=01.02.2024 text=Anna Muster (BÜNDNIS 90/DIE GRÜNEN)"},
		{"am {date}", "am 10. 11. 92", "13 date=10. 11. 92"},
		{"Zu den Fragen {numbers}[:]", "Zu den Fragen III.2 und III.3", "29 numbers=III.2 und III.3"},
		{"der {names:text}", "der Anna Muster vom 1.2.", "8 text=Anna"},
		{"Abg. {=body|SPD|CDU}", "Abg. CDU", "8 body=CDU"},
		{"vom {date}", "vom 19.05.17", "12 date=19.05.17"},
		{"{name} {fragt|bittet}", "Anna Muster bittet um Auskunft", "18 name=Anna Muster"},
		{"im Einvernehmen mit {text} wie folgt:", "im Einvernehmen mit der Ministerin wie folgt:", "45 text=der Ministerin"},
	} {
		p, err := wording.Compile(c.pattern)
		if err != nil {
			t.Fatal(err)
		}
		if got := show(p.Start(c.text)); got != c.want {
			t.Errorf("%q with %q: got %s, want %s", c.pattern, c.text, got, c.want)
		}
	}
}

func show(m *wording.Match) string {
	if m == nil {
		return "none"
	}
	out := fmt.Sprint(m.End)
	for _, as := range []string{"numbers", "paper", "date", "time", "name", "text", "body"} {
		if v := m.Of(as); v != "" {
			out += " " + as + "=" + v
		}
	}
	if n := m.Number(); n != "" {
		out += " n=" + n
	}
	return out
}

func TestLabels(t *testing.T) {
	for _, c := range []struct{ text, want, rest string }{
		{"4 und 5 werden", "4 5", " werden"},
		{"6 bis 8 und 12 bis 14:", "6 7 8 12 13 14", ":"},
		{"1, 2 und 4.", "1 2 4", "."},
		{"1. bis 3.:", "1 2 3", ".:"},
		{"3 bis 3c gemeinsam", "3 3a 3b 3c", " gemeinsam"},
		{"1.1 bis 1.3 gemeinsam", "1.1 1.2 1.3", " gemeinsam"},
		{"3 a) bis c) und 4", "3a 3b 3c 4", ""},
		{"2 (a) and (b) together", "2a 2b", " together"},
		{"11 – 13", "11 12 13", ""},
		{"7", "7", ""},
		{"vier", "", "vier"},
		{"2025", "", "2025"},
	} {
		list, n := wording.Labels(c.text)
		if got := strings.Join(list, " "); got != c.want || c.text[n:] != c.rest {
			t.Errorf("%q: got %q and rest %q, want %q and %q", c.text, got, c.text[n:], c.want, c.rest)
		}
	}
}

func TestMistakes(t *testing.T) {
	for pattern, want := range map[string]string{
		"":        "the pattern is empty",
		"[a":      "']' is missing",
		"a]":      "']' stands where nothing was opened",
		"{numbr}": "there is no kind of words of that name; there are n, numbers, paper, date, time, name, names, text",
	} {
		if _, err := wording.Compile(pattern); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", pattern, err, want)
		}
	}
}

// FuzzMatch holds that no pattern and no text make matching fail or run long.
func FuzzMatch(f *testing.F) {
	f.Add("Zu [den ]Fragen {numbers}[:] {text} {date}", "Zu den Fragen 6 bis 10 und 12")
	f.Fuzz(func(t *testing.T, pattern, text string) {
		p, err := wording.Compile(pattern)
		if err != nil {
			return
		}
		if m := p.Start(text); m != nil && m.End > len(text) {
			t.Errorf("%q: end %d of %d", text, m.End, len(text))
		}
		p.Whole(text)
	})
}
