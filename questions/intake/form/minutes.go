package form

import (
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
)

// Minutes of a sitting while they are read.
type minutes struct {
	sign, clerk, period string
	committee           string // as the head gives its name
	date                incidents.Date
	parts               []questions.Part
	items               []*item
	signed              *questions.Signatures
	remarks             map[string][]Remark
	speaking            incidents.Name // who spoke last
	deciding            *decision      // the decision that is being read
}

func newMinutes() *minutes { return &minutes{remarks: map[string][]Remark{}} }

// An item of the agenda.
type item struct {
	number   string
	head     []string // the words of its head, which are its title where it deals with no inquiry
	inquiry  *asked
	turns    []*turn
	decision *decision
	remarks  []Remark
}

// A turn is one contribution.
type turn struct {
	by      incidents.Name
	text    passage
	reports bool
	answers bool
	remarks []Remark
}

// takeMinutes takes what only minutes have.
func (r *reader) takeMinutes(l *line) bool {
	switch {
	case r.layout.record:
		r.takeRecord(l)
	case l.mark == beginMark || l.mark == endMark:
		r.times(l)
	case r.runningHead(l):
	case l.mark == numberMark && r.opensItem(l):
		r.item(l)
	case l.mark == speakerMark || l.mark == bareMark && l.voice != nil:
		r.takeTurn(l, false)
	case l.mark == reportMark && (r.state != inHead || len(r.minutes.items) > 0 && r.inquiry.kind == ""):
		r.takeTurn(l, true)
	case l.mark == closeMark && r.state == inAnswer:
		r.closingWords(l)
	case l.mark == decisionMark:
		r.decides(l)
	case l.mark == rolesMark || r.state == inSignature || l.mark == placeMark:
		r.signsMinutes(l)
	case r.state == inDecision:
		r.decision(l)
	default:
		return false
	}
	return true
}

// runningHead takes a running header that stands among the text.
func (r *reader) runningHead(l *line) bool {
	if len(l.Plain) > maxHeading {
		return false
	}
	m := r.forms.running.Whole(l.Plain)
	if m == nil || r.state == inDecision || m.Of("clerk") == "" {
		return false
	}
	r.fromRunning(m)
	r.place(l, "head", l.Plain)
	return true
}

// times takes when a part of the sitting began or ended, and how it went on.
func (r *reader) times(l *line) {
	m := r.minutes
	kind := r.partKind(l.Plain)
	var clock incidents.Clock
	clock.ReadScalar(l.match.Of("time"), r.tag)
	last := len(m.parts) - 1
	if l.mark == beginMark {
		if last >= 0 && m.parts[last].Begin.IsZero() && m.parts[last].Kind == kind {
			m.parts[last].Begin = clock
		} else {
			m.parts = append(m.parts, questions.Part{Kind: kind, Begin: clock})
		}
	} else {
		if last < 0 || !m.parts[last].End.IsZero() || l.match.Of("time") == "" && l.match.Of("next") == "" {
			m.parts = append(m.parts, questions.Part{Kind: kind})
			last++
		}
		if !clock.IsZero() {
			m.parts[last].End = clock
		}
		if next := l.match.Of("next"); next != "" {
			m.parts = append(m.parts, questions.Part{Kind: r.partKind(next)})
		}
	}
	r.settleHead()
	if l.mark == beginMark && len(m.items) == 0 {
		r.state = inHead
	}
	r.place(l, "times", l.Plain)
}

// partKind tells whether a part was open to the public.
func (r *reader) partKind(words string) questions.PartKind {
	small := strings.ToLower(words)
	for _, closed := range []string{"nicht öffentlich", "nichtöffentlich", "private", "closed", "nicht-öffentlich"} {
		if strings.Contains(small, closed) {
			return "closed"
		}
	}
	return "public"
}

// opensItem reports whether a number is that of an item of the agenda: the first, or the next behind a decision.
func (r *reader) opensItem(l *line) bool {
	label := l.match.Number()
	rest := l.words(l.match.End)
	if label[0] > '9' || strings.Contains(label, ".") || len(rest) > maxHeading {
		return false
	}
	if r.instrument(rest) != nil && strings.HasPrefix(strings.ToLower(rest), strings.ToLower(r.instrument(rest).Name)) {
		return true
	}
	return (r.state == inDecision || r.state == inHead && len(r.inquiry.questions) == 0) && !strings.HasSuffix(rest, ".")
}

// item takes the first line of an item.
func (r *reader) item(l *line) {
	r.settleHead()
	if len(r.minutes.items) > 0 || r.inquiry.number != "" {
		r.begin(l.First)
	}
	r.inquiry.first = l.First
	it := &item{number: l.match.Number(), inquiry: r.inquiry}
	r.minutes.items = append(r.minutes.items, it)
	r.minutes.speaking = ""
	r.state = inHead
	r.place(l, "item "+it.number, l.Plain[:l.match.End])
	if rest := l.words(l.match.End); rest != "" {
		it.head = append(it.head, rest)
		parts := slices.Clone(r.columns(l))
		parts[0] = strings.TrimSpace(strings.TrimPrefix(parts[0], strings.TrimSpace(l.Plain[:l.match.End])))
		if parts[0] == "" {
			parts = parts[1:]
		}
		n := len(r.head.runs)
		if r.headWords(l, parts); len(r.head.runs) == n {
			r.place(l, "head", rest)
		}
	}
}

// current returns the item that is being dealt with.
func (r *reader) current() *item {
	m := r.minutes
	if len(m.items) == 0 {
		it := &item{number: "1", inquiry: r.inquiry}
		it.remarks = append(it.remarks, Remark{Line: r.inquiry.first}.saying("Das Protokoll nennt keinen Tagesordnungspunkt; die Nummer ist angenommen.",
			"The minutes name no item of the agenda; the number is assumed."))
		m.items = append(m.items, it)
	}
	return m.items[len(m.items)-1]
}

// takeTurn takes the first paragraph of a speech or of a report of one.
func (r *reader) takeTurn(l *line, reports bool) {
	r.settleHead()
	r.endAnswer()
	r.pending = nil
	t := r.turn(r.reg.person(l.voice))
	t.reports = reports
	as := "speech"
	s := inSpeech
	r.minutes.speaking = t.by
	if reports {
		as, s = "report", inReport
		r.minutes.speaking = ""
	}
	r.into(s, &t.text, as)
	if l.words(l.voice.end) == "" {
		r.place(l, as, l.Plain)
		return
	}
	r.add(l, l.voice.end)
}

func (r *reader) turn(by incidents.Name) *turn {
	it := r.current()
	t := &turn{by: by, text: newPassage()}
	it.turns = append(it.turns, t)
	return t
}

// answering notes in minutes that the answers stand here, and who gives them.
func (r *reader) answering(a *answer) {
	if r.minutes == nil {
		return
	}
	it := r.current()
	if len(it.turns) == 0 || !it.turns[len(it.turns)-1].answers {
		r.turn(r.minutes.speaking).answers = true
	}
	a.by = r.minutes.speaking
	a.turn = len(it.turns) - 1
}

// closingWords takes direct speech behind the last answer. Where it begins is a guess.
func (r *reader) closingWords(l *line) {
	r.endAnswer()
	t := r.turn(r.minutes.speaking)
	t.remarks = append(t.remarks, l.remark("Hier wird ein Schlusswort angenommen, das zu keiner Frage gehört.",
		"Closing words that belong to no question are assumed to begin here."))
	r.into(inSpeech, &t.text, "speech")
	r.add(l, 0)
}

// openItem returns the item of the agenda whose head is being read, nil outside of minutes.
func (r *reader) openItem() *item {
	if r.minutes == nil || len(r.minutes.items) == 0 {
		return nil
	}
	return r.minutes.items[len(r.minutes.items)-1]
}
