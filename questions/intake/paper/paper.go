// Package paper reads published papers as what they say: paragraphs with their places, whole words, and no page
// furniture. [Read] takes plain text as pdftotext gives it, HTML and Markdown; a PDF becomes text first.
package paper

import "quaestor/internal/lang"

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

	owner []int32 // of each line: the index of its paragraph, or -1
}

// Of returns the lines of a paragraph: those from First to Last without the blank ones and without the furniture and the
// footnotes that stand between them.
func (p *Paper) Of(paragraph int) []Line {
	var list []Line
	for i := p.Paragraphs[paragraph].First; i <= p.Paragraphs[paragraph].Last; i++ {
		if int(p.owner[i]) == paragraph {
			list = append(list, p.Lines[i])
		}
	}
	return list
}

// Shown returns the lines of a paragraph as a reader sees them, which is without the markup of Markdown.
func (p *Paper) Shown(paragraph int) []Line {
	list := p.Of(paragraph)
	if p.Format != Markdown {
		return list
	}
	if p.Paragraphs[paragraph].Kind == Heading && len(list) > 1 {
		list = list[:len(list)-1] // the last only draws the line below
	}
	for i := range list {
		list[i].Text = shown(list[i].Text)
	}
	return list
}

// A Line is a line of the source, as it stands there. A page of HTML has the lines that a reader sees: each is the text
// of a block, and several may stand in one line of the file.
type Line struct {
	Number int // of the line in the file, from 1
	Page   int // from 1; 0 where the source has no pages
	Text   string
}

// A Kind says what a paragraph looks like.
type Kind uint8

// The kinds of paragraphs.
const (
	Running     Kind = iota // running text
	Heading                 // a heading, where the source marks them (HTML, Markdown)
	Item                    // an item of a list
	Table                   // rows and columns, as a Markdown table where they could be told apart
	Footnote                // a note at the foot of a page or the end of the paper
	Code                    // preformatted
	FrontMatter             // what a Markdown file says of itself before its text
)

// A Paragraph is one or more lines that belong together, with words whole again: divided words joined, real hyphens
// kept ("IT-Probleme", "und -anweisungen").
type Paragraph struct {
	Kind   Kind
	Level  int    // of a Heading or Item, or of the item that Running text goes on with, from 1
	Text   string // Markdown, the whole block with "## " or "- " before it but without "> ": what stands for itself is escaped
	Plain  string // the same words without any markup, to recognise forms by; a line end where one was asked for, in a Table a tab after each cell
	First  int    // index of its first line in Lines
	Last   int    // index of its last line
	Indent int    // columns that its first line is set in
	Hang   int    // columns that its other lines are set in
	Quoted bool   // it stands in a block quote, where the source marks them (HTML, Markdown)
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
	PageLink    Reason = "link"    // an address alone at a page's foot
	Imprint     Reason = "imprint" // of a page's foot: days of issue, printers, addresses
	BlankPage   Reason = "blank"
	RuleLine    Reason = "rule"       // a line that is drawn, such as the one above footnotes
	Navigation  Reason = "navigation" // menus and footers of a web page
	Invisible   Reason = "invisible"  // what a web page holds and does not show: scripts, styles, its title
)

// Read reads a paper. The name tells what it is where the bytes do not. An error says, for the person who chose the file,
// why it cannot be read.
func Read(name string, data []byte) (*Paper, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	p := &Paper{Name: name, Format: format(name, text)}
	switch p.Format {
	case HTML:
		readHTML(p, text)
	case Markdown:
		readMarkdown(p, text)
	default:
		readText(p, text)
	}
	return p, nil
}

// An Error says why a file cannot be read.
type Error struct{ Message lang.Text }

func (e *Error) Error() string { return e.Message.EN }
