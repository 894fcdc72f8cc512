package yaml

import (
	"regexp"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
)

// syntaxError says what the author did, in place of what the parser said.
func syntaxError(file *source.File, err error) diag.Diagnostic {
	d := diag.Diagnostic{Rule: "syntax", Severity: diag.Error}
	if strings.Contains(err.Error(), "exceeded max depth") {
		d.Rule, d.Place = "nesting", diag.Place{File: file.Name}
		d.Message = lang.Say("In der Datei stehen zu viele Klammern oder Einrückungen ineinander.",
			"In the file too many brackets or indentations stand in each other.")
		d.Help = lang.Say("Kein Datensatz braucht so viele Ebenen; prüfen Sie, ob die Datei beschädigt ist.",
			"No record needs so many levels; check whether the file is damaged.")
		return d
	}
	m := mistake{file: file, line: locate(file, err), problem: err.Error()}
	for _, h := range hints() {
		if place, fits := m.fits(&h); fits {
			d.Place, d.Message, d.Help = place, h.message, h.help
			return d
		}
	}
	d.Place = m.firstWords()
	d.Message = lang.Say("Diese Zeile passt nicht zu dem, was darüber steht.", "This line does not fit what stands above it.")
	d.Help = lang.Say("Prüfen Sie Einrückung, Doppelpunkte, Klammern und Anführungszeichen dieser Zeile und der Zeile darüber. Text mit Sonderzeichen gehört in Anführungszeichen.",
		"Check indentation, colons, brackets and quotes of this line and the one above. Text with special characters belongs in quotes.")
	return d
}

// A mistake is a line that does not parse, and what the parser said about it.
type mistake struct {
	file    *source.File
	line    int
	problem string
}

// A hint recognises one thing that people do. Its first group marks the place.
type hint struct {
	pattern       *regexp.Regexp
	problem       string                // what the parser must have said, or one of several, divided by "|"; "" for anything
	above         bool                  // the pattern is for the line above
	also          func(m *mistake) bool // a further condition, if not nil
	message, help lang.Text
}

func (m *mistake) fits(h *hint) (diag.Place, bool) {
	line := m.line
	if h.above {
		line = m.lineAbove()
	}
	if line == 0 || !m.said(h.problem) || h.also != nil && !h.also(m) {
		return diag.Place{}, false
	}
	at := h.pattern.FindStringSubmatchIndex(m.file.Line(line))
	if at == nil {
		return diag.Place{}, false
	}
	start := m.file.Offset(lineStart(line))
	return m.file.Place(start+at[2], start+at[3]), true
}

func (m *mistake) said(problem string) bool {
	for one := range strings.SplitSeq(problem, "|") {
		if strings.Contains(m.problem, one) {
			return true
		}
	}
	return false
}

// lineAbove returns the next line above that says something, or 0.
func (m *mistake) lineAbove() int {
	for n := m.line - 1; n > 0; n-- {
		if text := strings.TrimSpace(m.file.Line(n)); text != "" && text[0] != '#' {
			return n
		}
	}
	return 0
}

// deeper reports whether the line is indented more than the one above, which has a value already.
func deeper(m *mistake) bool {
	above := m.file.Line(m.lineAbove())
	return indentOf(m.file.Line(m.line)) > len(dashIndent.FindString(above)) && !strings.HasSuffix(strings.TrimSpace(above), ":")
}

var dashIndent = regexp.MustCompile(anyDash)

// behindBlock reports whether the line comes after a block text and is indented less than its first line.
func behindBlock(m *mistake) bool {
	depth := 1 << 30
	for n := m.line - 1; n > 0 && m.line-n < 1000; n-- {
		text := m.file.Line(n)
		if strings.TrimSpace(text) == "" || indentOf(text) >= depth {
			continue
		}
		if blockHead.MatchString(text) {
			return indentOf(text) <= indentOf(m.file.Line(m.line))
		}
		depth = indentOf(text)
		if depth <= indentOf(m.file.Line(m.line)) {
			return false
		}
	}
	return false
}

var blockHead = regexp.MustCompile(`[:-] +[|>][-+0-9]*\s*(?:#.*)?$`)

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// firstWords is the place of a line's text without its indentation.
func (m *mistake) firstWords() diag.Place {
	line := m.file.Line(m.line)
	start := m.file.Offset(lineStart(m.line))
	return m.file.Place(start+indentOf(line), start+len(strings.TrimRight(line, " \t")))
}

func lineStart(n int) diag.Pos { return diag.Pos{Line: n, Col: 1} }
