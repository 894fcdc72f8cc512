package main

import (
	"embed"
	"encoding/json"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/internal/lang"
)

// starters holds the commented records that init and new write: dossier/ is a small whole dossier, record/ has one
// empty record a kind. Words in double braces are filled in.
//
//go:embed starter
var starters embed.FS

// A newFile is a file that is going to be written. Its name is a slash-separated path.
type newFile struct {
	name string
	text []byte
}

// starterDossier returns the files of a new dossier, filled in.
func starterDossier(tag lang.Tag, values map[string]string) (files []newFile, err error) {
	root := path.Join("starter", string(tag), "dossier")
	err = fs.WalkDir(starters, root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := starters.ReadFile(name)
		files = append(files, newFile{strings.TrimPrefix(name, root+"/"), filled(text, values)})
		return err
	})
	return files, err
}

// starterRecord returns the text of a new record, filled in.
func starterRecord(tag lang.Tag, kind string, values map[string]string) ([]byte, error) {
	text, err := starters.ReadFile(path.Join("starter", string(tag), "record", kind+".yaml"))
	return filled(text, values), err
}

func filled(text []byte, values map[string]string) []byte {
	var pairs []string
	for name, value := range values {
		pairs = append(pairs, "{{"+name+"}}", value)
	}
	return []byte(strings.NewReplacer(pairs...).Replace(string(text)))
}

// withoutModeline takes away the first line, which names a schema that the dossier does not have.
func withoutModeline(text []byte) []byte {
	_, rest, _ := strings.Cut(string(text), "\n")
	return []byte(strings.TrimPrefix(rest, "#\n"))
}

// scalar writes a text as one YAML scalar: plain where that is safe, else as a JSON string, which YAML reads as well
// (https://yaml.org/spec/1.2.2/#13-terminology).
func scalar(text string) string {
	if isPlain(text) {
		return text
	}
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(text); err != nil {
		panic(err) // a string can always be encoded
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// isPlain reports whether YAML reads the text without quotes as the same text.
func isPlain(text string) bool {
	switch strings.ToLower(text) {
	case "", "null", "true", "false", "yes", "no", "on", "off":
		return false
	}
	wordy := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	other := func(r rune) bool { return !wordy(r) && !strings.ContainsRune("/_.- ", r) }
	return wordy(first) && wordy(last) && !strings.ContainsFunc(text, other)
}
