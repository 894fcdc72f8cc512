package intake_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/check"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// TestImport puts together drafts that stand as records in the folders testdata/*/papers, and adds them to the dossier
// beside them, if there is one. What came of it is in testdata/*/want.txt. Every question, entry and item carries a remark
// with the name of its paper, so that it is seen where remarks go.
func TestImport(t *testing.T) {
	cases, _ := filepath.Glob("testdata/*/papers")
	if len(cases) == 0 {
		t.Fatal("no cases")
	}
	for _, papers := range cases {
		dir := filepath.Dir(papers)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			before := fstest.MapFS{}
			copyInto(t, before, filepath.Join(dir, "dossier"))
			result := importAll(t, load(t, before), hessen(t), drafts(t, papers)...)
			golden.Check(t, filepath.Join(dir, "want.txt"), written(result))
			after := added(before, result)
			if list := mistakes(t, after); len(list) > 0 {
				t.Errorf("the dossier has mistakes: %v", list)
			}
			again := importAll(t, load(t, after), hessen(t), drafts(t, papers)...)
			if len(again.Files) > 0 {
				t.Errorf("the second import writes again:\n%s", written(again))
			}
			pasted(after, again.Additions)
			if list := mistakes(t, after); len(list) > 0 {
				t.Errorf("what is to be added makes mistakes: %v", list)
			}
			if third := importAll(t, load(t, after), hessen(t), drafts(t, papers)...); len(third.Files)+len(third.Additions) > 0 {
				t.Errorf("something lacks when all is added:\n%s", written(third))
			}
		})
	}
}

func hessen(t testing.TB) *templates.Profile {
	profile, list := templates.Load("hessen", nil, "")
	if len(list) > 0 {
		t.Fatal(list)
	}
	return profile
}

// drafts reads the folders of papers as drafts.
func drafts(t *testing.T, dir string) (papers []reader) {
	folders, _ := filepath.Glob(dir + "/*")
	for _, folder := range folders {
		papers = append(papers, func() *intake.Reading { return intake.Examine(draft(t, folder)) })
	}
	return papers
}

func draft(t *testing.T, folder string) *form.Draft {
	name := filepath.Base(folder) + ".txt"
	records := fstest.MapFS{"dossier.yaml": {Data: []byte("dossier: paper\ntitle: Paper\n")}}
	copyInto(t, records, folder)
	d, _, err := questions.LoadFS(records)
	if err != nil {
		t.Fatal(err)
	}
	draft := &form.Draft{Paper: &paper.Paper{Name: name, Lines: []paper.Line{{Number: 7, Text: "x"}}}, Language: lang.German,
		Inquiry: d.Inquiries, Register: d.Register, Remarks: map[any][]form.Remark{}}
	if len(d.Sittings) > 0 {
		draft.Sitting = d.Sittings[0]
	}
	remark(draft, form.Remark{Text: lang.Say("Vermutung", "guess")})
	return draft
}

func remark(d *form.Draft, r form.Remark) {
	for _, q := range d.Inquiry {
		for i := range q.Questions {
			d.Remarks[&q.Questions[i]] = []form.Remark{r}
		}
		if q.Addressee != "" {
			d.Remarks[&q.Addressee] = []form.Remark{r}
		}
	}
	for i := range d.Register.People {
		d.Remarks[&d.Register.People[i].Name] = []form.Remark{r}
	}
}

// copyInto adds the files of a folder, if there is one.
func copyInto(t *testing.T, into fstest.MapFS, dir string) {
	if _, err := os.Stat(dir); err != nil {
		return
	}
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, name)
		into[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// load reads a dossier; nil if there is none.
func load(t *testing.T, files fstest.MapFS) *questions.Dossier {
	if len(files) == 0 {
		return nil
	}
	d, _, err := questions.LoadFS(files)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func added(files fstest.MapFS, result *done) fstest.MapFS {
	all := fstest.MapFS{}
	for name, file := range files {
		all[name] = file
	}
	for name, text := range result.texts {
		all[name] = &fstest.MapFile{Data: text}
	}
	return all
}

// pasted puts what is to be added where it belongs.
func pasted(files fstest.MapFS, list []intake.Addition) {
	slices.SortStableFunc(list, func(a, b intake.Addition) int { return b.Line - a.Line })
	for _, a := range list {
		lines := strings.SplitAfter(string(files[a.File].Data), "\n")
		text := strings.Join(lines[:a.Line], "") + string(a.Text) + strings.Join(lines[a.Line:], "")
		files[a.File] = &fstest.MapFile{Data: []byte(text)}
	}
}

// about are the rules that speak of how a dossier hangs together and not of what papers say.
var about = []string{"name-unknown", "name-ambiguous", "name-duplicate", "instrument-unknown", "answer-unknown-question",
	"contribution-shape", "link-scheme", "access-unknown"}

// mistakes reads a dossier and returns what keeps it from being read or joined.
func mistakes(t testing.TB, files fs.FS) (list []string) {
	d, found, err := questions.LoadFS(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range check.Run(d) {
		if slices.Contains(about, f.Rule) {
			found = append(found, f)
		}
	}
	for _, f := range found {
		if f.Severity == diag.Error {
			list = append(list, fmt.Sprintf("%s:%d: %s [%s]", f.Place.File, f.Place.Start.Line, f.Message.EN, f.Rule))
		}
	}
	return list
}

// written shows a result.
func written(r *done) string {
	var b strings.Builder
	for _, f := range r.Files {
		fmt.Fprintf(&b, "-- %s --\n%s", f.Name, r.texts[f.Name])
	}
	for _, same := range r.Same {
		fmt.Fprintf(&b, "same: %s\n", same.File.Name)
	}
	for _, a := range r.Additions {
		fmt.Fprintf(&b, "-- to add to %s:%d, under %q, from %s --\n%s", a.File, a.Line, a.Under, a.Paper, a.Text)
	}
	for _, d := range r.Differences {
		fmt.Fprintf(&b, "%s %s %s, %s in %s: %q, in %s: %q\n", d.Kind, d.ID, d.Path, map[bool]string{true: "paper", false: "record"}[d.InPaper],
			place(d), d.There, d.Paper, d.Here)
	}
	return b.String()
}

func place(d intake.Difference) string {
	if d.Place.Line == 0 {
		return d.File
	}
	return fmt.Sprintf("%s:%d:%d", d.File, d.Place.Line, d.Place.Col)
}
