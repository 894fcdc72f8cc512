package intake

import (
	"slices"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/intake/form"
)

// kin says which papers belong together: those that tell of the same record, such as a question and its answer. It knows
// records by their places on a shelf.
type kin struct {
	first    map[string]int           // the first paper that has a record
	elder    []int                    // of each paper: an earlier one that it belongs to, or itself
	waiting  map[incidents.Name][]int // papers that name an inquiry which no paper so far has
	summoned map[int]bool             // those for which it was found in a later paper
}

func newKin(papers int) kin {
	k := kin{first: map[string]int{}, elder: make([]int, papers), waiting: map[incidents.Name][]int{}, summoned: map[int]bool{}}
	for i := range k.elder {
		k.elder[i] = i
	}
	return k
}

// eldest returns the first of the papers that one belongs to.
func (k *kin) eldest(paper int) int {
	for k.elder[paper] != paper {
		paper = k.elder[paper]
	}
	return paper
}

// families lists the papers that must be taken up together, or again.
func (k *kin) families() (list [][]int) {
	members := map[int][]int{}
	for i := range k.elder {
		eldest := k.eldest(i)
		members[eldest] = append(members[eldest], i)
	}
	for _, family := range members {
		if len(family) > 1 || k.summoned[family[0]] {
			list = append(list, family)
		}
	}
	slices.SortFunc(list, func(a, b []int) int { return a[0] - b[0] })
	return list
}

// meets takes down what records a paper has, and reports whether an earlier paper has one of them as well.
func (im *importer) meets(paper int, d *form.Draft) bool {
	for _, q := range d.Inquiry {
		if im.meet(paper, questions.KindInquiry, q.ID) {
			im.brings(q.ID)
		}
	}
	for _, i := range d.Incidents {
		im.meet(paper, questions.KindIncident, i.ID)
	}
	if s := d.Sitting; s != nil {
		im.meet(paper, questions.KindSitting, s.ID)
		for _, item := range s.Agenda {
			if id := item.Inquiry; id != "" && !im.hasInquiry(id) {
				im.waiting[detached(id)] = append(im.waiting[id], paper)
			}
		}
	}
	return im.elder[paper] != paper
}

// meet takes down one record of a paper, and reports whether it is the first to have it.
func (k *kin) meet(paper int, kind questions.Kind, id incidents.Name) bool {
	place := onShelf(kind, id)
	first, known := k.first[place]
	if !known {
		k.first[place] = paper
		return true
	}
	a, b := k.eldest(first), k.eldest(paper)
	k.elder[max(a, b)] = min(a, b)
	return false
}

// brings takes down that there is an inquiry, for which papers may have been waiting.
func (im *importer) brings(id incidents.Name) {
	im.inquired[detached(id)] = true
	for _, paper := range im.waiting[id] {
		im.summoned[paper] = true
	}
	delete(im.waiting, id)
}
