package intake_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/templates"
)

// A done is the result of an import with the files that it wrote.
type done struct {
	*intake.Result
	texts map[string][]byte
}

// A reader reads one paper.
type reader func() *intake.Reading

// importAll puts papers into a dossier, in memory.
func importAll(t testing.TB, existing *questions.Dossier, profile *templates.Profile, papers ...reader) *done {
	t.Helper()
	var mutex sync.Mutex
	d := &done{texts: map[string][]byte{}}
	result, err := intake.Import(intake.Job{Papers: len(papers), Existing: existing, Profile: profile,
		Read: func(i int) (*intake.Reading, error) { return papers[i](), nil },
		Write: func(name string, text []byte) error {
			mutex.Lock()
			defer mutex.Unlock()
			if d.texts[name] != nil || existing != nil && existing.Source(name) != nil {
				return fmt.Errorf("%s is written twice", name)
			}
			d.texts[name] = text
			return nil
		},
		Remove: func(name string) error {
			mutex.Lock()
			defer mutex.Unlock()
			if d.texts[name] == nil {
				return fmt.Errorf("%s is not there", name)
			}
			delete(d.texts, name)
			return nil
		}})
	if err != nil {
		t.Fatal(err)
	}
	if len(result.Files) != len(d.texts) {
		t.Errorf("%d files are told, %d written", len(result.Files), len(d.texts))
	}
	d.Result = result
	return d
}

// TestUnreadable holds that a paper that cannot be read ends an import, and that the others are read nevertheless.
func TestUnreadable(t *testing.T) {
	var mutex sync.Mutex
	read := 0
	missing := errors.New("no such paper")
	_, err := intake.Import(intake.Job{Papers: 5, Profile: hessen(t),
		Read: func(i int) (*intake.Reading, error) {
			mutex.Lock()
			defer mutex.Unlock()
			if read++; i == 1 || i == 3 {
				return nil, fmt.Errorf("paper %d: %w", i, missing)
			}
			return readText(t, "paper.txt", []byte(generated(i)), hessen(t)), nil
		},
		Write:  func(string, []byte) error { return nil },
		Remove: func(string) error { return nil }})
	if !errors.Is(err, missing) || err.Error() != "paper 1: no such paper" || read != 5 {
		t.Errorf("after reading %d papers the error is %v", read, err)
	}
}
