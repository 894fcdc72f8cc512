package check_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/internal/report"
	"quaestor/questions"
	"quaestor/questions/check"
)

// Each rule's wrong example breaks, in both languages, this rule and no other, and says what the page in testdata shows.
func TestWrongExamples(t *testing.T) {
	for _, name := range check.Names() {
		for _, tag := range lang.Tags() {
			list := examine(t, name, tag, "wrong")
			if len(list) == 0 {
				t.Errorf("%s (%s): the wrong example has no finding", name, tag)
			}
			for _, d := range list {
				if d.Rule != name {
					t.Errorf("%s (%s): the wrong example has also the finding %s: %s", name, tag, d.Rule, d.Message.EN)
				}
				wellFormed(t, d)
			}
			page, err := check.Explain(name, tag)
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, filepath.Join("testdata", "explain", name+"."+string(tag)+".md"), page.String())
		}
	}
}

// Each rule's right example has no findings at all.
func TestRightExamples(t *testing.T) {
	for _, name := range check.Names() {
		for _, tag := range lang.Tags() {
			for _, d := range examine(t, name, tag, "right") {
				t.Errorf("%s (%s): the right example has the finding %s: %s", name, tag, d.Rule, d.Message.EN)
			}
		}
	}
}

// wellFormed checks what holds for every diagnostic: complete sentences in both languages, and a way out.
func wellFormed(t *testing.T, d diag.Diagnostic) {
	t.Helper()
	for _, text := range []lang.Text{d.Message, d.Help} {
		for _, s := range []string{text.DE, text.EN} {
			if s == "" || strings.Contains(s, "%!") || !strings.ContainsAny(s[len(s)-1:], ".?!:)]") && !strings.HasSuffix(s, "“") && !strings.HasSuffix(s, "…") {
				t.Errorf("%s: not a whole sentence: %q", d.Rule, s)
			}
		}
	}
}

func examine(t *testing.T, rule string, tag lang.Tag, side string) []diag.Diagnostic {
	t.Helper()
	d, found, err := questions.LoadFS(example(t, rule, tag, side))
	if err != nil {
		t.Fatalf("%s: %v", rule, err)
	}
	return diag.Sort(append(found, check.Run(d)...))
}

func example(t testing.TB, rule string, tag lang.Tag, side string) fs.FS {
	t.Helper()
	root, err := check.ExampleDossier(rule, tag, side)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// Every folder of pages belongs to a rule, and every rule that a package names in its source has a page.
func TestEveryRuleHasAPage(t *testing.T) {
	folders, err := os.ReadDir("rules")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if f.Name() != "common" && !slices.Contains(check.Names(), f.Name()) {
			t.Errorf("rules/%s is the page of no rule", f.Name())
		}
	}
	emitted := regexp.MustCompile(`(?:Rule: *|\.report\(|Rule\()"([a-z-]+)"`)
	err = filepath.WalkDir("../..", func(path string, e fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, m := range emitted.FindAllSubmatch(text, -1) {
			if !slices.Contains(check.Names(), string(m[1])) {
				t.Errorf("%s names the rule %q, which has no page", path, m[1])
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestExplainUnknownRule(t *testing.T) {
	_, err := check.Explain("question-unansered", lang.English)
	if err == nil || !strings.Contains(err.Error(), "question-unanswered") {
		t.Errorf("got error %v, want one that suggests question-unanswered", err)
	}
}

// Dossiers in testdata/dossiers hold the cases that one example a rule cannot: their findings stand beside them.
func TestDossiers(t *testing.T) {
	folders, err := filepath.Glob("testdata/dossiers/*/dossier.yaml")
	if err != nil || len(folders) == 0 {
		t.Fatal("no test dossiers", err)
	}
	for _, file := range folders {
		dir := filepath.Dir(file)
		var b bytes.Buffer
		if err := report.Write(&b, "short", load(t, dir), report.Options{}); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, dir+".txt", b.String())
	}
}

// The examples that are shown to everybody have no errors.
func TestExamplesOfTheProject(t *testing.T) {
	for _, dir := range []string{"../../examples/osip", "../../examples/appointments"} {
		for _, d := range load(t, dir) {
			if d.Severity == diag.Error || d.Rule != "breakdown-missing" {
				t.Errorf("%s: %s: %s", dir, d.Rule, d.Message.EN)
			}
		}
	}
}

func load(t *testing.T, dir string) []diag.Diagnostic {
	t.Helper()
	d, found, err := questions.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	found = diag.Sort(append(found, check.Run(d)...))
	for _, f := range found {
		wellFormed(t, f)
		if f.Place.End.Compare(f.Place.Start) < 0 {
			t.Errorf("%s: the place %v ends before it begins", f.Rule, f.Place)
		}
	}
	if again := check.Run(d); fmt.Sprint(again) != fmt.Sprint(check.Run(d)) {
		t.Errorf("%s: two runs differ", dir)
	}
	return found
}
