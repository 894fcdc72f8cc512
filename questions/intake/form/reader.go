package form

import (
	"cmp"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// A state is the part of a paper that is being read.
type state uint8

const (
	inHead state = iota
	inPreamble
	inList      // questions, the answers to which stand elsewhere or are not given
	inStatement // the government's words before its answers
	inQuestion  // a question above its answer
	inAnswer
	inGrounds
	inClosing
	inAnnex
	inSignature
	inSpeech
	inReport
	inDecision
)

// A reader goes through a paper.
type reader struct {
	paper   *paper.Paper
	profile *templates.Profile
	forms   *forms
	tag     lang.Tag
	lines   []*line
	at      int
	state   state
	layout  layout

	inquiry *asked // the one being read
	asked   []*asked
	minutes *minutes // nil unless the paper is minutes
	head    head
	pending []*question // put and not answered yet
	open    *answer     // being given
	resume  *answer     // whose label stands above the questions that are being put

	replyHeading bool           // the heading of the answers was read
	above        []Remark       // on the question that is put next: headings
	signing      bool           // who answers was just told: group and office may follow
	askedFor     bool           // the formula before questions was read
	awaited      string         // the number of the question that comes next, unless it has one itself
	group        []string       // the numbers of questions that are put together
	repeated     bool           // the answers repeat the questions of the list above
	sink         *passage       // where running text goes
	as           string         // what that is called
	sign         byte           // that the numbers before answers begin with
	portfolio    incidents.Name // that the questions of a collection are put to
	reg          register
	placed       []Placed
	lost         []int
	known        []bool // of which paragraphs it is known what became of them
	changed      []Normalised
	unsaid       []unsaid         // what no record has a field for
	tied         map[int]*passage // the texts that paragraphs with footnotes went to
}

func newReader(p *paper.Paper, profile *templates.Profile) *reader {
	r := &reader{paper: p, profile: profile, tag: language(p, profile.Language), reg: register{taken: map[incidents.Name]bool{}}, tied: map[int]*passage{}, known: make([]bool, len(p.Paragraphs))}
	r.forms = compile(profile, r.tag)
	for i := range p.Paragraphs {
		for _, l := range r.cutUp(i) {
			r.classify(l)
			r.lines = append(r.lines, l)
		}
	}
	r.joinAsked()
	r.begin(0)
	return r
}

// language tells the language of a paper by its commonest words; if they do not, it is the usual one.
func language(p *paper.Paper, usual lang.Tag) lang.Tag {
	german, english := 0, 0
	for i := range p.Paragraphs {
		if german+english > enoughWords {
			break
		}
		for _, word := range strings.Fields(p.Paragraphs[i].Plain) {
			switch word {
			case "der", "die", "und", "von", "zu", "Die", "den", "ist", "Frage":
				german++
			case "the", "and", "of", "to", "The", "in", "is", "for", "Question":
				english++
			}
		}
	}
	switch {
	case english > german:
		return lang.English
	case german > english:
		return lang.German
	}
	return cmp.Or(usual, lang.German)
}

// enoughWords is how many of the commonest words tell the language of a paper.
const enoughWords = 200

// begin starts an inquiry.
func (r *reader) begin(first int) {
	if r.inquiry != nil {
		r.settleHead()
		r.planReply(r.at)
	}
	r.inquiry = newAsked(first)
	r.asked = append(r.asked, r.inquiry)
	r.state, r.pending, r.open, r.sink, r.head, r.sign = inHead, nil, nil, nil, head{}, 0
}

// place says what became of a paragraph. Form is what of it stands in no text.
func (r *reader) place(l *line, as, form string) {
	r.known[l.at] = true
	r.placed = append(r.placed, Placed{Paragraph: l.at, As: as, Form: strings.TrimSpace(form)})
	for _, at := range l.more {
		if !r.known[at] {
			r.known[at] = true
			r.placed = append(r.placed, Placed{Paragraph: at, As: as})
		}
	}
}

// lose reports paragraphs of which nothing is known.
func (r *reader) lose(list ...int) {
	r.lost = append(r.lost, list...)
	for _, at := range list {
		r.known[at] = true
	}
}

// again is put behind what a paragraph is that was printed before.
const again = " again"

// into sends running text to a passage from now on.
func (r *reader) into(s state, p *passage, as string) { r.state, r.sink, r.as = s, p, as }

// add puts the words of a paragraph behind its first bytes where running text goes now.
func (r *reader) add(l *line, from int) {
	if r.sink == nil {
		r.lose(l.at)
		return
	}
	if r.state == inPreamble && from == 0 && (r.sink.repeats(l) || letters(l.Plain) == letters(r.inquiry.title)) {
		r.place(l, r.as+again, l.Plain)
		return
	}
	text := l.text(from)
	if l.Quoted && r.state != inList && r.state != inQuestion {
		text = "> " + strings.ReplaceAll(text, "\n", "\n> ")
	}
	r.sink.add(text, l.words(from), l.First)
	form := l.Plain[:from]
	if strings.HasSuffix(r.as, again) {
		form = l.Plain
	}
	r.place(l, r.as, form)
}

// remark makes a remark about a paragraph.
func (l *line) remark(de, en string, args ...any) Remark {
	return Remark{Text: lang.Say(de, en, args...), Line: l.First}
}
