package questions

import (
	"fmt"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions/prose"
)

// For returns the dossier as the audience may see it: every mapping withheld from it is gone, and so are the texts'
// words that cite what is gone. The dossier itself is unchanged. An unknown audience sees what is public; see
// [Dossier.Audience].
//
// What is left holds no way back to what is withheld: records have no file, no places and no accepted findings, which
// are notes to the checker.
func (d *Dossier) For(audience incidents.Access) *Dossier {
	seen := &Dossier{Language: d.Language, Profile: d.Profile, gallery: d.gallery}
	c := d.curtain(d.audience(audience))
	if !c.hides(d.Header.Access) {
		for _, r := range d.Records {
			if copied := c.record(r); copied != nil {
				seen.Records = append(seen.Records, copied)
			}
		}
	}
	for _, r := range seen.Records {
		if h, found := r.Value.(*Header); found {
			seen.Header = *h
		}
	}
	seen.join()
	return seen
}

// Audience returns the access level that a word stands for; an error names those there are.
func (d *Dossier) Audience(word string) (incidents.Access, error) {
	var known []string
	for _, level := range d.levels {
		if string(level) == word {
			return level, nil
		}
		known = append(known, string(level))
	}
	return "", fmt.Errorf("unknown audience %q; there are: %s", word, strings.Join(known, ", "))
}

// A curtain hangs between a dossier and an audience of some rank.
type curtain struct {
	d     *Dossier
	rank  int
	names map[*incidents.Name]bool          // fields that name what is withheld
	spans map[*incidents.Prose][]prose.Span // of each text those that cite what is withheld, in order
}

func (d *Dossier) curtain(rank int) *curtain {
	c := &curtain{d: d, rank: rank, names: map[*incidents.Name]bool{}, spans: map[*incidents.Prose][]prose.Span{}}
	for i := range d.Citations {
		x := &d.Citations[i]
		switch {
		case !c.hidesAny(x.Targets) && !c.hidesAny(x.Ambiguous):
		case x.Name != nil:
			c.names[x.Name] = true
		default:
			c.spans[x.Passage.Text] = append(c.spans[x.Passage.Text], x.Span)
		}
	}
	return c
}

func (c *curtain) hides(level incidents.Access) bool { return c.d.levels.rank(level) > c.rank }

func (c *curtain) hidesAny(list []Target) bool {
	for _, t := range list {
		if c.hides(t.Access) {
			return true
		}
	}
	return false
}

// blackout stands where a text cited what is withheld. Its brackets are escaped so that no link can come of them.
var blackout = lang.Say(`\[nicht öffentlich\]`, `\[withheld\]`)

// blackout returns the text with the spans that cite what is withheld taken out, the words typed there included: they
// would tell it.
func (c *curtain) blackout(text *incidents.Prose) string {
	var b strings.Builder
	from := 0
	for _, span := range c.spans[text] {
		b.WriteString(string(*text)[from:span.Start])
		b.WriteString(blackout.In(c.d.Language))
		from = int(span.End)
	}
	b.WriteString(string(*text)[from:])
	return b.String()
}
