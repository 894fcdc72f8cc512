// Package site publishes a dossier: it writes each of its records in every form that is asked for into a folder, with a
// page that lists them all, and the pictures they show in the folder images.
//
// [Build] fills a folder, [Write] writes one record in one form. What Build promises:
//
//   - A file is written beside its place and then renamed: it is there whole or not at all. A killed or cancelled run
//     leaves no half file, and two runs into the same folder follow each other.
//   - A picture is written before the pages that show it, once for all of them, and removed when no record shows it.
//   - A file that would not change is left alone, and so is its time.
//   - No file is overwritten or removed that Quaestor did not write, or that was changed by hand since. The file
//     .quaestor in the folder lists what it wrote, in the form that sha256sum -c reads.
//   - What belongs to a record that is not in the dossier any more, or withheld now, is removed. A record that is written
//     is written also in the forms in which it stands there already, so that none of them keeps what is withheld or
//     corrected since.
//   - A link between documents is made where its target, in the same form, is written now or was written before.
//   - The same dossier gives the same bytes, however many processors are at work.
//
// The dossier is expected to be filtered for its audience ([questions.Dossier.For]): all that it holds may be published.
package site

import (
	"context"
	"io"

	"quaestor/incidents"
	"quaestor/questions"
)

// Options says what is published, and where.
type Options struct {
	Out   string           // folder; made if it is not there. It may lie within the dossier
	Forms []string         // some of Forms; none means all
	Only  []incidents.Name // ids of the records to write; none means all

	Draft       bool // documents are marked as drafts
	EmbedSource bool // PDF files carry the record they are set from, as the audience may see it
}

// A Report lists the files of a run by their slash-separated paths in the folder, each list in order.
type Report struct {
	Written   []string // new or changed
	Unchanged []string
	Removed   []string // of records that are not in the dossier any more
}

// Build publishes the dossier. What it has to say to people comes as an [*Error], a [*MissingError] or a [*FontError].
func Build(ctx context.Context, d *questions.Dossier, o Options) (Report, error) {
	plan, err := newPlan(d, o)
	if err != nil {
		return Report{}, err
	}
	out, err := openOutput(ctx, o.Out)
	if err != nil {
		return Report{}, err
	}
	defer out.close()
	b := &build{plan: plan, out: out}
	if err := b.run(ctx); err != nil {
		return Report{}, err
	}
	return out.report()
}

// Write writes one record in one form, without links to others. Only and Forms of the options have one element each.
func Write(w io.Writer, d *questions.Dossier, o Options) error {
	plan, err := newPlan(d, o)
	if err != nil {
		return err
	}
	if len(plan.pages) != 1 {
		return ambiguous(o.Only[0])
	}
	doc, err := plan.compose(plan.pages[0])
	if err != nil {
		return err
	}
	s := setting{style: plan.style, print: plan.print, alone: true}
	if s.source, err = plan.source(plan.pages[0]); err != nil {
		return err
	}
	return gathered([]error{plan.forms[0].write(w, doc, s)})
}
