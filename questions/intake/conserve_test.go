package intake_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// TestConserved holds for every paper of the test data that nothing is lost and nothing invented: its words stand in the
// records in the order in which they were printed, or are told as unplaced, or are those of a form, whose own words the
// profile has; and the records say nothing that the paper does not.
func TestConserved(t *testing.T) {
	for _, one := range corpus(t) {
		t.Run(filepath.Base(filepath.Dir(one.name))+"/"+filepath.Base(one.name), func(t *testing.T) {
			text, err := os.ReadFile(one.name)
			if err != nil {
				t.Fatal(err)
			}
			if list := wrongs(t, one.name, text, profileOf(t, one.profile)); len(list) > 0 {
				t.Errorf("%d words or more are lost or invented:\n%s", len(list), strings.Join(list, "\n"))
			}
		})
	}
}

// A source is a file of the test data, with the profile that it is read by.
type sourceFile struct{ name, profile string }

// corpus lists all papers there are in test data.
func corpus(t testing.TB) (list []sourceFile) {
	t.Helper()
	for _, pattern := range []string{"testdata/papers/*.[thm][xtd]*", "form/testdata/papers/*/*.txt", "paper/testdata/*.[thm]*", "../../cmd/quaestor/testdata/dossiers/papiere/*.txt"} {
		names, _ := filepath.Glob(pattern)
		for _, name := range names {
			if filepath.Ext(name) != ".golden" {
				list = append(list, sourceFile{name, profileBeside(name)})
			}
		}
	}
	if len(list) < 50 {
		t.Fatalf("papers are missing: %v", list)
	}
	return list
}

// profileBeside tells by which profile a paper is read: that of the facts beside it, or that its folder is called after.
func profileBeside(name string) string {
	facts, err := os.ReadFile(strings.TrimSuffix(name, filepath.Ext(name)) + ".facts")
	if _, after, found := strings.Cut(string(facts), "\nprofile: "); err == nil && found {
		id, _, _ := strings.Cut(after, "\n")
		return id
	}
	if id := filepath.Base(filepath.Dir(name)); slices.Contains(templates.Profiles(), id) {
		return id
	}
	return "generic"
}

// wrongs imports a paper and lists what of it is lost, and what is invented.
func wrongs(t testing.TB, name string, text []byte, profile *templates.Profile) []string {
	t.Helper()
	p, err := paper.Read(filepath.Base(name), text)
	if err != nil {
		return nil
	}
	draft := form.Recognise(p, profile)
	b := newBalance(draft, formWords(profile, draft.Language))
	result := importAll(t, nil, profile, func() *intake.Reading { return intake.Examine(draft) })
	if len(result.Files) > 0 {
		d, _, err := questions.LoadFS(added(fstest.MapFS{}, result))
		if err != nil {
			t.Fatal(err)
		}
		b.take(d)
	}
	return append(b.lost(), b.invented...)
}
