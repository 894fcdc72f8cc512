package intake

import (
	"cmp"
	"strings"

	"quaestor/internal/lang"
	"quaestor/internal/parallel"
	"quaestor/questions"
)

// An importer does a job. Each paper is read, and its records are written, by one of several workers; in between, papers
// are taken up in their order, one at a time.
type importer struct {
	Job
	whole
	kin
	readings []*Reading
	made     []outcome // of each paper; empty for one whose records are made with those of an earlier one
	failed   bool      // a paper could not be read
}

// An outcome is what is to be told of the records that were made of a paper, or of several together.
type outcome struct {
	summary
	files       []File
	same        []questions.Record
	additions   []Addition
	differences []Difference
	guesses     []lang.Text
}

func newImporter(job Job) *importer {
	return &importer{Job: job, whole: newWhole(&job), kin: newKin(job.Papers),
		readings: make([]*Reading, job.Papers), made: make([]outcome, job.Papers)}
}

// takeAll takes up all papers. Those that tell of a record of an earlier one wait.
func (im *importer) takeAll() error {
	alone := make([][]int, im.Papers)
	for i := range alone {
		alone[i] = []int{i}
	}
	return im.each(alone, func(papers []int, readings []*Reading) (g *gathering, err error) {
		i, r := papers[0], readings[0]
		if i == 0 && im.language == "" {
			im.language = cmp.Or(r.Draft.Language, im.profile.Language, lang.German)
		}
		if !im.meets(i, r.Draft) {
			g = im.gather(readings)
		}
		r.Draft, r.notes = nil, nil
		im.readings[i] = r
		return g, nil
	})
}

// takeAgain puts together what several papers tell, in place of what was made of the first of them.
func (im *importer) takeAgain() error {
	return im.each(im.families(), func(papers []int, readings []*Reading) (*gathering, error) {
		for _, i := range papers {
			if err := im.takeBack(i); err != nil {
				return nil, err
			}
		}
		return im.gather(readings), nil
	})
}

// takeBack removes what was made of a paper.
func (im *importer) takeBack(paper int) error {
	for _, f := range im.made[paper].files {
		if err := im.Remove(f.Name); err != nil {
			return err
		}
		delete(im.names, strings.ToLower(f.Name))
	}
	im.made[paper] = outcome{}
	return nil
}

// each reads groups of papers and writes what take makes of them, which is called for one group after the other. It returns
// the error of the first group that has one; behind it nothing is taken.
func (im *importer) each(groups [][]int, take taking) error {
	failures := make([]error, len(groups))
	turns := newQueue()
	parallel.Workers(len(groups), 1, func(next func() (int, bool)) {
		for k, more := next(); more; k, more = next() {
			g, err := im.inTurn(turns, k, groups[k], take)
			if g != nil {
				im.made[groups[k][0]], err = im.write(g)
			}
			failures[k] = err
		}
	})
	return cmp.Or(failures...)
}

// A taking takes up papers that were read.
type taking func(papers []int, readings []*Reading) (*gathering, error)

// inTurn reads a group of papers and takes it up when those before it have been.
func (im *importer) inTurn(turns *queue, turn int, papers []int, take taking) (*gathering, error) {
	defer turns.leave(turn)
	readings, err := im.read(papers)
	turns.enter(turn)
	if im.failed = im.failed || err != nil; im.failed {
		return nil, err
	}
	return take(papers, readings)
}

// read reads some papers.
func (im *importer) read(papers []int) (readings []*Reading, err error) {
	for _, i := range papers {
		r, failure := im.Read(i)
		readings, err = append(readings, r), cmp.Or(err, failure)
	}
	return readings, err
}

// gather makes the records of papers that belong together.
func (im *importer) gather(readings []*Reading) *gathering {
	g := newGathering(&im.whole)
	for _, r := range readings {
		g.add(r)
	}
	g.mend()
	g.compareAll()
	g.list()
	return g
}

// write writes the files of a gathering.
func (im *importer) write(g *gathering) (outcome, error) {
	for i, f := range g.files {
		if err := im.Write(f.Name, g.text(g.values[i])); err != nil {
			return outcome{}, err
		}
	}
	return outcome{summary: g.summary(), files: g.files, same: g.same, additions: g.additions(), differences: g.differences, guesses: g.guesses}, nil
}
