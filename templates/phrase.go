package templates

import (
	"embed"
	"errors"
	"fmt"
	"strings"
	"sync"
	"text/template"
	"text/template/parse"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// maxPhrase bounds what a phrase may grow to, in bytes.
const maxPhrase = 64 << 10

// phraseFuncs are the functions a phrase may use. None of them builds text out of text without end.
var phraseFuncs = template.FuncMap{"upper": strings.ToUpper}

// phraseWords names what package template offers and a phrase may use.
var phraseWords = map[string]any{"and": true, "or": true, "not": true, "eq": true, "ne": true, "lt": true, "le": true,
	"gt": true, "ge": true, "len": true, "index": true}

// A phraseCache keeps phrases that have been parsed.
type phraseCache struct{ byID sync.Map }

// Phrase carries out a phrase of the profile with a value. An unknown phrase is an error that names it.
func (p *Profile) Phrase(id string, value any) (string, error) {
	text, found := p.text(id)
	if !found {
		return "", &PhraseError{ID: id}
	}
	if !strings.Contains(text, "{{") {
		return text, nil
	}
	t, err := p.template(id, text)
	if err != nil {
		return "", &PhraseError{ID: id, Cause: err}
	}
	var out limited
	if err := t.Execute(&out, value); err != nil {
		return "", &PhraseError{ID: id, Cause: err}
	}
	return out.String(), nil
}

// A PhraseError says that a phrase cannot be carried out, or, without a cause, that there is none of that name.
type PhraseError struct {
	ID    string
	Page  bool // it is a text of the printed page, such as header.left
	Cause error
}

func (e *PhraseError) Error() string {
	if e.Cause == nil {
		return fmt.Sprintf("no phrase %q", e.ID)
	}
	return fmt.Sprintf("phrase %q: %v", e.ID, e.Cause)
}

func (e *PhraseError) Unwrap() error { return e.Cause }

func (p *Profile) text(id string) (string, bool) {
	for i := range p.Phrases {
		if p.Phrases[i].ID == id {
			return p.Phrases[i].Text, true
		}
	}
	tag := p.language
	if tag == "" {
		tag = p.Language
	}
	text, found := common(tag)[id]
	return text, found
}

func (p *Profile) template(id, text string) (*template.Template, error) {
	if p.compiled == nil {
		return compile(id, text)
	}
	if t, found := p.compiled.byID.Load(id); found {
		return t.(*template.Template), nil
	}
	t, err := compile(id, text)
	if err == nil {
		p.compiled.byID.Store(id, t)
	}
	return t, err
}

// compile parses a phrase. It refuses what could run long: loops, calls of other templates, functions that build text.
func compile(id, text string) (*template.Template, error) {
	trees, err := parse.Parse(id, text, "", "", phraseWords, phraseFuncs)
	if err != nil {
		return nil, err
	}
	tree := trees[id]
	if len(trees) > 1 {
		return nil, errors.New("a phrase cannot define templates")
	}
	if tree == nil { // nothing but white space
		return template.New(id).Parse(text)
	}
	if err := plain(tree.Root); err != nil {
		return nil, err
	}
	return template.New(id).Funcs(phraseFuncs).AddParseTree(id, tree)
}

// plain reports loops and calls below a node as an error.
func plain(node parse.Node) error {
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return nil
		}
		for _, child := range n.Nodes {
			if err := plain(child); err != nil {
				return err
			}
		}
	case *parse.IfNode:
		return errors.Join(plain(n.List), plain(n.ElseList))
	case *parse.WithNode:
		return errors.Join(plain(n.List), plain(n.ElseList))
	case *parse.RangeNode:
		return errors.New("a phrase cannot use range")
	case *parse.TemplateNode:
		return errors.New("a phrase cannot use template")
	}
	return nil
}

// limited is a buffer that refuses to grow beyond maxPhrase.
type limited struct{ strings.Builder }

func (l *limited) Write(p []byte) (int, error) {
	if l.Len()+len(p) > maxPhrase {
		return 0, errors.New("the phrase grows too long")
	}
	return l.Builder.Write(p)
}

// A phrasebook is the record of the phrases that parliaments of one language share.
type phrasebook struct {
	incidents.Marked
	Phrases []Phrase `key:"phrases,keyed,required" de:"Feste Wendungen" en:"Set phrases"`
}

var german, english = sync.OnceValue(readCommon(embedded, lang.German)), sync.OnceValue(readCommon(embedded, lang.English))

// common returns the phrases of a language that no profile has said in its own way.
func common(tag lang.Tag) map[string]string {
	if tag == lang.English {
		return english()
	}
	return german()
}

func readCommon(from embed.FS, tag lang.Tag) func() map[string]string {
	return func() map[string]string {
		var book phrasebook
		readInto(from, "phrases/"+string(tag)+".yaml", &book, tag)
		byID := make(map[string]string, len(book.Phrases))
		for _, phrase := range book.Phrases {
			byID[phrase.ID] = phrase.Text
		}
		return byID
	}
}
