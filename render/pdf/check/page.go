package check

import (
	"fmt"

	"quaestor/render/pdf/file"
)

// A page is what a page's content paints.
type page struct {
	number int // from 1
	ref    file.Ref
	dict   file.Dict
	marks  map[int]int // how often the content has each marked-content identifier
	shown  []shown
	wrong  []string // what is painted where it should not be
}

// A shown is letters in one place.
type shown struct {
	place  string // as the content says it
	font   file.Name
	codes  string
	tagged bool // they belong to an element
}

// A mark is marked content that is open.
type mark struct{ tagged, artifact bool }

func (b *book) readPages() error {
	refs, err := b.Pages()
	if err != nil {
		return err
	}
	for i, ref := range refs {
		p := &page{number: i + 1, ref: ref, dict: b.dict(ref), marks: map[int]int{}}
		s := &scan{page: p}
		if err := file.Operators(b.stream(p.dict["Contents"]), s.operator); err != nil {
			return err
		}
		if len(s.open) > 0 {
			p.wrong = append(p.wrong, "leaves marked content open")
		}
		b.pages = append(b.pages, p)
		b.use(p)
	}
	return nil
}

// use notes which codes a page shows.
func (b *book) use(p *page) {
	fonts := b.dict(b.dict(p.dict["Resources"])["Font"])
	for _, s := range p.shown {
		ref, _ := fonts[s.font].(file.Ref)
		if b.used[ref] == nil {
			b.used[ref] = map[uint16]bool{}
		}
		for codes := s.codes; len(codes) >= 2; codes = codes[2:] {
			b.used[ref][uint16(codes[0])<<8|uint16(codes[1])] = true
		}
	}
}

// A scan reads the content of a page.
type scan struct {
	*page
	open  []mark
	font  file.Name
	place string
}

func (s *scan) operator(operator string, operands []file.Value) {
	if len(operands) == 0 {
		operands = []file.Value{nil} // a fault of the file, not ours
	}
	switch operator {
	case "BMC", "BDC":
		s.begin(operands)
	case "EMC":
		s.end()
	case "Tf":
		s.font, _ = operands[0].(file.Name)
	case "Td", "Tm", "cm":
		s.place = fmt.Sprint(operands)
	case "Tj", "TJ":
		s.show(operands[len(operands)-1])
		s.painted(operator)
	case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "'", "\"", "EI":
		s.painted(operator)
	}
}

func (s *scan) begin(operands []file.Value) {
	var now mark
	if len(s.open) > 0 {
		now = s.open[len(s.open)-1]
	}
	artifact := operands[0] == file.Value(file.Name("Artifact"))
	properties, _ := operands[len(operands)-1].(file.Dict)
	id, is := properties["MCID"].(int)
	if is {
		s.marks[id]++
	}
	if artifact && now.tagged || is && (now.artifact || now.tagged) {
		s.wrong = append(s.wrong, "has marked content of an element and an artifact, or of two elements, in one another")
	}
	s.open = append(s.open, mark{now.tagged || is, now.artifact || artifact})
}

func (s *scan) end() {
	if len(s.open) == 0 {
		s.wrong = append(s.wrong, "ends marked content that was not begun")
		return
	}
	s.open = s.open[:len(s.open)-1]
}

func (s *scan) tagged() bool { return len(s.open) > 0 && s.open[len(s.open)-1].tagged }

func (s *scan) painted(operator string) {
	if len(s.open) == 0 || s.open[len(s.open)-1] == (mark{}) {
		s.wrong = append(s.wrong, "paints with "+operator+" what is neither an element's nor an artifact")
	}
}

func (s *scan) show(v file.Value) {
	list, is := v.(file.Array)
	if !is {
		list = file.Array{v}
	}
	found := shown{place: s.place, font: s.font, tagged: s.tagged()}
	for _, item := range list {
		codes, _ := item.(file.String)
		found.codes += string(codes)
	}
	s.shown = append(s.shown, found)
}
