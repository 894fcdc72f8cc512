package yaml

import (
	"bytes"
	"fmt"
	"strings"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/internal/similar"
	"quaestor/internal/source"
)

// maxFound bounds the messages about one file. Nobody reads more, and a large file of another kind would take minutes.
const maxFound = 500

func (r *reader) full() bool { return len(r.found) >= maxFound }

// report adds an error.
func (r *reader) report(rule string, place diag.Place, message, help lang.Text) {
	r.found = append(r.found, diag.Diagnostic{Rule: rule, Severity: diag.Error, Place: place, Message: message, Help: help})
}

func (r *reader) place(n *yamlv3.Node) diag.Place { return placeOf(r.file, n) }

// isKey reports whether a node can be a key, and says why not.
func (r *reader) isKey(n *yamlv3.Node) bool {
	switch {
	case n.Kind == yamlv3.ScalarNode && n.Tag == "!!merge" && n.Style == 0:
		r.report("anchor", r.place(n), lang.Say("Mit „<<“ werden Angaben aus einer anderen Stelle übernommen; das ist hier nicht vorgesehen.",
			"“<<” takes over keys from another place; that is not allowed here."), noAnchorHelp)
		return false
	case n.Kind == yamlv3.ScalarNode && n.Value == "":
		r.report("wrong-type", r.place(n), lang.Say("Der Name vor dem Doppelpunkt ist leer.", "The name before the colon is empty."),
			lang.Say("Schreiben Sie „Name: Wert“.", "Write “name: value”."))
		return false
	case n.Kind == yamlv3.ScalarNode || n.Kind == yamlv3.AliasNode:
		return !r.isStrange(n)
	}
	r.report("wrong-type", r.place(n), lang.Say("Vor dem Doppelpunkt steht eine Klammer; erwartet ist ein Name.",
		"Before the colon stands a bracket; a name is expected."),
		lang.Say("Wenn die Klammer zum Text gehört, setzen Sie den ganzen Text in Anführungszeichen.",
			"If the bracket belongs to the text, put the whole text in quotes."))
	return false
}

var noAnchorHelp = lang.Say("Schreiben Sie den Inhalt hier noch einmal aus. Gehört das Zeichen zum Text, setzen Sie den ganzen Text in Anführungszeichen.",
	"Write the content out here once more. If the sign belongs to the text, put the whole text in quotes.")

// isStrange reports an anchor, an alias or a tag.
func (r *reader) isStrange(n *yamlv3.Node) bool {
	switch {
	case n.Kind == yamlv3.AliasNode:
		r.report("anchor", r.place(n), lang.Say("„*%s“ verweist auf einen Anker; das ist hier nicht vorgesehen.",
			"“*%s” refers to an anchor; that is not allowed here.", n.Value), noAnchorHelp)
	case n.Anchor != "":
		r.report("anchor", r.place(n), lang.Say("„&%s“ setzt einen Anker; das ist hier nicht vorgesehen.",
			"“&%s” sets an anchor; that is not allowed here.", n.Anchor), noAnchorHelp)
	case n.Style&yamlv3.TaggedStyle != 0 || r.isBang(n):
		r.report("anchor", r.place(n), lang.Say("„%s“ gibt einen YAML-Typ an; das ist hier nicht vorgesehen.",
			"“%s” states a YAML type; that is not allowed here.", r.tagOf(n)),
			lang.Say("Löschen Sie die Typangabe. Gehört das Ausrufezeichen zum Text, setzen Sie den ganzen Text in Anführungszeichen.",
				"Delete the type. If the exclamation mark belongs to the text, put the whole text in quotes."))
	case n.Style&yamlv3.DoubleQuotedStyle != 0:
		return r.isControl(n)
	default:
		return false
	}
	return true
}

// isControl reports a control character that a value in double quotes names, such as "\e": it would act on terminals.
func (r *reader) isControl(n *yamlv3.Node) bool {
	c, found := source.Control(n.Value)
	if found {
		r.report("control-character", r.place(n), source.ControlMessage(c),
			lang.Say("Löschen Sie die Folge, die mit einem umgekehrten Schrägstrich beginnt. Ist der Schrägstrich selbst gemeint, schreiben Sie ihn doppelt.",
				"Delete the sequence that begins with a backslash. If the backslash itself is meant, write it twice."))
	}
	return found
}

// isBang reports whether a value stands behind a lone exclamation mark, a tag of which yaml.v3 leaves no trace. The
// source is looked at only if the file has such a mark anywhere.
func (r *reader) isBang(n *yamlv3.Node) bool {
	return r.bang && bytes.HasPrefix(r.file.Text[spotOf(n).offset(r.file):], []byte("! "))
}

func (r *reader) tagOf(n *yamlv3.Node) string {
	if n.Style&yamlv3.TaggedStyle != 0 {
		return n.Tag
	}
	return "!"
}

func (r *reader) tooDeep(s site) {
	r.report("nesting", r.place(s.small()), lang.Say("Hier stehen mehr als %d Ebenen ineinander.",
		"More than %d levels are nested here.", maxDepth),
		lang.Say("Prüfen Sie die Einrückung; kein Datensatz braucht so viele Ebenen.", "Check the indentation; no record needs so many levels."))
}

// unknown reports the key at index i of a mapping. If another key was clearly meant, its index in the table is returned,
// so that its value is read and it is not reported missing.
func (r *reader) unknown(t *record.Table, n *yamlv3.Node, i int) int {
	key := n.Content[i].Value
	if r.isCutOff(n, i) {
		if !r.isCutOff(n, i-2) { // else the value has several commas
			r.cutOff(n.Content[i])
		}
		return -1
	}
	written := r.written(t, n)
	meant := similarKey(t, strings.Trim(key, "\u00A0 "), func(k int) bool { return written&(1<<k) == 0 })
	r.report("unknown-key", r.place(n.Content[i]), lang.Say("Die Angabe „%s“ gibt es hier nicht.", "There is no key “%s” here.", key),
		r.unknownHelp(t, key, meant))
	return meant
}

// isCutOff reports whether the key at index i of a mapping in braces is no key but the rest of the value before it, which
// a comma has cut in two: no colon follows.
func (r *reader) isCutOff(n *yamlv3.Node, i int) bool {
	if n.Style&yamlv3.FlowStyle == 0 || i == 0 || n.Content[i].Style != 0 || n.Content[i+1].Tag != "!!null" || n.Content[i+1].Value != "" {
		return false
	}
	rest := bytes.TrimLeft(r.file.Text[r.file.Offset(r.place(n.Content[i]).End):], " \n\r\t")
	return len(rest) > 0 && rest[0] != ':'
}

// cutOff reports the rest of a value that a comma has cut in two.
func (r *reader) cutOff(rest *yamlv3.Node) {
	r.report("unknown-key", r.place(rest), lang.Say("„%s“ steht hinter einem Komma; in geschweiften Klammern beginnt dort eine neue Angabe.",
		"“%s” stands behind a comma; in braces a new key begins there.", rest.Value),
		lang.Say("Gehört das Komma zum Wert, setzen Sie den ganzen Wert in Anführungszeichen: {value: \"4,5 %\"}.",
			`If the comma belongs to the value, put the whole value in quotes: {value: "3,000"}.`))
}

// written returns the set of the table's keys that stand in a mapping. The last answer is kept, for a mapping with one
// unknown key may have many.
func (r *reader) written(t *record.Table, n *yamlv3.Node) uint64 {
	if r.lastMapping == n {
		return r.lastWritten
	}
	r.lastMapping, r.lastWritten = n, 0
	for i := 0; i < len(n.Content); i += 2 {
		if k := t.Find(n.Content[i].Value); k >= 0 {
			r.lastWritten |= 1 << k
		}
	}
	return r.lastWritten
}

func (r *reader) unknownHelp(t *record.Table, key string, meant int) lang.Text {
	if strings.ContainsRune(key, '\u00A0') {
		return lang.Say("Im Namen steht ein geschütztes Leerzeichen; ersetzen Sie es durch ein gewöhnliches oder löschen Sie es.",
			"The name contains a no-break space; replace it by an ordinary one or delete it.")
	}
	if meant >= 0 {
		f := &t.Fields[meant]
		return lang.Text{
			DE: fmt.Sprintf("Gemeint ist wohl „%s“ (%s).", f.Key, f.Doc.DE),
			EN: fmt.Sprintf("Probably “%s” is meant (%s).", f.Key, f.Doc.EN),
		}
	}
	for _, outer := range r.around[:len(r.around)-1] {
		if outer.Find(key) >= 0 {
			return lang.Say("„%s“ gehört weiter nach außen; rücken Sie die Zeile weniger weit ein.",
				"“%s” belongs further out; indent the line less.", key)
		}
	}
	return lang.Say("Hier kann stehen: %s.", "What can stand here: %s.", strings.Join(keysOf(t), ", "))
}

func keysOf(t *record.Table) (keys []string) {
	for i := range t.Fields {
		if f := &t.Fields[i]; f != t.Key {
			keys = append(keys, f.Key)
		}
	}
	return keys
}

// duplicate reports that the key at index i of a mapping stood before.
func (r *reader) duplicate(n *yamlv3.Node, i int) {
	key := n.Content[i]
	r.report("duplicate-key", r.place(key), lang.Say("„%s“ steht hier zum zweiten Mal.", "“%s” stands here for the second time.", key.Value),
		lang.Say("Behalten Sie eine der beiden Stellen, oder geben Sie der zweiten einen anderen Namen.",
			"Keep one of the two, or give the second another name."))
	first := n.Content[firstKey(n, key.Value)]
	r.found[len(r.found)-1].Related = []diag.Related{{Place: r.place(first), Message: lang.Say("hier zuerst", "first here")}}
}

func (r *reader) missing(f *record.Field, s site) {
	r.report("missing-key", r.place(s.small()), lang.Text{
		DE: fmt.Sprintf("Es fehlt die Angabe „%s“ (%s).", f.Key, f.Doc.DE),
		EN: fmt.Sprintf("The key “%s” is missing (%s).", f.Key, f.Doc.EN),
	}, lang.Say("Ergänzen Sie: %s", "Add: %s", example(f)))
}

func (r *reader) empty(f *record.Field, s site) {
	r.report("missing-key", r.place(s.key), lang.Text{
		DE: fmt.Sprintf("Die Angabe „%s“ ist leer (%s).", f.Key, f.Doc.DE),
		EN: fmt.Sprintf("The key “%s” is empty (%s).", f.Key, f.Doc.EN),
	}, lang.Say("Ergänzen Sie den Wert: %s", "Add the value: %s", example(f)))
}

func (r *reader) emptyItem(f *record.Field, s site) {
	dash := spotOf(s.value).offset(r.file)
	r.report("wrong-type", r.file.Place(dash-1, max(dash, 1)), lang.Say("Dieser Eintrag der Liste ist leer.", "This entry of the list is empty."),
		lang.Say("Füllen Sie ihn aus, oder löschen Sie ihn. Die Liste: %s", "Fill it in, or delete it. The list: %s", example(f)))
}

func (r *reader) unknownWord(f *record.Field, n *yamlv3.Node) bool {
	message := lang.Say("„%s“ ist für „%s“ nicht vorgesehen.", "“%s” is not one of the words for “%s”.", n.Value, f.Key)
	help := lang.Say("Möglich sind: %s.", "The words are: %s.", strings.Join(f.Words, ", "))
	if word := similar.Nearest(n.Value, f.Words); word != "" {
		meant := lang.Say("Gemeint ist wohl „%s“. ", "Probably “%s” is meant. ", word)
		help = lang.Text{DE: meant.DE + help.DE, EN: meant.EN + help.EN}
	}
	r.report("unknown-word", r.place(n), message, help)
	return false
}

func (r *reader) problem(p *diag.Problem, n *yamlv3.Node) bool {
	r.report("value", r.place(n), p.Message, p.Help)
	return false
}

func (r *reader) noNumber(n *yamlv3.Node) bool {
	return r.problem(&diag.Problem{
		Message: lang.Say("„%s“ ist keine ganze Zahl.", "“%s” is no whole number.", n.Value),
		Help:    lang.Say("Schreiben Sie nur Ziffern, z. B. 12.", "Write digits only, e.g. 12."),
	}, n)
}

func (r *reader) noTruth(n *yamlv3.Node) bool {
	return r.problem(&diag.Problem{
		Message: lang.Say("„%s“ ist weder ja noch nein.", "“%s” is neither yes nor no.", n.Value),
		Help:    lang.Say("Schreiben Sie ja oder nein.", "Write yes or no."),
	}, n)
}

func (r *reader) swallowed(place diag.Place) {
	r.report("syntax", place, lang.Say("Diese Zeile sieht aus wie ein Listeneintrag, gehört aber mit ihrer Einrückung zum Text darüber.",
		"This line looks like an entry of a list, but with its indentation it belongs to the text above."),
		lang.Say("Rücken Sie sie so weit ein wie die anderen Einträge. Eine Liste mitten im Text steht hinter „|“, eingerückt.",
			"Indent it as far as the other entries. A list within a text stands behind “|”, indented."))
}
