package render

import (
	"errors"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"

	"quaestor/internal/lang"
	"quaestor/render/protocol"
	"quaestor/render/tree"
)

// What a template may do at most: no paper needs more, and none that a mistake has made endless runs on.
const (
	maxSteps = 1 << 18  // turns of loops and calls of templates
	maxDepth = 100      // templates within templates
	maxBytes = 32 << 20 // of protocol Markdown
)

// The functions that are put into a template's actions; no template can name them.
const (
	spliceFunc = "_splice"
	stepFunc   = "_step"
	enterFunc  = "_enter"
	leaveFunc  = "_leave"
)

// builtins names what a template may use of package template. What builds text (print, printf, html …) is not among
// them: it could be made to grow without end. Nor is call, for there is nothing to call.
var builtins = map[string]any{"and": true, "or": true, "not": true, "eq": true, "ne": true, "lt": true, "le": true,
	"gt": true, "ge": true, "len": true, "index": true, "slice": true}

// library is the template that holds what those of inquiries and sittings have in common.
const library = "exchange"

// linesOf is how many lines a template can have: the line marks of the n-th file start at n times this number.
const linesOf = 1 << 21

// carryOut makes protocol Markdown of the template of a kind of document. The template has no way to files, and whatever
// it prints goes through splice.
func (c *composer) carryOut(kind string, data any) (string, error) {
	own := template.FuncMap{"phrase": c.phraseFunc}
	set := template.New("").Funcs(own).Funcs(c.guards())
	c.files = nil
	for _, part := range []string{library, kind} {
		if err := c.add(set, part, own); err != nil {
			return "", err
		}
	}
	main := set.Lookup(c.files[len(c.files)-1])
	if main == nil { // nothing but white space
		return "", nil
	}
	var out limited
	err := main.Execute(&out, data)
	return out.String(), err
}

// add parses a template file and all that it defines.
func (c *composer) add(set *template.Template, kind string, own template.FuncMap) error {
	name, text, err := c.d.Profile.Document(kind)
	c.files = append(c.files, name)
	if err != nil {
		return err
	}
	trees, err := parse.Parse(name, protocol.Clean(string(text), linesOf*(len(c.files)-1)), "", "", builtins, own)
	if err != nil {
		return err
	}
	for id, t := range trees {
		rewrite(t.Root)
		enclose(t.Root)
		if _, err := set.AddParseTree(id, t); err != nil {
			return err
		}
	}
	return nil
}

// phraseFunc is the function phrase of templates: the profile's set form of words, with a value or without.
func (c *composer) phraseFunc(id string, value ...any) (string, error) {
	if len(value) > 1 {
		return "", &layoutError{lang.Say("Die Wendung „%s“ bekommt mehr als einen Wert.", "The phrase “%s” is given more than one value.", id),
			lang.Say("Nur einen Wert hinter den Namen schreiben.", "Write one value only behind its name.")}
	}
	if len(value) == 0 {
		value = []any{nil}
	}
	return c.d.Profile.Phrase(id, value[0])
}

// guards returns the functions that rewritten templates call; they count for one run.
func (c *composer) guards() template.FuncMap {
	steps, depth := 0, 0
	step := func() (string, error) {
		if steps++; steps > maxSteps {
			return "", &layoutError{lang.Say("Die Vorlage kommt nicht zum Ende.", "The template does not come to an end."),
				lang.Say("Mit range nur durch Listen der Daten gehen, nicht durch Zahlen.", "Use range over lists of the data only, not over numbers.")}
		}
		return "", nil
	}
	return template.FuncMap{
		spliceFunc: c.splice,
		stepFunc:   step,
		enterFunc: func() (string, error) {
			if depth++; depth > maxDepth {
				return "", &layoutError{lang.Say("Die Vorlage ruft sich endlos selbst auf.", "The template calls itself without end."),
					lang.Say("Sich selbst nur für etwas Kleineres aufrufen, z. B. in range .Parts.", "Let it call itself only for something smaller, e.g. in range .Parts.")}
			}
			return step()
		},
		leaveFunc: func() string { depth--; return "" },
	}
}

// splice puts a mark in the place of a value that a template prints.
func (c *composer) splice(value any) (string, error) {
	switch v := value.(type) {
	case nil:
		return "", nil
	case *Text:
		if v == nil {
			return "", nil
		}
		return c.splicer.Blocks(c.parse(v.of)), nil
	case run:
		return nonEmpty(len(v), func() string { return c.splicer.Inlines([]tree.Inline(v)) }), nil
	case string:
		return nonEmpty(len(v), func() string { return c.splicer.Plain(v) }), nil
	case int:
		return strconv.Itoa(v), nil
	}
	return "", &layoutError{lang.Say("Dieser Wert lässt sich nicht drucken.", "This value cannot be printed."),
		lang.Say("Durch Listen mit range gehen, von anderem ein Feld nennen, z. B. {{.Title}}.", "Go through lists with range, and name a field of other things, e.g. {{.Title}}.")}
}

// nonEmpty leaves out the mark of what is empty, so that its line counts as blank.
func nonEmpty(n int, mark func() string) string {
	if n == 0 {
		return ""
	}
	return mark()
}

// rewrite makes every action print through splice and every loop count its turns.
func rewrite(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			if len(n.Pipe.Decl) == 0 {
				n.Pipe.Cmds = append(n.Pipe.Cmds, command(spliceFunc, n.Pos))
			}
		case *parse.IfNode:
			rewrite(n.List)
			rewrite(n.ElseList)
		case *parse.WithNode:
			rewrite(n.List)
			rewrite(n.ElseList)
		case *parse.RangeNode:
			rewrite(n.List)
			rewrite(n.ElseList)
			n.List.Nodes = append([]parse.Node{action(stepFunc, n.Pos, n.Line)}, n.List.Nodes...)
		}
	}
}

// enclose makes a template count how deep it is called.
func enclose(root *parse.ListNode) {
	nodes := append([]parse.Node{action(enterFunc, 0, 0)}, root.Nodes...)
	root.Nodes = append(nodes, action(leaveFunc, 0, 0))
}

func command(name string, pos parse.Pos) *parse.CommandNode {
	return &parse.CommandNode{NodeType: parse.NodeCommand, Pos: pos,
		Args: []parse.Node{parse.NewIdentifier(name).SetPos(pos)}}
}

func action(name string, pos parse.Pos, line int) *parse.ActionNode {
	return &parse.ActionNode{NodeType: parse.NodeAction, Pos: pos, Line: line,
		Pipe: &parse.PipeNode{NodeType: parse.NodePipe, Pos: pos, Line: line, Cmds: []*parse.CommandNode{command(name, pos)}}}
}

// limited is a buffer that refuses to grow beyond maxBytes.
type limited struct{ strings.Builder }

func (l *limited) Write(p []byte) (int, error) {
	if l.Len()+len(p) > maxBytes {
		return 0, errors.New("the document grows too long")
	}
	return l.Builder.Write(p)
}
