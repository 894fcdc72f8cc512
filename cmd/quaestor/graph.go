package main

import (
	"fmt"
	"io"
	"strings"
)

// A graph is a picture of who names what, for Graphviz. Nodes and arrows stand in the order in which they came.
type graph struct {
	nodes, arrows []arrow // a node is an arrow without an end
	count         map[arrow]int
}

type arrow struct{ from, to string }

func newGraph() *graph { return &graph{count: map[arrow]int{}} }

func (g *graph) node(name string) {
	if node := (arrow{from: name}); g.count[node] == 0 {
		g.count[node] = 1
		g.nodes = append(g.nodes, node)
	}
}

// add draws an arrow, or counts up one that is there.
func (g *graph) add(from, to string, n int) {
	g.node(from)
	g.node(to)
	a := arrow{from, to}
	if g.count[a] == 0 {
		g.arrows = append(g.arrows, a)
	}
	g.count[a] += n
}

// print writes the graph in the DOT language (https://graphviz.org/doc/info/lang.html).
func (g *graph) print(w io.Writer) {
	fmt.Fprint(w, "digraph dossier {\n  rankdir=LR;\n  node [shape=box];\n")
	for _, node := range g.nodes {
		fmt.Fprintf(w, "  %s;\n", dotString(node.from))
	}
	for _, a := range g.arrows {
		fmt.Fprintf(w, "  %s -> %s [label=%d];\n", dotString(a.from), dotString(a.to), g.count[a])
	}
	fmt.Fprintln(w, "}")
}

// dotString quotes a name. In a quoted string of the DOT language only the quote and the backslash are special.
func dotString(name string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(name) + `"`
}
