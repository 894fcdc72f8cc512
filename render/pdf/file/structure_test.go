package file_test

import (
	"testing"

	"quaestor/render/pdf/file"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// long is a document of many pages with a note, a bookmark and a link on each.
func long(pages int) *file.File {
	root := tag.New(tag.Document, nil)
	c := paint.New(root)
	for range pages {
		c.NewPage(unit.Millimetres(210), unit.Millimetres(297))
		c.Bookmark(1, "Seite", 0)
		for range 4 {
			p := tag.New(tag.Paragraph, root)
			link := run("Verweis ", tag.Inline(tag.Link, p))
			link.To = &paint.Target{URL: "https://example.org"}
			c.Text(0, unit.Point, 0, []paint.Run{run("Text ", p), link})
		}
		note := tag.New(tag.Note, root)
		note.ID = "note-" + string(rune('a'+len(root.Kids)%26)) + string(rune(0x100+len(root.Kids)))
		c.Text(0, unit.Point, 0, []paint.Run{run("Anmerkung ", note)})
	}
	return c.Finish()
}

// Every stretch of content and every annotation leads to its element, in trees of one level and of two.
func TestParents(t *testing.T) {
	for _, pages := range []int{1, 60} {
		f := long(pages)
		r, err := file.Open(written(t, f))
		if err != nil {
			t.Fatal(err)
		}
		catalog, err := r.Catalog()
		if err != nil {
			t.Fatal(err)
		}
		root := dict(t, r, catalog["StructTreeRoot"])
		parents := entries(t, r, root["ParentTree"], "Nums")
		refs, err := r.Pages()
		if err != nil || len(refs) != pages {
			t.Fatalf("%d pages, %v", len(refs), err)
		}
		for i, ref := range refs {
			page := dict(t, r, ref)
			list, err := r.Resolve(parents[page["StructParents"]])
			if marked, is := list.(file.Array); err != nil || !is || len(marked) != len(f.Pages[i].Marked) {
				t.Fatalf("page %d of %d: its content belongs to %v, %v", i, pages, list, err)
			}
			for _, annotation := range page["Annots"].(file.Array) {
				link := dict(t, r, annotation)
				if element := dict(t, r, parents[link["StructParent"]]); element["S"] != file.Name("Link") {
					t.Errorf("page %d of %d: a link belongs to %v", i, pages, element)
				}
			}
		}
		for name, element := range entries(t, r, root["IDTree"], "Names") {
			if got := dict(t, r, element)["ID"]; got != name {
				t.Errorf("the name %q leads to %q", name, got)
			}
		}
	}
}

func dict(t *testing.T, r *file.Reader, v file.Value) file.Dict {
	t.Helper()
	d, err := r.Dict(v)
	if err != nil || d == nil {
		t.Fatalf("%v is no dictionary: %v", v, err)
	}
	return d
}

// entries returns the entries of a tree of names or numbers. Those of a leaf lie between its limits.
func entries(t *testing.T, r *file.Reader, tree file.Value, kind file.Name) map[file.Value]file.Value {
	t.Helper()
	found := map[file.Value]file.Value{}
	node := dict(t, r, tree)
	kids, _ := node["Kids"].(file.Array)
	for _, kid := range kids {
		for key, value := range entries(t, r, kid, kind) {
			found[key] = value
		}
	}
	list, _ := node[kind].(file.Array)
	for i := 0; i+1 < len(list); i += 2 {
		found[list[i]] = list[i+1]
	}
	if limits, is := node["Limits"].(file.Array); is {
		if limits[0] != list[0] || limits[1] != list[len(list)-2] {
			t.Errorf("limits %v of %v", limits, list)
		}
	}
	if len(found) == 0 {
		t.Errorf("%v is empty", tree)
	}
	return found
}

func BenchmarkWrite(b *testing.B) {
	for _, test := range []struct {
		name  string
		pages int
	}{{"one page", 1}, {"eight pages", 8}, {"500 pages", 500}} {
		f := long(test.pages)
		b.Run(test.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				written(b, f)
			}
		})
	}
}
