package render

import (
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/render/protocol"
	"quaestor/render/tree"
	"quaestor/templates"
)

// A composer lays out one record. It remembers the first phrase that could not be carried out.
type composer struct {
	d       *questions.Dossier
	r       *questions.Record
	tag     lang.Tag
	splicer protocol.Splicer
	cites   map[*incidents.Prose][]*questions.Citation // of the texts of the records in use
	used    map[*questions.Record]bool
	places  map[any]string // anchors in this very document: of *Question, of a preamble's *Prose
	labels  map[*questions.Question]questions.Label
	ids     map[string]bool // given out
	turned  int             // turns so far
	files   []string        // the templates in use; see carryOut
	err     error
}

func newComposer(d *questions.Dossier, r *questions.Record) *composer {
	c := &composer{d: d, r: r, tag: d.Language, cites: map[*incidents.Prose][]*questions.Citation{},
		used: map[*questions.Record]bool{}, places: map[any]string{}, ids: map[string]bool{},
		labels: map[*questions.Question]questions.Label{}}
	if c.d.Profile == nil {
		copied := *d
		c.d = &copied
		c.d.Profile, _ = templates.Load("", nil, d.Language)
	}
	c.use(r)
	return c
}

// use makes the texts of a record known.
func (c *composer) use(r *questions.Record) {
	if c.used[r] {
		return
	}
	c.used[r] = true
	for i := range r.Citations {
		if cite := &r.Citations[i]; cite.Passage != nil {
			c.cites[cite.Passage.Text] = append(c.cites[cite.Passage.Text], cite)
		}
	}
}

// phrase carries out a set form of words.
func (c *composer) phrase(id string, value any) string {
	text, err := c.d.Profile.Phrase(id, value)
	if err != nil && c.err == nil {
		c.err = err
	}
	return text
}

// word returns the phrase for one of a fixed list of words, such as status-open; empty for an empty word.
func (c *composer) word(list, word string) string {
	if word == "" {
		return ""
	}
	return c.phrase(list+"-"+word, nil)
}

// id returns an anchor that nothing else in the document has.
func (c *composer) id(wanted string) string {
	for n, try := 1, wanted; ; n++ {
		if !c.ids[try] {
			c.ids[try] = true
			return try
		}
		try = wanted + "-" + strconv.Itoa(n)
	}
}

// and joins words: "4, 5 und 6".
func (c *composer) and(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " " + c.phrase("and", nil) + " " + list[last]
}

// label returns the full number of a question.
func (c *composer) label(q *questions.Question, of *questions.Inquiry) questions.Label {
	if _, known := c.labels[q]; !known {
		for _, n := range of.Outline() {
			c.labels[n.Question] = n.Label
		}
	}
	return c.labels[q]
}

// anchor returns the id of a question, the same in every document: that of its heading.
func (c *composer) anchor(label questions.Label) string {
	return protocol.Slug(c.phrase("question", string(label)))
}

// run is running text that a template prints as it is.
type run []tree.Inline

func plain(text string) run {
	if text == "" {
		return nil
	}
	return run{tree.Text(text)}
}
