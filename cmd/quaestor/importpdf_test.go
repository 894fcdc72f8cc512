package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// examplePDF builds the inquiry of the example as a PDF and returns its name.
func examplePDF(t *testing.T, dir string, flags ...string) string {
	t.Helper()
	var out, said bytes.Buffer
	args := append([]string{"build", "../../examples/appointments", "-o", dir, "--to", "pdf"}, flags...)
	if code := run(testSession(t, &out, &said, args...)); code != exitOK {
		t.Fatalf("build ends with %d: %s", code, said.String())
	}
	files, _ := filepath.Glob(dir + "/inquiries/*.pdf")
	if len(files) == 0 {
		t.Fatal("no PDF was built")
	}
	return files[0]
}

// otherPDF is a file that another program wrote.
const otherPDF = "../../render/pdf/testdata/other.pdf"

// TestImportOtherPDF reads a PDF through pdftotext.
func TestImportOtherPDF(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed")
	}
	dir := t.TempDir()
	var out, said bytes.Buffer
	if code := run(testSession(t, &out, &said, "--lang", "en", "import", otherPDF, "-o", dir)); code != exitOK {
		t.Fatalf("import ends with %d: %s%s", code, out.String(), said.String())
	}
	if !strings.Contains(out.String(), ": 1 question,") {
		t.Errorf("not all was found:\n%s", out.String())
	}
}

// TestImportPDF reads a PDF of ours by its structure, which needs no other program: its table stays one.
func TestImportPDF(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", "")
	name := examplePDF(t, dir+"/out", "--embed-source")
	var out, said bytes.Buffer
	code := run(testSession(t, &out, &said, "--lang", "en", "import", name, "-o", dir+"/d"))
	if code != exitOK && code != exitFindings {
		t.Fatalf("import ends with %d: %s", code, said.String())
	}
	if !strings.Contains(said.String(), "carries its record") || !strings.Contains(said.String(), "quaestor extract "+name) {
		t.Errorf("that the file carries its record is not told: %s", said.String())
	}
	records, _ := filepath.Glob(dir + "/d/inquiries/*.yaml")
	if len(records) != 1 {
		t.Fatalf("records: %v\n%s", records, out.String())
	}
	text, err := os.ReadFile(records[0])
	if err != nil || !strings.Contains(string(text), "UIN 41207") || !strings.Contains(string(text), "| North |") {
		t.Errorf("%v\n%s", err, text)
	}
}

// TestNoPdftotext says how to get the program where it is missing, in both languages.
func TestNoPdftotext(t *testing.T) {
	dir, name := t.TempDir(), otherPDF
	t.Setenv("PATH", "")
	for lang, want := range map[string]string{"de": "nicht installiert", "en": "not installed"} {
		var out, said bytes.Buffer
		if code := run(testSession(t, &out, &said, "--lang", lang, "import", name, "-o", dir+"/d")); code != exitFailure {
			t.Errorf("import ends with %d", code)
		}
		for _, words := range []string{want, "winget install", "brew install poppler", "apt install poppler-utils"} {
			if !strings.Contains(said.String(), words) {
				t.Errorf("%s does not say %q: %s", lang, words, said.String())
			}
		}
	}
	if _, err := os.Stat(dir + "/d"); err == nil {
		t.Error("something was written")
	}
}
