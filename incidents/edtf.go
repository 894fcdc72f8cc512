package incidents

import (
	"strings"

	"quaestor/internal/diag"
)

// An edtfSpan is a time as the Extended Date/Time Format writes it (ISO 8601-2, levels 0 to 1 and the quarters and
// halves of level 2; https://www.loc.gov/standards/datetime/): one point, or two with a slash between them.
type edtfSpan struct {
	from, to edtfPoint // equal unless it is an interval
	interval bool
}

// An edtfPoint is one end of an [edtfSpan]; the zero point is an open end.
type edtfPoint struct {
	moment
	years             int  // how many years the point covers: 10 in 202X, 100 in 20XX; otherwise 0
	approx, uncertain bool // ~ and ?; % is both
}

// parseEDTF reads a text that is EDTF and nothing else. A day that the calendar does not have is read, too.
func parseEDTF(text string) (span edtfSpan, ok bool) {
	first, second, interval := strings.Cut(text, "/")
	span.interval = interval
	if span.from, ok = parseEDTFEnd(first, interval); !ok {
		return span, false
	}
	if span.to = span.from; interval {
		span.to, ok = parseEDTFEnd(second, interval)
	}
	return span, ok && !(span.from.open() && span.to.open())
}

func (p edtfPoint) open() bool { return p.year == 0 }

// parseEDTFEnd reads one end of an interval; an open end is ".." or, if unknown, nothing.
func parseEDTFEnd(text string, interval bool) (p edtfPoint, ok bool) {
	if interval && (text == ".." || text == "") {
		return edtfPoint{}, true
	}
	body := strings.TrimRight(text, "~?%")
	switch text[len(body):] {
	case "":
	case "~":
		p.approx = true
	case "?":
		p.uncertain = true
	case "%", "?~", "~?":
		p.approx, p.uncertain = true, true
	default:
		return p, false
	}
	return p, p.read(body)
}

// read reads YYYY, YYYY-MM and YYYY-MM-DD, with X for digits that are left open.
func (p *edtfPoint) read(text string) bool {
	if len(text) != 4 && len(text) != 7 && len(text) != 10 || !p.readYear(text[:4]) {
		return false
	}
	if len(text) == 4 {
		return true
	}
	if text[4] != '-' || p.years > 0 || len(text) == 10 && text[7] != '-' {
		return false
	}
	day := ""
	if len(text) == 10 {
		day = text[8:]
	}
	if text[5:7] == "XX" {
		return day == "" || day == "XX"
	}
	return p.readMonth(text[5:7]) && (day == "" || day == "XX" || p.readDay(day))
}

func (p *edtfPoint) readYear(text string) bool {
	known := strings.TrimRight(text, "X")
	if len(known) < 2 || !allDigits(known) || known[0] == '0' {
		return false
	}
	p.year = number(known)
	for range len(text) - len(known) {
		p.year, p.years = 10*p.year, 10*max(p.years, 1)
	}
	return true
}

// readMonth reads a month, or one of the numbers above that mean a season, quarter or half.
func (p *edtfPoint) readMonth(text string) bool {
	if !allDigits(text) {
		return false
	}
	switch n := number(text); {
	case 1 <= n && n <= 12:
		p.month = n
	case 21 <= n && n <= 24:
		p.season = season(n - 20)
	case 33 <= n && n <= 36:
		p.quarter = n - 32
	case 40 <= n && n <= 41:
		p.half = n - 39
	default:
		return false
	}
	return true
}

func (p *edtfPoint) readDay(text string) bool {
	p.day = 0
	if allDigits(text) {
		p.day = number(text)
	}
	return p.month > 0 && 1 <= p.day && p.day <= 31
}

func allDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// days returns the interval of a point that is not open.
func (p edtfPoint) days() (first, last Date) {
	first, last = p.interval()
	if p.years > 0 {
		first, last = Date{p.year, 1, 1}, Date{p.year + p.years - 1, 12, 31}
	}
	if p.approx {
		return widen(first, last)
	}
	return first, last
}

// when computes the interval of the span.
func (s edtfSpan) when() (w When, problem *diag.Problem) {
	for _, p := range [...]edtfPoint{s.from, s.to} {
		if problem = p.problem(); problem != nil {
			return When{}, problem
		}
		w.Vague = w.Vague || p.approx || p.uncertain || p.vague()
	}
	if !s.from.open() {
		w.First, _ = s.from.days()
	}
	if !s.to.open() {
		_, w.Last = s.to.days()
	}
	if !s.from.open() && !s.to.open() && w.Last.Before(w.First) {
		return When{}, backwards(w.First, w.Last)
	}
	return w, nil
}
