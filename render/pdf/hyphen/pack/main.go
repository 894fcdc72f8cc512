// Command pack makes the file that package hyphen looks words up in, from the patterns as their authors publish them and
// our own exceptions. It is run by go generate in the folder of package hyphen.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
)

// sources are the texts of the languages, in the order of their sections in the packed file.
var sources = []struct{ patterns, exceptions string }{
	{"patterns/dehyphn-x-2022-03-16.pat", "exceptions/de.txt"},
	{"patterns/hyph-en-gb.tex", "exceptions/en.txt"},
}

func main() {
	data, err := packAll(".")
	if err == nil {
		err = os.WriteFile("packed.bin", data, 0o666)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

// packAll packs all languages: the places where their sections begin and end, then the sections.
func packAll(folder string) ([]byte, error) {
	data := make([]byte, 4*(len(sources)+1))
	for i, source := range sources {
		binary.LittleEndian.PutUint32(data[4*i:], uint32(len(data)))
		section, err := packOne(filepath.Join(folder, source.patterns), filepath.Join(folder, source.exceptions))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", source.patterns, err)
		}
		data = append(data, section...)
	}
	binary.LittleEndian.PutUint32(data[4*len(sources):], uint32(len(data)))
	return data, nil
}

func packOne(patterns, exceptions string) ([]byte, error) {
	published, err := os.ReadFile(patterns)
	if err != nil {
		return nil, err
	}
	own, err := os.ReadFile(exceptions)
	if err != nil {
		return nil, err
	}
	all, err := readAll(string(published), string(own))
	if err != nil {
		return nil, err
	}
	letters, err := newAlphabet(all)
	if err != nil {
		return nil, err
	}
	return section(letters, all)
}
