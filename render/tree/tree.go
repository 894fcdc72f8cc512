// Package tree defines the document that every writer walks: blocks that hold blocks or inlines.
//
// A [Document] is complete: audience filtered, references resolved, phrases filled in. A writer decides nothing about
// content, so Markdown, HTML, PDF and plain text cannot disagree. All parts are listed in this file.
package tree

import "quaestor/internal/lang"

// A Document is one record laid out as a paper or minutes.
type Document struct {
	Kind     string     // folder it is published in: incidents, inquiries, sittings
	ID       string     // id of the record as written, such as 21/2301
	Title    string     // plain text
	Language lang.Tag   //
	Authors  []string   // who answers or takes the minutes, for metadata
	Subject  string     // one line that says what kind of document this is, for metadata and index
	Date     string     // ISO 8601 day the document is of; empty if unknown
	Meta     []Property // front matter beyond the above, in order
	Body     []Block

	// What the printed form has besides. In running lines {page} and {pages} stand for the number of the page and of
	// all pages.
	Header     Running
	Footer     Running
	Letterhead []Line // at the top of the first page
	Watermark  string // across each page, such as "Draft"
}

// A Property is one key of the front matter; it has one value or several.
type Property struct {
	Key    string
	Values []string
	List   bool // written as a list even with one value
}

// Running is a running header or footer of the printed form: a line at the edge of each page in three parts.
type Running struct {
	Left, Center, Right string // "Dr/ck", "INA 21/25 – 10.06.2025", "21. WAHLPERIODE"
}

// A Block is one of the block types below.
type Block interface{ block() }

// The blocks of Markdown.
type (
	// Heading is a heading of level 1 to 6. ID is its anchor, unique in the document; links to #ID lead here.
	Heading struct {
		Level int
		ID    string
		Text  []Inline
	}
	// Paragraph is running text.
	Paragraph struct{ Text []Inline }
	// List is a bulleted or numbered list. Tight lists have no space between their items.
	List struct {
		Ordered bool
		Start   int
		Tight   bool
		Items   [][]Block
	}
	// Quote is a block quotation.
	Quote struct{ Blocks []Block }
	// Code is preformatted text.
	Code struct{ Language, Text string }
	// Table is a table with one header row. With HeadColumn the first cell of each row is a header too.
	Table struct {
		Caption    []Inline
		Align      []Align
		Head       []Cell
		Rows       [][]Cell
		HeadColumn bool
	}
	// Break is a thematic break.
	Break struct{}
	// Image is a picture with its alternative text, which is never empty. Caption is nil if there is none.
	Image struct {
		Picture *Picture
		Alt     string
		Caption []Inline
	}
)

// The blocks of papers and minutes.
type (
	// Head is the block at the top of a paper: kind, askers, title, number, each a line.
	Head struct{ Lines []Line }
	// Question is a question as put. Lead is its label as printed ("Frage 4:"); the text hangs behind it.
	// Level is that of its heading in forms that show questions as headings; Title is the heading's text ("Frage 4").
	Question struct {
		Level  int
		ID     string
		Title  string
		Lead   string
		Blocks []Block
		Parts  []Question // sub-questions, printed within
	}
	// Answer is an answer to the questions above it. Title is its heading where there is one ("Antwort zu den Fragen 4
	// und 5"); Joint is the sentence that says so, printed before the text, or nil.
	Answer struct {
		Level  int
		ID     string
		Title  string
		Joint  []Inline
		Blocks []Block
	}
	// Speech is direct speech. Speaker is empty where the same person goes on speaking.
	Speech struct {
		ID      string
		Speaker []Inline // with its colon
		Blocks  []Block
	}
	// Decision is the block set off to the right in minutes. Blocks hold decisions included in it, too.
	Decision struct {
		ID     string
		Title  string // "Beschluss"
		Lines  []Line // sign and date of the sitting
		Blocks []Block
		Result []Inline // in brackets, or nil
	}
	// Note is a remark of the clerk in brackets, such as the times of the public part.
	Note struct{ Text []Inline }
	// Chart is a bar chart of figures that a table beside it holds, too. Alt tells in words what it shows.
	Chart struct {
		Title, Alt string
		Bars       []Bar
	}
	// Timeline is a list of dated events.
	Timeline struct{ Events []Event }
	// Signatures close minutes; they stand side by side in print.
	Signatures struct {
		Place string // "Wiesbaden, 11. Juli 2025"
		Names []Signature
	}
	// Section groups blocks under a heading of their own that readers may jump to; ID and Title as in Heading.
	// Class names the kind of section for a page style ("preamble", "figures").
	Section struct {
		Class  string
		Blocks []Block // the first is its Heading
	}
)

// A Line is one line of a Head or Decision. Strong lines are set in bold.
type Line struct {
	Class  string // "type", "askers", "title", "number", for a page style
	Strong bool
	Text   []Inline
}

// A Picture is a PNG or JPEG file.
type Picture struct {
	Name          string // file name in the output, such as images/plan.png
	Data          []byte
	Width, Height int // in dots
}

// A Bar is one bar of a Chart: its label, its figure as printed, and its length in any unit.
type Bar struct {
	Label, Value string
	Size         int64
}

// An Event is one entry of a Timeline.
type Event struct {
	When   string // as printed
	Start  string // ISO 8601 day the interval begins, for machines; may be empty
	Text   []Inline
	Source []Inline // nil if unknown
}

// A Signature is one name with the role it signs in.
type Signature struct{ Role, Name string }

// A Cell is one cell of a table.
type Cell []Inline

// Align says how the cells of a column stand.
type Align uint8

// The alignments of table columns.
const (
	AlignStart Align = iota
	AlignCenter
	AlignEnd // numbers
)

// An Inline is one of the inline types below.
type Inline interface{ inline() }

// The inlines.
type (
	// Text is plain text. It holds no line breaks.
	Text string
	// Emphasis, Strong and Strike hold what is emphasised, strongly emphasised, and struck out.
	Emphasis struct{ Text []Inline }
	Strong   struct{ Text []Inline }
	Strike   struct{ Text []Inline }
	// CodeSpan is literal text.
	CodeSpan string
	// Link leads out of the dossier; the address has a scheme from a short list of harmless ones.
	Link struct {
		URL   string
		Title string
		Text  []Inline
	}
	// Ref leads to another place in the same output. Kind and ID name the document ("inquiries", "21/2301"), both empty
	// for this one; Anchor is an ID in it or empty. A writer that cannot link shows the text alone.
	Ref struct {
		Kind, ID, Anchor string
		Text             []Inline
	}
	// Footnote is a note whose mark stands in the text. It holds no headings, no pictures and no other footnotes, and
	// stands in no link.
	Footnote struct{ Blocks []Block }
	// LineBreak is a hard line break.
	LineBreak struct{}
)

func (Heading) block()    {}
func (Paragraph) block()  {}
func (List) block()       {}
func (Quote) block()      {}
func (Code) block()       {}
func (Table) block()      {}
func (Break) block()      {}
func (Image) block()      {}
func (Chart) block()      {}
func (Head) block()       {}
func (Question) block()   {}
func (Answer) block()     {}
func (Speech) block()     {}
func (Decision) block()   {}
func (Note) block()       {}
func (Timeline) block()   {}
func (Signatures) block() {}
func (Section) block()    {}

func (Text) inline()      {}
func (Emphasis) inline()  {}
func (Strong) inline()    {}
func (Strike) inline()    {}
func (CodeSpan) inline()  {}
func (Link) inline()      {}
func (Ref) inline()       {}
func (Footnote) inline()  {}
func (LineBreak) inline() {}
