package file

import (
	"html"
	"strconv"
	"strings"
	"unicode"

	"quaestor/render/pdf/tag"
)

// Own reports whether the file says that Quaestor wrote it.
func (r *Reader) Own() bool {
	info, err := r.Dict(r.trailer["Info"])
	if err != nil {
		return false
	}
	by, _ := info["Producer"].(String)
	return by.Text() == producer
}

// Page returns the document as a page of HTML, by the roles of its structure: headings, paragraphs, lists, tables, and
// notes at the end. It reads files of our own making, as [Reader.Words] does.
func (r *Reader) Page() (string, error) {
	m := &markup{Reader: r, out: new(strings.Builder), notes: new(strings.Builder)}
	if err := r.tell(m); err != nil {
		return "", err
	}
	return "<!DOCTYPE html>\n<main>\n" + m.out.String() + m.notes.String() + "</main>\n", nil
}

// A markup writes a document as HTML while its structure is read.
type markup struct {
	*Reader
	out, notes *strings.Builder
	open       []opened
	aside      *strings.Builder // gathers words that are written otherwise; nil if none are
	lists      []bool           // of the open lists: whether their first item was begun
	note       string           // number of the note that begins
}

// An opened is an element that is open: how it ends, and whether its words are gathered aside.
type opened struct {
	close string
	aside bool
}

// plainTags are the elements of HTML for roles that need no more.
var plainTags = map[tag.Role]string{tag.Quote: "blockquote", tag.Table: "table", tag.Row: "tr", tag.Contents: "nav"}

func (m *markup) begin(role, parent tag.Role, e Dict) {
	o := opened{}
	switch {
	case m.aside != nil:
	case role == tag.Reference, role == tag.Figure, role == tag.Code, role == tag.Label && (parent == tag.Item || parent == tag.Note):
		o.aside, m.aside = true, new(strings.Builder)
	case role == tag.Note:
		m.out, m.notes = m.notes, m.out
	case role == tag.List:
		m.lists = append(m.lists, false)
		o.close = "</ul>\n"
		if numbering := attribute(m, e, "ListNumbering"); numbering == Name("Decimal") {
			o.close = "</ol>\n"
		}
	default:
		o.close = m.start(role, parent, e)
	}
	m.open = append(m.open, o)
}

// start writes the start of an element and returns its end.
func (m *markup) start(role, parent tag.Role, e Dict) (end string) {
	name, attributes := plainTags[role], ""
	switch {
	case len(role) == 2 && role[0] == 'H':
		name = strings.ToLower(string(role))
	case role == tag.Paragraph, role == tag.Caption && parent != tag.Table:
		name = "p"
		if m.note != "" {
			attributes, m.note = ` id="note-`+m.note+`"`, ""
		}
	case role == tag.Caption:
		name = "caption"
	case role == tag.HeadCell, role == tag.Cell:
		name = strings.ToLower(string(role))
		if n, _ := attribute(m, e, "ColSpan").(int); n > 1 {
			attributes = ` colspan="` + strconv.Itoa(n) + `"`
		}
	case role == tag.Link:
		if to := m.address(e); to != "" {
			name, attributes = "a", ` href="`+html.EscapeString(to)+`"`
		}
	}
	if name == "" {
		return ""
	}
	m.out.WriteString("<" + name + attributes + ">")
	if apart(role, parent) {
		return "</" + name + ">\n"
	}
	return "</" + name + ">"
}

func (m *markup) end(role, parent tag.Role) {
	o := m.open[len(m.open)-1]
	m.open = m.open[:len(m.open)-1]
	switch {
	case o.aside:
		words := m.aside.String()
		m.aside = nil
		m.said(role, parent, words)
	case m.aside != nil:
	case role == tag.Note:
		m.out, m.notes = m.notes, m.out
	case role == tag.List:
		if m.lists[len(m.lists)-1] {
			m.out.WriteString(o.close)
		}
		m.lists = m.lists[:len(m.lists)-1]
	case role == tag.Item:
		m.out.WriteString("</li>\n")
	default:
		m.out.WriteString(o.close)
	}
}

// said writes what was gathered aside: the mark of a note, the label of an item, which tells where a list begins, code,
// which keeps its lines. What stands in pictures is no part of the text.
func (m *markup) said(role, parent tag.Role, words string) {
	number := strings.Map(numeral, words)
	switch {
	case role == tag.Reference:
		m.out.WriteString(`<sup><a href="#note-` + number + `">` + number + "</a></sup>")
	case role == tag.Label && parent == tag.Note:
		m.note = number
	case role == tag.Label:
		m.item(number)
	case role == tag.Code && strings.Contains(words, "\n"):
		m.out.WriteString("<pre>" + html.EscapeString(strings.Trim(words, "\n")) + "</pre>\n")
	case role == tag.Code:
		m.out.WriteString(html.EscapeString(words))
	}
}

// item begins an item of the innermost list, and the list with its first.
func (m *markup) item(number string) {
	if len(m.lists) == 0 {
		return
	}
	if begun := &m.lists[len(m.lists)-1]; !*begun {
		*begun = true
		if m.ordered() {
			m.out.WriteString(`<ol start="` + number + `">`)
		} else {
			m.out.WriteString("<ul>")
		}
	}
	m.out.WriteString("<li>")
}

// ordered reports whether the innermost list that is open has numbers.
func (m *markup) ordered() bool {
	for i := len(m.open) - 1; i >= 0; i-- {
		if end := m.open[i].close; strings.HasSuffix(end, "l>\n") {
			return end == "</ol>\n"
		}
	}
	return false
}

func (m *markup) say(text string) {
	if m.aside != nil {
		m.aside.WriteString(text)
		return
	}
	m.out.WriteString(html.EscapeString(text))
}

// numeral returns the digit that a letter is, raised or not, and -1 for others.
func numeral(r rune) rune {
	if i := strings.IndexRune("⁰¹²³⁴⁵⁶⁷⁸⁹", r); i >= 0 {
		return '0' + rune(len([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹"[:i])))
	}
	if unicode.IsDigit(r) {
		return r
	}
	return -1
}

// attribute returns what the attributes of an element say of a key.
func attribute(m *markup, e Dict, key Name) Value {
	list, _ := e["A"].(Array)
	for _, v := range list {
		if one, err := m.Dict(v); err == nil && one[key] != nil {
			return one[key]
		}
	}
	return nil
}

// address returns where the annotation of a link leads without the file; "" if it leads nowhere there.
func (m *markup) address(e Dict) string {
	kids, is := e["K"].(Array)
	if !is {
		kids = Array{e["K"]}
	}
	for _, v := range kids {
		kid, _ := v.(Dict)
		if kid["Type"] != Name("OBJR") {
			continue
		}
		if note, err := m.Dict(kid["Obj"]); err == nil {
			action, _ := m.Dict(note["A"])
			to, _ := action["URI"].(String)
			return to.Text()
		}
	}
	return ""
}
