package pdf

import "quaestor/render/pdf/file"

// Page returns a document as a page of HTML, by the structure of the PDF file that it was printed in. Own is false if
// the file is not by Quaestor: others write structure in more ways.
func Page(data []byte) (page string, own bool) {
	r, err := file.Open(data)
	if err != nil || !r.Own() {
		return "", false
	}
	page, err = r.Page()
	return page, err == nil
}
