package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"quaestor/render/pdf/file"
)

// standard are the standard types of ISO 32000-1, 14.8.4, without those that other formats alone need.
var standard = strings.Fields("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
	"Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form")

// roles holds that each role is a standard type or leads to one (ISO 14289-1, 7.1).
func (b *book) roles() {
	for _, e := range b.elements {
		if !slices.Contains(standard, e.role) {
			b.report("The %v has a role that programs do not know.", e)
		}
	}
}

// holds says which elements may stand in an element of a role (ISO 32000-1, 14.8.4.2 and 14.8.4.3).
var holds = map[string]string{
	"L": "Caption LI", "LI": "Lbl LBody", "Table": "Caption THead TBody TFoot TR", "THead": "TR", "TBody": "TR", "TFoot": "TR",
	"TR": "TH TD", "TOC": "Caption TOC TOCI", "TOCI": "Lbl Reference P TOC",
}

// within says in which elements an element of a role may stand.
var within = map[string]string{
	"Document": "", "LI": "L", "LBody": "LI", "TH": "TR", "TD": "TR", "TR": "Table THead TBody TFoot", "THead": "Table",
	"TBody": "Table", "TFoot": "Table", "TOCI": "TOC", "Lbl": "LI Note Reference TOCI",
}

// groups hold elements and no content of their own, lines hold content and no blocks, maybe are those that may be empty.
var (
	groups = strings.Fields("Document Part Sect BlockQuote L LI Table THead TBody TFoot TR TOC")
	lines  = strings.Fields("P H1 H2 H3 H4 H5 H6 Span Link Reference Code Lbl")
	maybe  = strings.Fields("TD TH LBody")
	blocks = strings.Fields("Document Part Sect BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI LBody Table TR TH TD THead TBody TFoot")
)

// nesting holds that elements stand where they may.
func (b *book) nesting() {
	for i, e := range b.elements {
		above := e.parentRole()
		if may, limited := holds[above]; limited && !slices.Contains(strings.Fields(may), e.role) {
			b.report("The %v stands in a %s.", e, above)
		} else if must, limited := within[e.role]; limited && !slices.Contains(strings.Fields(must), above) && above != must {
			b.report("The %v stands in a %s.", e, above)
		} else if slices.Contains(lines, above) && slices.Contains(blocks, e.role) {
			b.report("The %v stands in a line of a %s.", e, above)
		}
		if slices.Contains(groups, e.role) && len(e.content) > 0 {
			b.report("The %v has content of its own.", e)
		}
		if e.role == "Caption" && !captioned(e) {
			b.report("The %v belongs to nothing.", e)
		}
		if i == 0 && e.role != "Document" || i > 0 && e.parent == nil {
			b.report("The %v stands beside or above the document.", e)
		}
	}
}

// captioned reports whether a caption stands in what it is that of, or beside a figure.
func captioned(e *element) bool {
	if slices.Contains([]string{"Table", "Figure", "L", "TOC"}, e.parentRole()) {
		return true
	}
	if e.parent == nil {
		return false
	}
	at := slices.Index(e.parent.kids, e)
	return at > 0 && e.parent.kids[at-1].role == "Figure"
}

// emptiness holds that no element is empty but cells and items, which authors leave empty.
func (b *book) emptiness() {
	for _, e := range b.elements {
		if len(e.kids)+len(e.content)+len(e.objects) == 0 && !slices.Contains(maybe, e.role) {
			b.report("The %v is empty.", e)
		}
	}
}

// headings holds that the first heading is an H1 and that none is more than one deeper than the one before (ISO 14289-1,
// 7.4.2).
func (b *book) headings() {
	before := 0
	for _, e := range b.elements {
		if len(e.role) != 2 || e.role[0] != 'H' || e.role[1] < '1' || e.role[1] > '6' {
			continue
		}
		level := int(e.role[1] - '0')
		if level > before+1 {
			b.report("The %v follows a heading of level %d.", e, before)
		}
		before = level
	}
}

// names holds that notes have an ID (ISO 14289-1, 7.9), that no two elements have the same, and that each can be found.
func (b *book) names() {
	listed := map[string]file.Value{}
	b.leaves(b.tree["IDTree"], "Names", 0, func(key, value file.Value) { listed[text(key)] = value })
	known := map[string]bool{}
	for _, e := range b.elements {
		id := text(e.dict["ID"])
		switch {
		case id == "" && e.role == "Note":
			b.report("The %v has no ID.", e)
		case id != "" && known[id]:
			b.report("The ID %q of the %v is that of another element, too.", id, e)
		case id != "" && listed[id] != file.Value(file.Ref{Number: e.number}):
			b.report("The ID %q does not lead to the %v.", id, e)
		}
		known[id] = true
	}
}

// figures holds that pictures are told in words and say which place they take (ISO 14289-1, 7.3; ISO 32000-1, 14.8.5.4).
func (b *book) figures() {
	for _, e := range b.elements {
		alt, has := b.value(e.dict["Alt"]).(file.String)
		words := strings.TrimSpace(alt.Text())
		if e.role == "Figure" && utf8.RuneCountInString(words) < 2 || has && words == "" {
			b.report("The %v is not told in words.", e)
		}
		if box, _ := b.attribute(e, "Layout", "BBox").(file.Array); e.role == "Figure" && len(box) != 4 {
			b.report("The %v does not say which place it takes.", e)
		}
	}
}
