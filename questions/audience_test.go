package questions_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quaestor/incidents"
	"quaestor/internal/golden"
	"quaestor/questions"
)

// planter fills every field of a record with a word of its own, and notes in which mappings each word stands.
type planter struct {
	words    int
	mappings []mapping
}

// A mapping is a place in a record that can be withheld, with the words in it.
type mapping struct {
	path   string
	access *incidents.Access
	words  []string
}

func (p *planter) word(around []int) string {
	p.words++
	word := fmt.Sprintf("geheim%dx", p.words)
	for _, i := range around {
		p.mappings[i].words = append(p.mappings[i].words, word)
	}
	return word
}

func (p *planter) fill(v reflect.Value, path string, around []int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(p.word(around))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		p.fill(v.Elem(), path, around)
	case reflect.Slice:
		if strings.Count(path, v.Type().Elem().Name()) > 2 {
			return // parts of parts are enough
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			p.fill(v.Index(i), fmt.Sprintf("%s[%d]", path, i), around)
		}
	case reflect.Struct:
		p.mapping(v, path+"/"+v.Type().Name(), around)
	}
}

func (p *planter) mapping(v reflect.Value, path string, around []int) {
	if marked := v.FieldByName("Access"); marked.IsValid() {
		p.mappings = append(p.mappings, mapping{path: path, access: marked.Addr().Interface().(*incidents.Access)})
		around = append(around[:len(around):len(around)], len(p.mappings)-1)
	}
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.IsExported() && f.Name != "Marked" {
			p.fill(v.Field(i), path+"."+f.Name, around)
		}
	}
}

// Every mapping of every kind of record is withheld once; then no word in it may be left, and all others must be.
func TestNothingWithheldIsLeft(t *testing.T) {
	for _, value := range []any{new(questions.Header), new(incidents.RegisterFile), new(incidents.Incident), new(questions.Inquiry), new(questions.Sitting)} {
		p := new(planter)
		p.fill(reflect.ValueOf(value).Elem(), "", nil)
		if len(p.mappings) < 2 {
			t.Fatalf("%T: found only %d mappings", value, len(p.mappings))
		}
		for _, m := range p.mappings {
			*m.access = "internal"
			d := questions.Joined(value)
			checkLeft(t, p.goesWith(m), d, p.mappings[0].words)
			*m.access = ""
		}
	}
}

// goesWith returns what goes with a mapping: of a breakdown one part takes all with it.
func (p *planter) goesWith(m mapping) mapping {
	if whole, _, found := strings.Cut(m.path, "/Breakdown.Parts["); found {
		m.words = p.mappings[slices.IndexFunc(p.mappings, func(m mapping) bool { return m.path == whole+"/Breakdown" })].words
	}
	return m
}

func checkLeft(t *testing.T, m mapping, d *questions.Dossier, all []string) {
	t.Helper()
	hidden := map[string]bool{}
	for _, word := range m.words {
		hidden[word] = true
	}
	left := wordsIn(d.For(incidents.Public))
	for _, word := range m.words {
		if left[word] {
			t.Errorf("%s is withheld, but its %s is left", m.path, word)
		}
	}
	inside := wordsIn(d.For("internal"))
	for _, word := range all {
		if !hidden[word] && !left[word] && inside[word] {
			t.Errorf("%s is withheld, and %s, which is not in it, is gone too", m.path, word)
		}
	}
}

// wordsIn returns all planted words that can be reached from a value, unexported fields and unused room included.
func wordsIn(value any) map[string]bool {
	s := search{words: map[string]bool{}, seen: map[uintptr]bool{}}
	s.value(reflect.ValueOf(value))
	return s.words
}

type search struct {
	words map[string]bool
	seen  map[uintptr]bool
}

func (s search) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		s.text(v.String())
	case reflect.Interface:
		s.value(v.Elem())
	case reflect.Pointer:
		if !v.IsNil() && !s.seen[v.Pointer()] {
			s.seen[v.Pointer()] = true
			s.value(v.Elem())
		}
	case reflect.Slice:
		if v.Cap() > 0 {
			v = v.Slice(0, v.Cap())
		}
		for i := range v.Len() {
			s.value(v.Index(i))
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			s.value(key)
			s.value(v.MapIndex(key))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			s.value(v.Field(i))
		}
	}
}

func (s search) text(text string) {
	for {
		i := strings.Index(text, "geheim")
		if i < 0 {
			return
		}
		text = text[i:]
		end := strings.IndexByte(text, 'x') + 1
		if end == 0 {
			return
		}
		s.words[text[:end]] = true
		text = text[end:]
	}
}

// What is withheld is also cited: by fields, links and mentions. The golden file shows all that is left.
func TestCitingWhatIsWithheld(t *testing.T) {
	d, found := load(t, "testdata/audience/dossier")
	if len(found) > 0 {
		t.Fatal(found)
	}
	for _, audience := range []incidents.Access{"public", "internal"} {
		seen := d.For(audience)
		golden.Check(t, "testdata/audience/"+string(audience)+".txt", left(seen))
		if words := wordsIn(seen); audience == incidents.Public && len(words) > 0 {
			t.Errorf("the public can reach %v", words)
		}
	}
	if again, _ := load(t, "testdata/audience/dossier"); listing(d, nil) != listing(again, nil) {
		t.Error("the dossier itself has changed")
	}
}

// left shows every value of the records and every citation.
func left(d *questions.Dossier) string {
	var b strings.Builder
	for _, r := range d.Records {
		fmt.Fprintf(&b, "%s %s\n", reflect.TypeOf(r.Value).Elem().Name(), r.ID)
		outline(&b, "  ", reflect.ValueOf(r.Value).Elem())
	}
	b.WriteString("\n" + listing(d, nil))
	return b.String()
}

func outline(b *strings.Builder, indent string, v reflect.Value) {
	for i := range v.NumField() {
		f := v.Field(i)
		name := v.Type().Field(i).Name
		switch {
		case !v.Type().Field(i).IsExported() || f.IsZero():
		case f.Kind() == reflect.Struct && name == "Marked":
			outline(b, indent, f)
		case f.Kind() == reflect.String:
			fmt.Fprintf(b, "%s%s: %q\n", indent, name, f.String())
		case f.Kind() == reflect.Pointer:
			fmt.Fprintf(b, "%s%s:\n", indent, name)
			outline(b, indent+"  ", f.Elem())
		case f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct:
			for j := range f.Len() {
				fmt.Fprintf(b, "%s%s %d:\n", indent, name, j)
				outline(b, indent+"  ", f.Index(j))
			}
		case f.Kind() == reflect.Slice:
			fmt.Fprintf(b, "%s%s: %q\n", indent, name, f.Interface())
		case f.Kind() == reflect.Struct && f.NumField() > 0:
			fmt.Fprintf(b, "%s%s:\n", indent, name)
			outline(b, indent+"  ", f)
		}
	}
}

func TestAudience(t *testing.T) {
	d, _ := load(t, "testdata/audience/dossier")
	if _, err := d.Audience("internal"); err != nil {
		t.Error(err)
	}
	_, err := d.Audience("intern")
	if err == nil || !strings.Contains(err.Error(), "internal") {
		t.Errorf("got %v, want an error that names the levels", err)
	}
	if a, b := left(d.For("intern")), left(d.For(incidents.Public)); a != b {
		t.Errorf("an unknown audience sees\n%s\nbut the public sees\n%s", a, b)
	}
}

func TestUnknownLevelIsTheStrictest(t *testing.T) {
	d, _ := load(t, write(t, "dossier.yaml", header, "a.yaml", "incident: a\ntitle: A\naccess: privat\n"))
	for _, audience := range d.Levels() {
		if d.Sees(audience, "privat") || len(d.For(audience).Incidents) > 0 {
			t.Errorf("%s sees what has an unknown level", audience)
		}
	}
}

func TestLevelOfTheHeaderHoldsForAll(t *testing.T) {
	d, _ := load(t, write(t, "dossier.yaml", header+"access: internal\n", "a.yaml", "incident: a\ntitle: A\n"))
	if seen := d.For(incidents.Public); len(seen.Records) > 0 || seen.Header.Title != "" {
		t.Errorf("the public sees %v", seen.Records)
	}
	if seen := d.For("internal"); len(seen.Incidents) != 1 {
		t.Error("the inside does not see the incident")
	}
}

// The total of a breakdown would tell what a part is that is withheld.
func TestBreakdownWithAWithheldPart(t *testing.T) {
	d, _ := load(t, write(t, "dossier.yaml", header, "a.yaml", "incident: a\ntitle: A\nfigures:\n"+
		"  n: {value: 30, breakdown: {by: Ort, parts: {X: 20, Y: {value: 10, access: internal}}}}\n"+
		"  m: {value: 30, breakdown: {by: Ort, parts: {X: 20, Y: 10}}}\n"))
	public := d.For(incidents.Public).Incidents[0].Figures
	if public[0].Breakdown != nil || public[0].Value.Low.Num != 30 || len(public[1].Breakdown.Parts) != 2 {
		t.Errorf("the public sees %+v", public)
	}
	if inside := d.For("internal").Incidents[0].Figures; len(inside[0].Breakdown.Parts) != 2 {
		t.Errorf("the inside sees %+v", inside)
	}
}
