// Package golden compares what a test got with the file that says what is wanted. Only tests import it.
//
// With the flag -update the files are rewritten; the difference is then reviewed like code.
package golden

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the files of expectations with what the tests got")

// Check compares what a test got with a file, or rewrites the file.
func Check(t testing.TB, file, got string) {
	t.Helper()
	if *update {
		rewrite(t, file, got)
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is not what the test got; after go test -update see the difference.\n%s", file, firstDifference(got, string(want)))
	}
}

func rewrite(t testing.TB, file, got string) {
	t.Helper()
	if old, err := os.ReadFile(file); err == nil && string(old) == got {
		return
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
		t.Fatal(err)
	}
}

// shown is how many lines of a difference are shown.
const shown = 12

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	at := 0
	for at < min(len(g), len(w)) && g[at] == w[at] {
		at++
	}
	return fmt.Sprintf("line %d, got:\n%s\nwant:\n%s", at+1, part(g, at), part(w, at))
}

func part(lines []string, at int) string {
	return strings.Join(lines[min(at, len(lines)):min(at+shown, len(lines))], "\n")
}
