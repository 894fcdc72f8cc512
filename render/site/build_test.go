package site

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"quaestor/incidents"
	"quaestor/questions"
)

func built(t *testing.T, d *questions.Dossier, o Options) Report {
	t.Helper()
	report, err := Build(context.Background(), d, o)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// contents returns all files below a folder with their bytes.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, name := range filesIn(t, dir) {
		files[name] = read(t, dir, name)
	}
	return files
}

var link = regexp.MustCompile(`(?:href="|\]\()([^"#) ]+)(?:#([^")]*))?`)

// deadLinks returns the links of pages and Markdown files that lead to no file, or to no place in it.
func deadLinks(files map[string]string) (dead []string, count int) {
	for name, text := range files {
		if ext := path.Ext(name); ext != ".html" && ext != ".md" {
			continue
		}
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			to, _ := url.PathUnescape(m[1])
			anchor, _ := url.PathUnescape(m[2])
			target, found := files[path.Join(path.Dir(name), to)]
			if !found || path.Ext(name) == ".html" && anchor != "" && !strings.Contains(target, `id="`+anchor+`"`) {
				dead = append(dead, name+": "+m[0])
			}
			count++
		}
	}
	return dead, count
}

func TestBuild(t *testing.T) {
	dir := t.TempDir()
	report := built(t, dossier(t), Options{Out: dir})
	want := []string{"index.html"}
	for _, place := range []string{"incidents/ampel-2024", "inquiries/3-100", "inquiries/3-101", "inquiries/3-99", "sittings/vka-3-7"} {
		for _, form := range Forms() {
			want = append(want, place+"."+form)
		}
	}
	slices.Sort(want)
	equal(t, "written", report.Written, want...)
	files := contents(t, dir)
	dead, count := deadLinks(files)
	if len(dead) > 0 || count < 20 {
		t.Errorf("%d links, dead: %q", count, dead)
	}
	if !strings.Contains(files["inquiries/3-99.html"], `<a href="../incidents/ampel-2024.html`) {
		t.Errorf("the inquiry does not link to its incident:\n%s", files["inquiries/3-99.html"])
	}

	again := built(t, dossier(t), Options{Out: dir})
	equal(t, "written again", again.Written)
	equal(t, "unchanged", again.Unchanged, want...)
}

func TestSameBytesOnOneProcessor(t *testing.T) {
	several, one := t.TempDir(), t.TempDir()
	built(t, dossier(t), Options{Out: several})
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	built(t, dossier(t), Options{Out: one})
	want := contents(t, several)
	for name, got := range contents(t, one) {
		if got != want[name] {
			t.Errorf("%s differs", name)
		}
	}
}

// With some records only, links lead to what there is: at first to nothing else, later to what was written before.
func TestOnlySomeRecords(t *testing.T) {
	dir := t.TempDir()
	o := Options{Out: dir, Only: []incidents.Name{"3/99"}, Forms: []string{"html"}}
	built(t, dossier(t), o)
	alone := contents(t, dir)
	equal(t, "files", filesIn(t, dir), ".quaestor", "index.html", "inquiries/3-99.html")
	if dead, _ := deadLinks(alone); len(dead) > 0 {
		t.Errorf("dead links: %q", dead)
	}
	if strings.Contains(alone["index.html"], "3/100") {
		t.Error("the index names a record that is not there")
	}
	built(t, dossier(t), Options{Out: dir})
	before := contents(t, dir)
	equal(t, "written", built(t, dossier(t), o).Written)
	for name, now := range contents(t, dir) {
		if now != before[name] {
			t.Errorf("%s changed", name)
		}
	}
}

func TestWithheldRecordsDoNotStayPublic(t *testing.T) {
	all, _, err := questions.Load("testdata/dossier")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	built(t, all.For("internal"), Options{Out: dir, Forms: []string{"html", "txt"}})
	read(t, dir, "inquiries/3-102.html")

	report := built(t, all.For(incidents.Public), Options{Out: dir, Forms: []string{"txt"}})
	equal(t, "removed", report.Removed, "inquiries/3-102.html", "inquiries/3-102.txt")
	for name, text := range contents(t, dir) {
		if strings.Contains(text, "Geheimnis") || strings.Contains(text, "3/102") || strings.Contains(text, "3-102") {
			t.Errorf("%s tells of what is withheld", name)
		}
	}
}

// What was corrected or withheld since the last run must not live on in a form that is not asked for this time. What was
// deleted stays deleted.
func TestOtherFormsAreRenewed(t *testing.T) {
	d, dir := dossier(t), t.TempDir()
	built(t, d, Options{Out: dir})
	before := contents(t, dir)
	if err := os.Remove(filepath.Join(dir, "incidents", "ampel-2024.txt")); err != nil {
		t.Fatal(err)
	}
	d.Incidents[0].Title = "Berichtigt"
	report := built(t, d, Options{Out: dir, Forms: []string{"html"}})
	after := contents(t, dir)
	for _, name := range []string{"incidents/ampel-2024.md", "incidents/ampel-2024.pdf", "incidents/ampel-2024.html", "index.html"} {
		if after[name] == before[name] || !slices.Contains(report.Written, name) {
			t.Errorf("%s still says what was corrected", name)
		}
	}
	if _, back := after["incidents/ampel-2024.txt"]; back {
		t.Error("a form that is not asked for is back after it was deleted")
	}
}

func TestRunsAtOnce(t *testing.T) {
	dir := t.TempDir()
	d := dossier(t)
	var runs sync.WaitGroup
	for _, form := range []string{"html", "md", "txt", "html"} {
		runs.Go(func() {
			if _, err := Build(context.Background(), d, Options{Out: dir, Forms: []string{form}}); err != nil {
				t.Error(err)
			}
		})
	}
	runs.Wait()
	report := built(t, d, Options{Out: dir, Forms: []string{"md", "txt"}})
	equal(t, "written by nobody", report.Written)
	if list := read(t, dir, manifestFile); strings.Count(list, "\n") != len(filesIn(t, dir))-1 {
		t.Errorf("the list does not name all files:\n%s", list)
	}
}

func TestCancelledRunLeavesWholeFiles(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Build(ctx, dossier(t), Options{Out: dir}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	equal(t, "files", filesIn(t, dir))
}

// A folder within the dossier is used like any other; the records beside it stay as they are.
func TestOutputWithinTheDossier(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/dossier")); err != nil {
		t.Fatal(err)
	}
	d, _, err := questions.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	before := contents(t, dir)
	built(t, d.For(incidents.Public), Options{Out: dir, Forms: []string{"md"}})
	for name, text := range before {
		if read(t, dir, name) != text {
			t.Errorf("%s changed", name)
		}
	}
	again, _, err := questions.Load(dir)
	if err != nil || len(again.Records) != len(d.Records) {
		t.Errorf("the dossier has %d records now, had %d: %v", len(again.Records), len(d.Records), err)
	}
}

func TestWrite(t *testing.T) {
	var stdout bytes.Buffer
	if err := Write(&stdout, dossier(t), Options{Only: []incidents.Name{"3/99"}, Forms: []string{"html"}}); err != nil {
		t.Fatal(err)
	}
	page := stdout.String()
	if !strings.Contains(page, `id="frage-1"`) || strings.Contains(page, "../") {
		t.Errorf("page:\n%s", page)
	}
	if err := Write(&stdout, dossier(t), Options{Only: []incidents.Name{"3/102"}, Forms: []string{"html"}}); err == nil {
		t.Error("a withheld record is written")
	}
}

func TestReadOnlyFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	built(t, dossier(t), Options{Out: dir, Forms: []string{"md"}})
	if err := os.Chmod(filepath.Join(dir, "inquiries"), 0o555); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(filepath.Join(dir, "inquiries"), 0o755) })
	if f, err := os.Create(filepath.Join(dir, "inquiries", "probe")); err == nil {
		f.Close()
		t.Skip("this user may write everywhere")
	}
	_, err := Build(context.Background(), dossier(t), Options{Out: dir, Forms: []string{"txt"}})
	if !errors.Is(err, fs.ErrPermission) {
		t.Errorf("error %v", err)
	}
}

func TestOwnStyle(t *testing.T) {
	d, found, err := questions.LoadFS(fstest.MapFS{
		"dossier.yaml":        {Data: []byte("dossier: probe\ntitle: Probe\nlanguage: de\n")},
		"vorfall.yaml":        {Data: []byte("incident: probe\ntitle: Probe\n")},
		"templates/style.css": {Data: []byte("h1 { color: red }\n")},
	})
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	var page bytes.Buffer
	if err := Write(&page, d, Options{Only: []incidents.Name{"probe"}, Forms: []string{"html"}}); err != nil {
		t.Fatal(err)
	}
	if text := page.String(); !strings.Contains(text, "\nh1 { color: red }\n") || !strings.Contains(text, "--") {
		t.Errorf("the page lacks its own rules, or the built-in ones:\n%s", text)
	}
}
