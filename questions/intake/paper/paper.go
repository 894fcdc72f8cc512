// Package paper reads published papers as what they say: paragraphs with their places, whole words, and no page
// furniture. [Read] takes plain text as pdftotext gives it, HTML and Markdown; a PDF becomes text first.
package paper

// A Format says what a paper was read from.
type Format string

// The formats.
const (
	Text     Format = "text"
	Markdown Format = "markdown"
	HTML     Format = "html"
)

// A Paper is one file. Every line of it is part of a paragraph or of the furniture: nothing is lost.
type Paper struct {
	Name       string // as the user gave it; "-" for the standard input
	Format     Format
	Lines      []Line
	Paragraphs []Paragraph
	Furniture  []Furniture
}

// A Line is a line of the source, as it stands there.
type Line struct {
	Number int // from 1
	Page   int // from 1; 0 where the source has no pages
	Text   string
}

// A Kind says what a paragraph looks like.
type Kind uint8

// The kinds of paragraphs.
const (
	Running  Kind = iota // running text
	Heading              // a heading, where the source marks them (HTML, Markdown)
	Item                 // an item of a list
	Table                // rows and columns, as a Markdown table where they could be told apart
	Footnote             // a note at the foot of a page or the end of the paper
	Code                 // preformatted
)

// A Paragraph is one or more lines that belong together, with words whole again: divided words joined, real hyphens
// kept ("IT-Probleme", "und -anweisungen").
type Paragraph struct {
	Kind   Kind
	Level  int    // of a Heading or Item, from 1
	Text   string // Markdown: what stands for itself is escaped
	Plain  string // the same words without any markup, to recognise forms by
	First  int    // index of its first line in Lines
	Last   int    // index of its last line
	Indent int    // columns that its first line is set in
	Hang   int    // columns that its other lines are set in
	Right  bool   // it begins right of the middle of the page, as decisions do
	Gap    bool   // blank lines stand before it
	Split  bool   // a page ended within it
	Joined []Join // line ends at which words were joined by guess
}

// A Join is a guess about a hyphen at a line's end.
type Join struct {
	Line int    // index of the line that ends with the hyphen
	Word string // what it became
	Sure bool
}

// A Furniture is a line that belongs to the page and not to the paper.
type Furniture struct {
	Line int    // index in Lines
	Why  Reason // what told so
}

// A Reason says what a line of the page is.
type Reason string

// The reasons.
const (
	RunningHead Reason = "running-head" // repeated at the head or foot of pages
	PageNumber  Reason = "page-number"
	PageLink    Reason = "link" // an address alone at a page's foot
	BlankPage   Reason = "blank"
)

// Read reads a paper. The name tells what it is where the bytes do not. An error says, for the person who chose the file,
// why it cannot be read.
func Read(name string, data []byte) (*Paper, error) { panic("to be built") }
