package main

import (
	"bytes"
	"os"
	"slices"
	"testing"
)

func TestPackedFileIsCurrent(t *testing.T) {
	want, err := packAll("..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../packed.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("packed.bin is not what go generate makes of patterns and exceptions")
	}
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		got     pattern
		letters string
		levels  []byte
	}{
		{readPattern(".ab3a"), ".aba", []byte{0, 0, 0, 3, 0}},
		{readPattern("4zy."), "zy.", []byte{4, 0, 0, 0}},
		{readPattern("ä1ß"), "äß", []byte{0, 1, 0}},
		{readException("ab-c"), ".abc.", []byte{0, 0, whole, divided, 0, 0}},
		{readException("*ab-c*"), "abc", []byte{0, whole, divided, 0}},
	} {
		if test.got.letters != test.letters || !slices.Equal(test.got.levels, test.levels) {
			t.Errorf("got %s %v, want %s %v", test.got.letters, test.got.levels, test.letters, test.levels)
		}
	}
}

func TestReadAllRefuses(t *testing.T) {
	for _, text := range []string{"", "% \\patterns{a1b}", `\patterns{}`} {
		if _, err := readAll(text, ""); err == nil {
			t.Errorf("%q is read as patterns", text)
		}
	}
}

func TestTwiceIsRefused(t *testing.T) {
	all, err := readAll(`\patterns{a1b a2b}`, "")
	if err != nil {
		t.Fatal(err)
	}
	letters, err := newAlphabet(all)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := section(letters, all); err == nil {
		t.Error("a pattern that stands twice is packed")
	}
}
