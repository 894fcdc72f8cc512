package main

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the tests got into the files they compare it with")

// compare holds what a test got against a file, or writes it there with -update.
func compare(t *testing.T, name, want, got string) {
	t.Helper()
	if got == want {
		return
	}
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range gotLines {
		if i >= len(wantLines) || gotLines[i] != wantLines[i] {
			t.Fatalf("%s:%d\ngot:  %s\nwant: %s\n\nall of it:\n%s", name, i+1, gotLines[i], line(wantLines, i), got)
		}
	}
	t.Fatalf("%s: want more than\n%s", name, got)
}

func line(lines []string, i int) string {
	if i >= len(lines) {
		return "(nothing)"
	}
	return lines[i]
}
