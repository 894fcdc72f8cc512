package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/pdf/file"
)

// An Extract is the source that a file carries.
type Extract struct {
	Name    string // file name, such as 21-2301.yaml
	Data    []byte
	Matches bool // words and source are those that the file was written with
}

// An UnreadableError says, for the person who chose a file, why no source can be taken out of it.
type UnreadableError = file.Error

// ExtractSource takes the source out of a PDF file. The error is an *[UnreadableError]; found is false if the file can be
// read and carries none.
func ExtractSource(data []byte) (e Extract, found bool, err error) {
	r, err := file.Open(data)
	if err != nil {
		return Extract{}, false, err
	}
	if e.Name, e.Data, found, err = r.Source(); err != nil || !found {
		return Extract{}, false, err
	}
	stored, err := r.Seal()
	if err != nil {
		return Extract{}, false, err
	}
	words, err := r.Words()
	e.Matches = err == nil && stored != "" && stored == sealOf(words, e.Data)
	return e, true, nil
}

// seal notes in a file what words and source it is written with. The words are those that can be read back, so that the
// same reading tells later whether they are still the same.
func seal(f *file.File) error {
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		return err
	}
	r, err := file.Open(out.Bytes())
	if err != nil {
		return err
	}
	words, err := r.Words()
	if err != nil {
		return err
	}
	f.Info.Seal = sealOf(words, f.Source.Data)
	return nil
}

// sealOf returns a digest of words and source together (SHA-256, FIPS 180-4).
func sealOf(words []string, source []byte) string {
	sum := sha256.New()
	sum.Write([]byte(strings.Join(words, " ")))
	sum.Write([]byte{0})
	sum.Write(source)
	return hex.EncodeToString(sum.Sum(nil))
}

// NewSource returns a record's text as what a file carries.
func NewSource(name string, text []byte, tag lang.Tag) *file.Source {
	meaning := lang.Say("Der Datensatz, aus dem dieses Papier gesetzt ist", "The record that this paper was set from")
	return &file.Source{Name: name, Media: "application/yaml", Meaning: meaning.In(tag), Data: text}
}
