package file

import (
	"strings"

	"quaestor/render/pdf/tag"
)

// Words returns the words of the document in the order of its structure. Artifacts are left out, words that are divided
// at the end of a line are whole. It reads files of our own making: others write letters in more ways.
func (r *Reader) Words() ([]string, error) {
	var w wordList
	if err := r.tell(&w); err != nil {
		return nil, err
	}
	return strings.Fields(strings.ReplaceAll(w.String(), "\u00AD", "")), nil
}

// A wordList takes down the text of a document. What does not run along in a line is parted from what stands around it.
type wordList struct{ strings.Builder }

func (w *wordList) begin(role, parent tag.Role, _ Dict) { w.end(role, parent) }

func (w *wordList) end(role, parent tag.Role) {
	if apart(role, parent) {
		w.WriteByte('\n')
	}
}

func (w *wordList) say(text string) { w.WriteString(text) }

// A listener takes in a document in the order of its structure.
type listener interface {
	begin(role, parent tag.Role, e Dict)
	end(role, parent tag.Role)
	say(text string)
}

// tell goes through the structure of the document.
func (r *Reader) tell(to listener) error {
	catalog, err := r.Catalog()
	if err != nil {
		return err
	}
	root, err := r.Dict(catalog["StructTreeRoot"])
	if err != nil {
		return err
	}
	if root == nil {
		return failure("Die PDF-Datei hat keine Struktur; sie ist nicht von Quaestor.",
			"The PDF file has no structure; it is not by Quaestor.")
	}
	w := &wording{Reader: r, to: to, pages: map[Ref]map[int]string{}, fonts: map[Ref]letters{}, seen: map[Ref]bool{}}
	return w.kids(root["K"], Ref{}, "", 0)
}

// A wording tells the text of a document.
type wording struct {
	*Reader
	to    listener
	pages map[Ref]map[int]string // by page: text by marked-content identifier
	fonts map[Ref]letters
	seen  map[Ref]bool // elements, each of which stands in one place
}

// kids tells what an element of a role holds; page is where its content stands.
func (w *wording) kids(v Value, page Ref, role tag.Role, depth int) error {
	ref, _ := v.(Ref)
	v, err := w.Resolve(v)
	if err != nil {
		return err
	}
	switch kid := v.(type) {
	case Array:
		for _, one := range kid {
			if err := w.kids(one, page, role, depth); err != nil {
				return err
			}
		}
	case int:
		return w.content(page, kid, role)
	case Dict:
		switch kid["Type"] {
		case Name("OBJR"):
			return nil
		case Name("MCR"):
			if on, is := kid["Pg"].(Ref); is {
				page = on
			}
			id, _ := kid["MCID"].(int)
			return w.content(page, id, role)
		}
		return w.element(kid, ref, page, role, depth)
	}
	return nil
}

// element tells an element.
func (w *wording) element(e Dict, ref, page Ref, parent tag.Role, depth int) error {
	if w.seen[ref] || depth > mostNested {
		return errDamaged("the structure is not a tree", 0)
	}
	w.seen[ref] = true
	if on, is := e["Pg"].(Ref); is {
		page = on
	}
	name, _ := e["S"].(Name)
	role := tag.Role(name)
	w.to.begin(role, parent, e)
	defer w.to.end(role, parent)
	return w.kids(e["K"], page, role, depth+1)
}

// mostNested is how deep elements may be nested to be read. Ours are not: blocks are indented.
const mostNested = 10_000

// apart reports whether an element stands apart from the text around it.
func apart(role, parent tag.Role) bool {
	switch role {
	case tag.Span, tag.Link, tag.Reference, tag.Strong, tag.Emphasis:
		return false
	case tag.Label:
		return parent != tag.Reference
	case tag.Code:
		switch parent {
		case tag.Document, tag.Part, tag.Section, tag.Quote, tag.Body, tag.Note:
			return true
		}
		return false
	}
	return true
}

// content tells a stretch of a page's content, which belongs to one element only. Lines of code are apart; other lines end
// with a space where words do.
func (w *wording) content(page Ref, id int, role tag.Role) error {
	texts, known := w.pages[page]
	if !known {
		var err error
		if texts, err = w.pageText(page); err != nil {
			return err
		}
		w.pages[page] = texts
	}
	text := texts[id]
	delete(texts, id)
	if role != tag.Code {
		text = strings.ReplaceAll(text, "\n", "")
	}
	w.to.say(text)
	return nil
}
