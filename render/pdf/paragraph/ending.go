package paragraph

// An ending is how a line ends. What programs take out of the file must be the words that were set, so a last letter says
// what became of the space or the word there:
//
//   - A line that ends between two words ends with a letter that stands for the space.
//   - A divided word ends with a hyphen that stands for U+00AD.
//   - A word that is divided without a hyphen, such as behind the hyphen of a compound or in an address, ends with a
//     letter without width that stands for U+00AD.
//
// So taking out U+00AD with the line's end makes every word whole. Tried with poppler 22.12, pdftotext as it comes and
// with -raw and -layout: U+00AD stays. But as it comes it takes every "-" at the end of a line for that of a divided word
// and drops it, be there a space behind it or not; it stays if another letter follows that is no space, as U+00AD above.
// Where a hyphen stands before a space it would be lost ("Erziehungs- und"), as with any space of Unicode. There the
// hyphen itself is painted as standing for hyphen and space together, which poppler takes for a letter.
type ending uint8

// The ways in which a line ends.
const (
	noEnd ending = iota
	endSpace
	endHyphen
	endBare
)

// A place is where a word may be divided.
type place struct {
	cost int32
	end  ending
}
