package check

import (
	"fmt"

	"quaestor/render/pdf/file"
)

// An element is a node of the structure.
type element struct {
	number  int // of its object
	dict    file.Dict
	role    string // a standard type, if the map of roles leads to one
	parent  *element
	kids    []*element
	content []content
	objects []file.Ref // annotations that it holds
}

// A content is a stretch of a page that belongs to an element.
type content struct {
	page file.Ref
	id   int
}

func (e *element) String() string { return fmt.Sprintf("%s of object %d", e.role, e.number) }

// parentRole returns the role of the element that holds this one; empty for the first.
func (e *element) parentRole() string {
	if e.parent == nil {
		return ""
	}
	return e.parent.role
}

// readElements reads what an element holds, in order. What holds itself is read once.
func (b *book) readElements(v file.Value, parent *element, on file.Ref) {
	if _, is := b.value(v).(file.Dict); parent == nil && !is {
		return
	}
	ref, _ := v.(file.Ref)
	switch kid := b.value(v).(type) {
	case file.Array:
		for _, one := range kid {
			b.readElements(one, parent, on)
		}
	case int:
		parent.hold(on, kid)
	case file.Dict:
		if page, is := kid["Pg"].(file.Ref); is {
			on = page
		}
		switch kid["Type"] {
		case file.Name("MCR"):
			id, _ := kid["MCID"].(int)
			parent.hold(on, id)
		case file.Name("OBJR"):
			object, _ := kid["Obj"].(file.Ref)
			parent.objects = append(parent.objects, object)
		default:
			b.readElement(ref.Number, kid, parent, on)
		}
	}
}

func (e *element) hold(on file.Ref, id int) { e.content = append(e.content, content{on, id}) }

func (b *book) readElement(number int, dict file.Dict, parent *element, on file.Ref) {
	for above := parent; above != nil; above = above.parent {
		if above.number == number {
			b.report("The %v holds itself.", above)
			return
		}
	}
	e := &element{number: number, dict: dict, parent: parent, role: b.role(dict)}
	if parent != nil {
		parent.kids = append(parent.kids, e)
	}
	b.elements = append(b.elements, e)
	b.readElements(dict["K"], e, on)
}

// role returns what an element is: a standard type, where the map of roles leads to one.
func (b *book) role(dict file.Dict) string {
	name, _ := dict["S"].(file.Name)
	if mapped, is := b.dict(b.tree["RoleMap"])[name].(file.Name); is {
		name = mapped
	}
	return string(name)
}

// attribute returns an attribute of an element that has the owner; nil if there is none (ISO 32000-1, 14.7.5).
func (b *book) attribute(e *element, owner, key file.Name) file.Value {
	list := b.array(e.dict["A"])
	if list == nil {
		list = file.Array{e.dict["A"]}
	}
	for _, item := range list {
		if attributes := b.dict(item); attributes["O"] == file.Value(owner) && attributes[key] != nil {
			return b.value(attributes[key])
		}
	}
	return nil
}

// number returns a number among the attributes of a cell; 1 if it has none.
func (b *book) number(e *element, key file.Name) int {
	if n, is := b.attribute(e, "Table", key).(int); is {
		return n
	}
	return 1
}
