package check_test

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/check"
)

// Whatever a record says, the rules come to an end and every finding has a place in a file of the dossier.
func FuzzRun(f *testing.F) {
	for _, tag := range lang.Tags() {
		for _, name := range check.Names() {
			root := example(f, name, tag, "wrong")
			for _, file := range []string{"anfrage.yaml", "stoerung.yaml", "sitzung.yaml", "inquiry.yaml", "fault.yaml", "sitting.yaml"} {
				if text, err := fs.ReadFile(root, file); err == nil {
					f.Add(text, tag == lang.English)
				}
			}
		}
	}
	common := map[bool]fs.FS{false: example(f, "syntax", lang.German, "right"), true: example(f, "syntax", lang.English, "right")}
	f.Fuzz(func(t *testing.T, text []byte, english bool) {
		root := fstest.MapFS{"fuzz.yaml": {Data: text}}
		for _, name := range []string{"dossier.yaml", "register.yaml", "stoerung.yaml", "fault.yaml"} {
			if known, err := fs.ReadFile(common[english], name); err == nil {
				root[name] = &fstest.MapFile{Data: known}
			}
		}
		d, _, err := questions.LoadFS(root)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range check.Run(d) {
			lies(t, found.Place, root)
			for _, r := range found.Related {
				lies(t, r.Place, root)
			}
		}
	})
}

func lies(t *testing.T, p diag.Place, root fstest.MapFS) {
	t.Helper()
	if root[p.File] == nil || p.End.Compare(p.Start) < 0 {
		t.Errorf("no such place: %v", p)
	}
}
