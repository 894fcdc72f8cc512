package questions

import (
	"quaestor/incidents"
	"quaestor/internal/diag"
)

// Load reads all records below a folder and joins them. Mistakes of the author come back as diagnostics together with
// what could be read; the error is about our run: the folder is missing or cannot be read.
func Load(dir string) (*Dossier, []diag.Diagnostic, error) { panic("to be built") }

// For returns the dossier as the audience may see it: every mapping withheld from it is gone, and so are the texts'
// words that cite what is gone. The dossier itself is unchanged.
func (d *Dossier) For(audience incidents.Access) *Dossier { panic("to be built") }

// An Exchange is an answer with the questions it answers, in the order in which they are printed. An Exchange without
// an answer holds questions that are still open.
type Exchange struct {
	Questions []*Question
	Answer    *Answer
}

// Exchanges pairs questions and answers in the order of the answers; open questions follow in their own order.
func (q *Inquiry) Exchanges() []Exchange { panic("to be built") }

// Question finds a question or sub-question by its label; nil if there is none.
func (q *Inquiry) Question(label Label) *Question { panic("to be built") }
