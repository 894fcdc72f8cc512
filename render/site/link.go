package site

import (
	"net/url"
	"path"
	"strings"

	"quaestor/incidents"
	"quaestor/render/html"
	"quaestor/render/tree"
)

// A shelf is the set of files that there will be when the run is over.
type shelf map[string]bool

// linker returns the addresses of documents of one form as seen from a folder: "" for that of the index, else one below.
func (s shelf) linker(folder, form string) tree.Linker {
	return func(r tree.Ref) (string, bool) {
		file := placeOf(r.Kind, incidents.Name(r.ID)) + "." + form
		if r.Kind == "" || !s[file] {
			return "", false
		}
		return address(folder, file, r.Anchor), true
	}
}

// best returns the addresses of documents as seen from the index: of the page, or else of the first form there is.
func (s shelf) best() tree.Linker {
	return func(r tree.Ref) (string, bool) {
		if href, ok := s.linker("", "html")(r); ok {
			return href, true
		}
		for _, f := range allForms {
			if href, ok := s.linker("", f.name)(r); ok {
				return href, true
			}
		}
		return "", false
	}
}

// address returns the relative address of a file as seen from a folder.
func address(folder, file, anchor string) string {
	switch {
	case folder == "":
	case path.Dir(file) == folder:
		file = path.Base(file)
	default:
		file = "../" + file
	}
	return (&url.URL{Path: file, Fragment: anchor}).String()
}

// also lists the other forms that a page will stand beside.
func (s shelf) also(place, form string) []html.Form {
	var also []html.Form
	for _, f := range allForms {
		if file := place + "." + f.name; f.name != form && s[file] {
			also = append(also, html.Form{Name: f.title, Type: f.media, Href: address(path.Dir(place), file, "")})
		}
	}
	return also
}

// index returns the address of the index page as seen from a folder below it; empty where there is none.
func (s shelf) index() string {
	if !s[indexFile] {
		return ""
	}
	return "../" + indexFile
}

// folderOf returns the folder of a place.
func folderOf(place string) string { return strings.TrimSuffix(path.Dir(place), ".") }
