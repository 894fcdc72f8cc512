package tree

// A Linker returns the address of a reference as seen from the document that is being written, and whether there is
// one: a reference to a document that is not part of the output has none.
type Linker func(Ref) (href string, ok bool)
