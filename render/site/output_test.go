package site

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

func opened(t *testing.T, dir string) *output {
	t.Helper()
	o, err := openOutput(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.close)
	return o
}

// run puts files into a folder as a run does whose dossier holds just these, and returns its report.
func run(t *testing.T, dir string, files map[string]string) (Report, error) {
	t.Helper()
	o, err := openOutput(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer o.close()
	for name, content := range files {
		if err := o.put(name, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := o.sweep(func(file string) bool { _, here := files[file]; return here }); err != nil {
		t.Fatal(err)
	}
	return o.report()
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	file := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// filesIn lists all files below a folder, the manifest among them.
func filesIn(t *testing.T, dir string) []string {
	t.Helper()
	var files []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files = append(files, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func equal(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestFilesAreWrittenOnceAndRemovedWhenGone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "out")
	first := map[string]string{"inquiries/a.md": "a", "inquiries/b.md": "b", "sittings/c.md": "c"}
	report, err := run(t, dir, first)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "written", report.Written, "inquiries/a.md", "inquiries/b.md", "sittings/c.md")

	past := time.Unix(1_000_000_000, 0)
	if err := os.Chtimes(filepath.Join(dir, "inquiries/a.md"), past, past); err != nil {
		t.Fatal(err)
	}
	report, err = run(t, dir, map[string]string{"inquiries/a.md": "a", "inquiries/b.md": "new"})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "written", report.Written, "inquiries/b.md")
	equal(t, "unchanged", report.Unchanged, "inquiries/a.md")
	equal(t, "removed", report.Removed, "sittings/c.md")
	equal(t, "files", filesIn(t, dir), ".quaestor", "inquiries/a.md", "inquiries/b.md")
	if info, err := os.Stat(filepath.Join(dir, "inquiries/a.md")); err != nil || !info.ModTime().Equal(past) {
		t.Errorf("the unchanged file was written again: %v, %v", info.ModTime(), err)
	}
	if _, err := os.Stat(filepath.Join(dir, "sittings")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the empty folder is still there: %v", err)
	}
}

func TestForeignFilesStay(t *testing.T) {
	dir := t.TempDir()
	if _, err := run(t, dir, map[string]string{"inquiries/edited.md": "mine", "inquiries/gone.md": "mine"}); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "inquiries/edited.md", "edited by hand")
	write(t, dir, "inquiries/gone.md", "edited by hand")
	write(t, dir, "inquiries/theirs.md", "written by somebody")
	write(t, dir, "inquiries/same.md", "as it would be")
	write(t, dir, "inquiries/unasked.md", "nobody's business")
	if err := os.Mkdir(filepath.Join(dir, "inquiries/folder.md"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("theirs.md", filepath.Join(dir, "inquiries/link.md")); err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, name := range []string{"edited", "theirs", "folder", "link", "free"} {
		files["inquiries/"+name+".md"] = "new"
	}
	files["inquiries/same.md"] = "as it would be"

	report, err := run(t, dir, files)
	equal(t, "written", report.Written, "inquiries/free.md")
	equal(t, "unchanged", report.Unchanged, "inquiries/same.md")
	equal(t, "removed", report.Removed)
	var told *Error
	if !errors.As(err, &told) {
		t.Fatalf("no error tells of the files: %v", err)
	}
	for _, name := range []string{"edited", "theirs", "folder", "link", "gone"} {
		if !strings.Contains(told.Message.DE, name) || !strings.Contains(told.Message.EN, name) {
			t.Errorf("the message does not name %s: %q", name, told.Message)
		}
	}
	for name, want := range map[string]string{"edited": "edited by hand", "gone": "edited by hand", "theirs": "written by somebody", "unasked": "nobody's business"} {
		if got := read(t, dir, "inquiries/"+name+".md"); got != want {
			t.Errorf("%s holds %q, want %q", name, got, want)
		}
	}
	if info, err := os.Lstat(filepath.Join(dir, "inquiries/link.md")); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Error("the symbolic link was replaced")
	}
}

func TestLinksOutOfTheFolderAreNotFollowed(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	if err := os.Symlink(elsewhere, filepath.Join(dir, "inquiries")); err != nil {
		t.Fatal(err)
	}
	o := opened(t, dir)
	if err := o.put("inquiries/a.md", []byte("a")); err == nil {
		t.Error("a file was written through a symbolic link that leads out of the folder")
	}
	equal(t, "elsewhere", filesIn(t, elsewhere))
}

// A run that is killed leaves its list unfinished and may leave a temporary file. The next one goes on from there, even
// if the dossier has changed meanwhile.
func TestAfterAKilledRun(t *testing.T) {
	dir := t.TempDir()
	o := opened(t, dir)
	for _, content := range []string{"first", "second"} {
		if err := o.put("inquiries/a.md", []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	o.close() // without sweep: as if killed
	write(t, dir, "inquiries/"+temporaryPrefix+"XYZ", "half")
	list, err := os.OpenFile(filepath.Join(dir, manifestFile), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := list.WriteString("0123 cut off"); err != nil {
		t.Fatal(err)
	}
	list.Close()

	report, err := run(t, dir, map[string]string{"inquiries/a.md": "third", "inquiries/b.md": "b"})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "written", report.Written, "inquiries/a.md", "inquiries/b.md")
	equal(t, "files", filesIn(t, dir), ".quaestor", "inquiries/a.md", "inquiries/b.md")
	if list := read(t, dir, manifestFile); strings.Count(list, "\n") != 2 || strings.Contains(list, "cut off") {
		t.Errorf("the list is not in its final form:\n%s", list)
	}
}

// The list comes from a folder that anybody may have written to.
func TestListCannotNameOtherFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	write(t, dir, "../outside.md", "")
	write(t, dir, "other/x.md", "")
	write(t, dir, "inquiries/x.yaml", "")
	const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
	write(t, dir, manifestFile, empty+"  ../outside.md\n"+empty+"  other/x.md\n"+empty+"  inquiries/x.yaml\n"+
		empty+"  inquiries/../../outside.md\n"+empty+"  /etc/x.md\n"+empty+"  inquiries/.md\nnonsense\n")
	report, err := run(t, dir, nil)
	if err != nil || len(report.Removed) > 0 {
		t.Errorf("removed %q, %v", report.Removed, err)
	}
	equal(t, "files", filesIn(t, dir), ".quaestor", "inquiries/x.yaml", "other/x.md")
	read(t, dir, "../outside.md")
}

func TestTemporaryFileGoesWhenItCannotTakeItsPlace(t *testing.T) {
	dir := t.TempDir()
	o := opened(t, dir)
	write(t, dir, "inquiries/a.md/occupied", "")
	if err := o.replace("inquiries/a.md", []byte("a")); err == nil {
		t.Error("a folder was replaced by a file")
	}
	equal(t, "files", filesIn(t, dir), "inquiries/a.md/occupied")
}

func TestFoldersThatCannotBeUsed(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "file", "x")
	for out, want := range map[string]string{
		"":                               "It is not said where to write to.",
		filepath.Join(dir, "file"):       "is a file, not a folder",
		filepath.Join(dir, "file", "in"): "cannot be written",
	} {
		_, err := openOutput(context.Background(), out)
		var told *Error
		if !errors.As(err, &told) || !strings.Contains(told.Message.EN, want) || told.Help.IsZero() {
			t.Errorf("%q: %v, want %q and a way out", out, err, want)
		}
	}
	if got := read(t, dir, "file"); got != "x" {
		t.Errorf("the file holds %q", got)
	}
}

func TestCausesInWords(t *testing.T) {
	for cause, want := range map[error]string{
		&fs.PathError{Op: "open", Path: "x", Err: syscall.EACCES}:       "darf nicht geschrieben werden",
		&fs.PathError{Op: "open", Path: "x", Err: syscall.EROFS}:        "darf nicht geschrieben werden",
		&fs.PathError{Op: "write", Path: "x", Err: syscall.ENOSPC}:      "kein Platz mehr",
		errors.Join(syscall.EDQUOT):                                     "kein Platz mehr",
		syscall.EIO:                                                     "kann nicht geschrieben werden",
		&fs.PathError{Op: "open", Path: "x", Err: syscall.ENAMETOOLONG}: "der Name ist zu lang",
		&fs.PathError{Op: "mkdir", Path: "x", Err: syscall.EEXIST}:      "eine Verknüpfung, die in keinen Ordner führt",
		syscall.EISDIR: "etwas anderes",
	} {
		e := unwritable("out", "inquiries/a.md", cause).(*Error)
		if !strings.Contains(e.Message.DE, want) || !strings.Contains(e.Message.DE, "inquiries/a.md") || e.Help.IsZero() {
			t.Errorf("%v: %q, want %q", cause, e.Message.DE, want)
		}
	}
}

func TestRunsFollowEachOther(t *testing.T) {
	dir := t.TempDir()
	o := opened(t, dir)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if second, err := openOutput(ctx, dir); !errors.Is(err, context.DeadlineExceeded) {
		if err == nil {
			second.close()
		}
		t.Errorf("a second run did not wait: %v", err)
	}
	o.close()
	third, err := openOutput(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	third.close()
}

// A link that leads out of the folder is not followed, and the folder's list must be a file.
func TestWhatIsInTheWayIsNamed(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink(t.TempDir(), filepath.Join(dir, "inquiries")); err != nil {
		t.Skip(err)
	}
	_, err := Build(context.Background(), dossier(t), Options{Out: dir})
	var told *Error
	if !errors.As(err, &told) || !strings.Contains(told.Message.DE, "Verknüpfung, die aus dem Ordner hinausführt") {
		t.Errorf("a link out of the folder: %v", err)
	}
	dir = t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, manifestFile), 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err = openOutput(context.Background(), dir); !errors.As(err, &told) || !errors.Is(err, errNoFile) {
		t.Errorf("a folder instead of the list: %v", err)
	}
}
