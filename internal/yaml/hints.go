package yaml

import (
	"regexp"
	"sync"

	"quaestor/internal/lang"
)

// Pieces of patterns: anyDash opens a line; a value follows anyValue, with a key or without, and keyValue, with a key.
const (
	anyDash  = `^\s*(?:- +)*`
	aKey     = `[^\s#"'\[{:][^:#]*:[ \t]+`
	anyValue = anyDash + `(?:` + aKey + `)?`
	keyValue = anyDash + aKey
)

var quoteIt = lang.Say("Setzen Sie den ganzen Wert in Anführungszeichen: Schlüssel: \"…\", oder schreiben Sie ihn hinter „|“ in die nächste Zeile, eingerückt.",
	`Put the whole value in quotes: key: "…", or write it on the next line behind “|”, indented.`)

// hints are tried in order; the first that fits is told. The special ones come before the general ones. They are made
// when a file has a mistake: few runs need them, and each would pay for them.
var hints = sync.OnceValue(func() []hint {
	return []hint{
		{
			pattern: regexp.MustCompile(`^ *(\t+)`),
			message: lang.Say("Die Zeile ist mit einem Tabulator eingerückt.", "The line is indented with a tab."),
			help:    lang.Say("Rücken Sie mit Leerzeichen ein, zwei je Ebene.", "Indent with blanks, two for each level."),
		},
		{
			pattern: regexp.MustCompile(`^[ \t]*(\x{00A0}+)`),
			message: lang.Say("Die Zeile ist mit geschützten Leerzeichen eingerückt.", "The line is indented with no-break spaces."),
			help:    lang.Say("Ersetzen Sie sie durch gewöhnliche Leerzeichen.", "Replace them by ordinary blanks."),
		},
		{
			pattern: regexp.MustCompile(anyValue + `([|>])`), problem: "comment or line break",
			message: lang.Say("Hinter „|“ oder „>“ steht Text in derselben Zeile.", "Behind “|” or “>” stands text in the same line."),
			help: lang.Say("Beginnen Sie den Text in der nächsten Zeile, eingerückt. Gehört das Zeichen zum Text, setzen Sie ihn in Anführungszeichen.",
				"Begin the text on the next line, indented. If the sign belongs to the text, put it in quotes."),
		},
		{
			pattern: regexp.MustCompile(`^(%)`), problem: "directive|non-alphabetical|version number|cannot start",
			message: lang.Text{DE: "Die Zeile beginnt mit „%“; das leitet in YAML eine Anweisung ein.", EN: "The line begins with “%”; in YAML that introduces a directive."},
			help:    lang.Say("Setzen Sie den Text in Anführungszeichen.", "Put the text in quotes."),
		},
		{
			pattern: regexp.MustCompile(anyValue + "([@`%])"), problem: "cannot start any token",
			message: lang.Text{DE: "Ein Wert darf nicht mit „@“, „%“ oder „`“ beginnen.", EN: "A value must not begin with “@”, “%” or “`”."},
			help:    quoteIt,
		},
		{
			pattern: regexp.MustCompile(anyValue + `(\*+)`), problem: "alphabetic or numeric|unknown anchor|did not find|could not find|mapping values",
			message: lang.Say("Der Wert beginnt mit „*“; das verweist in YAML auf einen Anker, den es hier nicht gibt.",
				"The value begins with “*”; in YAML that refers to an anchor, which there is not here."),
			help: quoteIt,
		},
		{
			pattern: regexp.MustCompile(anyValue + `(&)`), problem: "alphabetic or numeric|did not find|could not find|mapping values",
			message: lang.Say("Der Wert beginnt mit „&“; das setzt in YAML einen Anker.", "The value begins with “&”; in YAML that sets an anchor."),
			help:    quoteIt,
		},
		{
			pattern: regexp.MustCompile(anyValue + `(!)`),
			message: lang.Say("Der Wert beginnt mit „!“; das gibt in YAML einen Typ an.", "The value begins with “!”; in YAML that states a type."),
			help:    quoteIt,
		},
		{
			pattern: regexp.MustCompile(anyValue + `(\?)\s`), problem: "mapping keys",
			message: lang.Say("Der Wert beginnt mit „? “; das leitet in YAML einen Schlüssel ein.", "The value begins with “? ”; in YAML that introduces a key."),
			help:    quoteIt,
		},
		{
			pattern: regexp.MustCompile(`"[^"]*?(\\(?:[^0abtnvfre "/\\N_LPxuU\t]|x[0-9A-Fa-f]?(?:[^0-9A-Fa-f]|$)|[xuU]))`),
			problem: "escape character|hexdecimal|escape code",
			message: lang.Say("In doppelten Anführungszeichen hat „\\“ eine Sonderbedeutung, die es mit diesem Zeichen nicht gibt.",
				`In double quotes “\” has a special meaning, which there is not with this character.`),
			help: lang.Say("Schreiben Sie „\\\\“, oder setzen Sie den Wert in einfache Anführungszeichen: '…'.",
				`Write “\\”, or put the value in single quotes: '…'.`),
		},
		{
			pattern: regexp.MustCompile(anyValue + `(["'])`), problem: "unexpected end of stream|document indicator",
			message: lang.Say("Dieses Anführungszeichen wird nicht wieder geschlossen.", "This quote is never closed."),
			help: lang.Say("Setzen Sie dasselbe Zeichen ans Ende des Wertes. Ein Anführungszeichen im Text steht besser als „…“, oder der Text folgt hinter „|“.",
				"Put the same sign at the end of the value. A quote within the text is better written “…”, or the text follows behind “|”."),
		},
		{
			pattern: regexp.MustCompile(`[\[{,][^"'\[\]{}]*?(\?)`), problem: "',' or ']'|',' or '}'",
			message: lang.Say("In Klammern darf Text ohne Anführungszeichen kein Fragezeichen enthalten.",
				"Within brackets, text without quotes must not contain a question mark."),
			help: lang.Say("Setzen Sie den Text in Anführungszeichen: {text: \"Wie viele?\"}, oder schreiben Sie ihn ohne Klammern in eine eigene Zeile.",
				`Put the text in quotes: {text: "How many?"}, or write it without brackets on a line of its own.`),
		},
		{
			pattern: regexp.MustCompile(`[{,][^"'\[\]{}]*?: +[^\s"'\[\]{},][^"'\[\]{},]*?(\[)`), problem: "',' or '}'",
			message: lang.Say("In geschweiften Klammern darf Text ohne Anführungszeichen keine eckige Klammer enthalten.",
				"Within braces, text without quotes must not contain a square bracket."),
			help: lang.Say("Setzen Sie den Text in Anführungszeichen: {what: \"Das [Amt](body:amt) meldet …\"}, oder schreiben Sie ihn ohne Klammern in eine eigene Zeile.",
				`Put the text in quotes: {what: "The [office](body:office) reports …"}, or write it without brackets on a line of its own.`),
		},
		{
			pattern: regexp.MustCompile(anyValue + `(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*([^\s#:,\]}].*?)\s*$`),
			message: lang.Say("Die Anführungszeichen sind schon vor diesem Text zu Ende.", "The quotes end before this text."),
			help: lang.Say(`Schließen Sie den ganzen Wert ein. Innen steht \" in doppelten und '' in einfachen Anführungszeichen, oder der Text folgt hinter „|“.`,
				`Enclose the whole value. Inside, write \" in double and '' in single quotes, or let the text follow behind “|”.`),
		},
		{
			pattern: regexp.MustCompile(anyValue + `(?:\[[^\[\]]*\](\]))`),
			message: lang.Say("Hier steht eine schließende Klammer zu viel.", "Here is a closing bracket too many."),
			help:    lang.Say("Löschen Sie sie.", "Delete it."),
		},
		{
			pattern: regexp.MustCompile(anyValue + `(?:\{[^{}]*\}(\}))`),
			message: lang.Say("Hier steht eine schließende Klammer zu viel.", "Here is a closing bracket too many."),
			help:    lang.Say("Löschen Sie sie.", "Delete it."),
		},
		{
			pattern: regexp.MustCompile(anyValue + `(\[[^\[\]]*\]|\{[^{}]*\})\s*[^\s#,:\]}]`),
			message: lang.Say("Der Wert beginnt mit einer Klammer und geht hinter ihr weiter; so liest YAML ihn nicht als Text.",
				"The value begins with a bracket and goes on behind it; so YAML does not read it as text."),
			help: quoteIt,
		},
		{
			pattern: regexp.MustCompile(anyValue + `\[[^\[\]{}]*(\})`), problem: "',' or ']'",
			message: lang.Say("Die Liste beginnt mit „[“ und endet mit „}“.", "The list begins with “[” and ends with “}”."),
			help:    lang.Say("Schließen Sie sie mit „]“.", "Close it with “]”."),
		},
		{
			pattern: regexp.MustCompile(anyValue + `\{[^\[\]{}]*(\])`), problem: "',' or '}'",
			message: lang.Say("Die Gruppe beginnt mit „{“ und endet mit „]“.", "The group begins with “{” and ends with “]”."),
			help:    lang.Say("Schließen Sie sie mit „}“.", "Close it with “}”."),
		},
		{
			pattern: regexp.MustCompile(`\{[^{}]*[^\s,{}:] +([\pL\d-]+:) `), problem: "',' or '}'|mapping values",
			message: lang.Say("Vor dieser Angabe fehlt ein Komma.", "Before this key a comma is missing."),
			help:    lang.Say("In geschweiften Klammern stehen Kommas zwischen den Angaben: {a: 1, b: 2}.", "In braces, commas stand between the keys: {a: 1, b: 2}."),
		},
		{
			pattern: regexp.MustCompile(`([\[{])[^\[\]{}]*$`), problem: "',' or ']'|',' or '}'|node content|could not find expected ':'|document indicator",
			message: lang.Say("Diese Klammer wird nicht wieder geschlossen, oder in ihr fehlt ein Komma.", "This bracket is never closed, or a comma is missing in it."),
			help:    lang.Say("Eine Liste: [a, b]. Eine Gruppe: {a: 1, b: 2}. Gehört die Klammer zum Text, setzen Sie ihn in Anführungszeichen.", "A list: [a, b]. A group: {a: 1, b: 2}. If the bracket belongs to the text, put it in quotes."),
		},
		{
			pattern: regexp.MustCompile(`[\[{,]\s*(,)`), problem: "node content",
			message: lang.Say("Vor diesem Komma fehlt ein Wert.", "Before this comma a value is missing."),
			help:    lang.Say("Ergänzen Sie den Wert, oder löschen Sie das Komma.", "Add the value, or delete the comma."),
		},
		{
			pattern: regexp.MustCompile(keyValue + `(-)\s`), problem: "block sequence entries",
			message: lang.Say("Ein Listeneintrag kann nicht in der Zeile seines Schlüssels beginnen.", "An entry of a list cannot begin in the line of its key."),
			help: lang.Say("Schreiben Sie „- …“ in die nächste Zeile, eingerückt. Gehört der Strich zum Text, setzen Sie ihn in Anführungszeichen.",
				"Write “- …” on the next line, indented. If the dash belongs to the text, put it in quotes."),
		},
		{
			pattern: regexp.MustCompile(anyDash + `[\pL][\pL\d-]*(:)[^\s/:]`), problem: "mapping values|could not find expected ':'", above: true,
			message: lang.Say("Nach dem Doppelpunkt fehlt ein Leerzeichen.", "A blank is missing behind the colon."),
			help:    lang.Say("Schreiben Sie „Schlüssel: Wert“.", "Write “key: value”."),
		},
		{
			pattern: regexp.MustCompile(`^\s*(-)[^\s-]`), problem: "mapping values", above: true,
			message: lang.Say("Nach dem Strich fehlt ein Leerzeichen.", "A blank is missing behind the dash."),
			help:    lang.Say("Schreiben Sie „- Eintrag“.", "Write “- entry”."),
		},
		{
			pattern: regexp.MustCompile(`^\s*(\S.*?)\s*$`), problem: "mapping values", also: deeper,
			message: lang.Say("Diese Zeile ist weiter eingerückt als die darüber, die schon einen Wert hat.", "This line is indented more than the one above, which has a value already."),
			help:    lang.Say("Rücken Sie sie so weit ein wie die Zeile, zu der sie gehört.", "Indent it as far as the line it belongs with."),
		},
		{
			pattern: regexp.MustCompile(keyValue + `[^\s"'\[{|>].*?(:)(?:\s|$)`), problem: "mapping values",
			message: lang.Say("Im Text steht ein Doppelpunkt mit Leerzeichen; YAML hält ihn für einen zweiten Schlüssel.",
				"In the text stands a colon with a blank; YAML takes it for a second key."),
			help: quoteIt,
		},
		{
			pattern: regexp.MustCompile(anyDash + `[\pL][\pL\d-]*(:)[^\s/:]`), problem: "could not find expected ':'|did not find expected key|mapping values",
			message: lang.Say("Nach dem Doppelpunkt fehlt ein Leerzeichen.", "A blank is missing behind the colon."),
			help:    lang.Say("Schreiben Sie „Schlüssel: Wert“.", "Write “key: value”."),
		},
		{
			pattern: regexp.MustCompile(`^\s*(-)[^\s-]`),
			message: lang.Say("Nach dem Strich fehlt ein Leerzeichen.", "A blank is missing behind the dash."),
			help:    lang.Say("Schreiben Sie „- Eintrag“.", "Write “- entry”."),
		},
		{
			pattern: regexp.MustCompile(`^\s*(\S.*?)\s*$`), problem: "expected key|could not find expected ':'|indicator|document start", also: behindBlock,
			message: lang.Say("Diese Zeile ist weniger weit eingerückt als der Text, zu dem sie gehört.", "This line is indented less than the text it belongs to."),
			help: lang.Say("Rücken Sie den ganzen Text hinter „|“ oder „>“ gleich weit ein, weiter als seinen Schlüssel.",
				"Indent the whole text behind “|” or “>” equally, more than its key."),
		},
		{
			pattern: regexp.MustCompile(`^\s*(-)(?:\s|$)`), problem: "expected key",
			message: lang.Say("Dieser Listeneintrag gehört mit seiner Einrückung zu keiner Liste.", "With its indentation this entry belongs to no list."),
			help: lang.Say("Rücken Sie ihn so weit ein wie die anderen Einträge. Eine Liste steht unter einem Schlüssel, der auf „:“ endet.",
				"Indent it as far as the other entries. A list stands under a key that ends in “:”."),
		},
		{
			pattern: regexp.MustCompile(`^\s*(\S.*?)\s*$`), problem: "expected '-' indicator",
			message: lang.Say("Hier steht eine Angabe zwischen den Einträgen einer Liste.", "Here a key stands among the entries of a list."),
			help: lang.Say("Beginnen Sie den Eintrag mit „- “, oder rücken Sie die Zeile anders ein, wenn sie nicht zur Liste gehört.",
				"Begin the entry with “- ”, or indent the line differently if it does not belong to the list."),
		},
		{
			pattern: regexp.MustCompile(anyDash + `(:)(?:\s|$)`),
			message: lang.Say("Vor dem Doppelpunkt fehlt der Schlüssel.", "The key is missing before the colon."),
			help:    lang.Say("Schreiben Sie „Schlüssel: Wert“.", "Write “key: value”."),
		},
		{
			pattern: regexp.MustCompile(anyDash + `([^\s:][^:]*?)\s*$`), problem: "could not find expected ':'",
			message: lang.Say("In dieser Zeile fehlt ein Doppelpunkt nach dem Schlüssel, oder sie gehört zu einem Text darüber.", "In this line a colon is missing behind the key, or it belongs to a text above."),
			help: lang.Say("Schreiben Sie „Schlüssel: Wert“. Text über mehrere Zeilen steht hinter „|“ und ist eingerückt.",
				"Write “key: value”. Text of several lines stands behind “|” and is indented."),
		},
		{
			pattern: regexp.MustCompile(`^\s*(\S.*?)\s*$`), problem: "expected key|expected <document start>",
			message: lang.Say("Die Einrückung dieser Zeile passt zu keiner Zeile darüber.", "The indentation of this line fits no line above it."),
			help:    lang.Say("Rücken Sie sie genau so weit ein wie die Zeilen, mit denen sie zusammengehört.", "Indent it exactly as far as the lines it belongs with."),
		},
	}
})
