package questions

// parts are the things inside a record that have names of their own: the questions of an inquiry with their
// sub-questions, or the figures of an incident, in order.
type parts struct {
	names  []string
	things []Target
	byName map[string]int32 // made only where there are many
}

// manyParts is the number from which looking through the names is slower than a map.
const manyParts = 32

// grow makes room for n things.
func (p *parts) grow(n int) { p.names, p.things = make([]string, 0, n), make([]Target, 0, n) }

func (p *parts) add(name string, t Target) {
	p.names = append(p.names, name)
	p.things = append(p.things, t)
}

// close ends adding.
func (p *parts) close() {
	if len(p.names) < manyParts {
		return
	}
	p.byName = make(map[string]int32, len(p.names))
	for i, name := range p.names {
		if _, twice := p.byName[name]; !twice {
			p.byName[name] = int32(i)
		}
	}
}

// find returns the index of the thing with a name, or -1.
func (p *parts) find(name string) int {
	if p.byName != nil {
		if i, found := p.byName[name]; found {
			return int(i)
		}
		return -1
	}
	for i := range p.names {
		if p.names[i] == name {
			return i
		}
	}
	return -1
}

// one returns the thing at an index as a list that shares its memory.
func (p *parts) one(i int) []Target { return p.things[i : i+1 : i+1] }
