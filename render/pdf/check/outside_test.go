package check_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quaestor/internal/parallel"
)

// outside skips what outside checkers do with the files under the race detector: it sees nothing of them, and the files
// are the same without it.
func outside(t testing.TB) {
	t.Helper()
	if raced {
		t.Skip("other programs check the files in the run without the race detector")
	}
}

// need says that an outside checker is not installed: the test is skipped, but not where all checkers must be.
func need(t testing.TB, format string, args ...any) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatalf(format, args...)
	}
	t.Skipf(format, args...)
}

// verdicts are the findings of a checker by file.
type verdicts map[string][]string

// store writes files into a folder of the test and returns their names in order.
func store(t testing.TB, files map[string][]byte, order []string) []string {
	t.Helper()
	folder := t.TempDir()
	var names []string
	for _, name := range order {
		path := filepath.Join(folder, name+".pdf")
		if err := os.WriteFile(path, files[name], 0o600); err != nil {
			t.Fatal(err)
		}
		names = append(names, path)
	}
	return names
}

// bare returns the name that a file was stored under.
func bare(path string) string { return strings.TrimSuffix(filepath.Base(path), ".pdf") }

// validator returns the folder of the jars of veraPDF, which testdata/verapdf/pom.xml names and .ci/run fetches.
func validator(t testing.TB) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(cache, "verapdf-1.28.2")
	if _, err := os.Stat(folder); err != nil {
		need(t, "veraPDF is not in %s: the files cannot be validated", folder)
	}
	if _, err := exec.LookPath("java"); err != nil {
		need(t, "java is not installed: the files cannot be validated")
	}
	return folder
}

// A validation is what veraPDF says of files.
type validation struct {
	Jobs []struct {
		Name      string `xml:"item>name"`
		Exception string `xml:"taskException>exceptionMessage"`
		Report    struct {
			Compliant bool `xml:"isCompliant,attr"`
			Rules     []struct {
				Clause      string `xml:"clause,attr"`
				Number      string `xml:"testNumber,attr"`
				Description string `xml:"description"`
			} `xml:"details>rule"`
		} `xml:"validationReport"`
	} `xml:"jobs>job"`
}

// verapdf validates files by one of its profiles: ua1, 2a, 3a.
func verapdf(t testing.TB, profile string, files []string) verdicts {
	t.Helper()
	args := []string{"-cp", filepath.Join(validator(t), "*"), "org.verapdf.apps.GreenfieldCliWrapper", "-f", profile,
		"--format", "xml", "--maxfailuresdisplayed", "1"}
	// Exit code 1 says that files do not conform, which the report tells more about.
	out, _ := exec.Command("java", append(args, files...)...).Output()
	var report validation
	if err := xml.Unmarshal(out, &report); err != nil {
		t.Fatalf("veraPDF: %v\n%s", err, out)
	}
	if len(report.Jobs) != len(files) {
		t.Fatalf("veraPDF reports %d of %d files", len(report.Jobs), len(files))
	}
	found := verdicts{}
	for _, job := range report.Jobs {
		name := bare(job.Name)
		for _, rule := range job.Report.Rules {
			found[name] = append(found[name], fmt.Sprintf("%s %s-%s: %s", profile, rule.Clause, rule.Number, strings.TrimSpace(rule.Description)))
		}
		if !job.Report.Compliant && found[name] == nil {
			found[name] = []string{profile + ": cannot be read: " + job.Exception}
		}
	}
	return found
}

// browser is the script that reads files as browsers do.
const browser = "testdata/pdfjs/structure.mjs"

// pdfjs reads the structure of files as browsers do.
func pdfjs(t testing.TB, files []string) verdicts {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		need(t, "node is not installed: the files cannot be read as browsers do")
	}
	if _, err := os.Stat("testdata/pdfjs/node_modules"); err != nil {
		need(t, "pdf.js is not installed (npm ci --omit=optional in testdata/pdfjs): the files cannot be read as browsers do")
	}
	var complaints bytes.Buffer
	cmd := exec.Command("node", append([]string{browser}, files...)...)
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	found := verdicts{}
	for line := range strings.Lines(string(out)) {
		if path, sentence, is := strings.Cut(strings.TrimSpace(line), ".pdf: "); is {
			found[bare(path)] = append(found[bare(path)], sentence)
		}
	}
	if err != nil && len(found) == 0 {
		t.Fatalf("%s: %v\n%s", browser, err, &complaints)
	}
	return found
}

// poppler runs one of poppler's tools on each file and returns what it prints, by file. A percent sign among the arguments
// stands for the file.
func poppler(t testing.TB, files []string, tool string, args ...string) map[string]string {
	t.Helper()
	if _, err := exec.LookPath(tool); err != nil {
		need(t, "%s of poppler-utils is not installed: the files cannot be read back", tool)
	}
	printed, errs := make([]string, len(files)), make([]error, len(files))
	parallel.Each(len(files), func(i int) {
		given := slices.Clone(args)
		given[slices.Index(given, "%")] = files[i]
		out, err := exec.Command(tool, given...).Output()
		printed[i], errs[i] = string(out), err
	})
	found := map[string]string{}
	for i, path := range files {
		if errs[i] != nil {
			t.Fatalf("%s %s: %v", tool, path, errs[i])
		}
		found[bare(path)] = printed[i]
	}
	return found
}

// stored are all papers as files.
func stored(t testing.TB) []string {
	t.Helper()
	files := map[string][]byte{}
	var order []string
	for _, p := range papers(t) {
		files[p.name] = p.data
		order = append(order, p.name)
	}
	return store(t, files, order)
}
