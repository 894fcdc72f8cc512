package escape

import "testing"

func TestText(t *testing.T) {
	for _, c := range []struct {
		text  string
		in    Place
		start bool
		want  string
	}{
		{"12. März", Paragraph, true, `12\. März`},
		{"12. März", Paragraph, false, "12. März"},
		{"12. März", Heading, true, "12. März"},
		{"1234567890. x", Paragraph, true, "1234567890. x"},
		{"12.5 %", Paragraph, true, "12.5 %"},
		{"3)", Paragraph, true, `3\)`},
		{"- x", Paragraph, true, `\- x`},
		{"# x #", Heading, true, `# x \#`},
		{"a|b", Cell, true, `a\|b`},
		{"a|b", Paragraph, true, "a|b"},
		{"a_b _c_ _", Paragraph, true, `a_b \_c\_ \_`},
		{"R&D; &amp; &#12; &#; & b;", Paragraph, true, `R\&D; \&amp; \&#12; &#; & b;`},
		{"https://x.de www.x.de a@b.de a @ b", Paragraph, true, `https\://x.de www\.x.de a\@b.de a @ b`},
		{"*[x]* <b> `c` ~d~ \\", Paragraph, true, "\\*\\[x\\]\\* \\<b> \\`c\\` \\~d\\~ \\\\"},
		{"", Paragraph, true, ""},
	} {
		if got := Text(c.text, c.in, c.start); got != c.want {
			t.Errorf("Text(%q, %d, %v) = %q, want %q", c.text, c.in, c.start, got, c.want)
		}
	}
}
