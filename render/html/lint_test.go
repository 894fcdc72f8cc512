package html

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"testing"
)

var void = []string{"meta", "link", "br", "hr", "img"}

// A linter reads a page with the strictness of XML and collects what is wrong with it.
type linter struct {
	faults  []string
	open    []string
	ids     map[string]bool
	targets []string
	level   int
	titles  int
	seen    map[string]int // elements
}

// lint returns the faults of a page: elements not closed or wrongly nested, ids given twice, links to places that are
// not there, headings that skip a level, header cells without scope, scripts and styles in attributes.
func lint(page []byte) []string {
	l := &linter{ids: map[string]bool{}, seen: map[string]int{}}
	d := xml.NewDecoder(bytes.NewReader(page))
	d.Entity = xml.HTMLEntity
	for {
		token, err := d.RawToken()
		if err == io.EOF {
			break
		}
		if err != nil {
			return append(l.faults, err.Error())
		}
		l.token(token)
	}
	return l.end()
}

func (l *linter) fault(format string, args ...any) {
	l.faults = append(l.faults, fmt.Sprintf(format, args...))
}

func (l *linter) token(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		l.start(t)
	case xml.EndElement:
		if len(l.open) == 0 || l.open[len(l.open)-1] != t.Name.Local {
			l.fault("</%s> within %v", t.Name.Local, l.open)
			return
		}
		l.open = l.open[:len(l.open)-1]
	}
}

func (l *linter) start(t xml.StartElement) {
	name := t.Name.Local
	l.seen[name]++
	l.nesting(name)
	l.heading(name)
	attributes := map[string]string{}
	for _, a := range t.Attr {
		if _, twice := attributes[a.Name.Local]; twice {
			l.fault("<%s> has %s twice", name, a.Name.Local)
		}
		attributes[a.Name.Local] = a.Value
		l.attribute(a.Name.Local, a.Value)
	}
	if name == "img" && (attributes["alt"] == "" || attributes["width"] == "" || attributes["height"] == "") {
		l.fault("an image without alternative text or size")
	}
	if attributes["role"] == "img" && attributes["aria-label"] == "" {
		l.fault("a drawing without alternative text")
	}
	if scope := attributes["scope"]; (name == "th") != (scope == "col" || scope == "row") {
		l.fault("<%s scope=%q>", name, scope)
	}
	if !slices.Contains(void, name) {
		l.open = append(l.open, name)
	}
}

// nesting checks what HTML forbids and XML does not know.
func (l *linter) nesting(name string) {
	block := []string{"p", "div", "section", "ul", "ol", "dl", "table", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}
	if slices.Contains(block, name) && slices.Contains(l.open, "p") {
		l.fault("<%s> within a paragraph", name)
	}
	if name == "a" && slices.Contains(l.open, "a") {
		l.fault("a link within a link")
	}
	if name == "script" {
		l.fault("a script")
	}
}

func (l *linter) heading(name string) {
	if len(name) != 2 || name[0] != 'h' || name[1] < '1' || name[1] > '6' {
		return
	}
	level := int(name[1] - '0')
	if level > l.level+1 {
		l.fault("<%s> follows a heading of level %d", name, l.level)
	}
	if level == 1 {
		l.titles++
	}
	l.level = level
}

func (l *linter) attribute(name, value string) {
	switch {
	case name == "id" && (value == "" || l.ids[value]):
		l.fault("id %q is empty or given twice", value)
	case name == "id":
		l.ids[value] = true
	case name == "href" && strings.HasPrefix(value, "#"), name == "aria-labelledby":
		l.targets = append(l.targets, strings.TrimPrefix(value, "#"))
	case name == "style", strings.HasPrefix(name, "on"):
		l.fault("attribute %s", name)
	}
}

func (l *linter) end() []string {
	if len(l.open) > 0 {
		l.fault("not closed: %v", l.open)
	}
	for _, t := range l.targets {
		if !l.ids[unescaped(t)] {
			l.fault("nothing has the id %q", t)
		}
	}
	for _, name := range []string{"html", "title", "main", "header", "footer", "h1"} {
		if l.seen[name] != 1 {
			l.fault("%d elements <%s>", l.seen[name], name)
		}
	}
	return l.faults
}

func TestLintFindsFaults(t *testing.T) {
	const frame = `<!DOCTYPE html><html><title>t</title><header></header><main><h1>t</h1>%s</main><footer></footer></html>`
	if faults := lint(fmt.Appendf(nil, frame, `<h2 id="a">a</h2><p>x<br><a href="#a">y</a></p>`)); len(faults) != 0 {
		t.Errorf("a sound page: %v", faults)
	}
	for _, wrong := range []string{
		`<p>`, `<p><em></p></em>`, `<p id="a"></p><p id="a"></p>`, `<a href="#none">x</a>`, `<h3>x</h3>`, `<h1>x</h1>`, `<table><tr><th>x</th></tr></table>`,
		`<p><ul></ul></p>`, `<a><a></a></a>`, `<script></script>`, `<p style="x"></p>`, `<p onclick="x"></p>`, `a & b`, `<p a=b></p>`, `<img src="x" width="1" height="1">`, `<img alt="x">`, `<div role="img"></div>`,
	} {
		if faults := lint(fmt.Appendf(nil, frame, wrong)); len(faults) == 0 {
			t.Errorf("no fault found in %s", wrong)
		}
	}
}

func unescaped(fragment string) string {
	id, err := url.PathUnescape(fragment)
	if err != nil {
		return fragment
	}
	return id
}
