package paragraph

import (
	"strings"
	"sync"

	"quaestor/internal/lang"
	"quaestor/render/pdf/hyphen"
)

// A Stock keeps the words that have been shaped for the documents that come next, most of whose words are the same. It is
// for documents of one typeface, and for any number of goroutines. The zero Stock is ready.
type Stock struct{ shelf sync.Pool }

// A vocabulary is the shaped words of one language. It belongs to one setter at a time.
type vocabulary struct {
	language lang.Tag
	rules    *hyphen.Rules
	words    map[wordKey]*word
	arena    arena
}

// mostWords is the number of words above which a vocabulary is not passed on: names and numbers would pile up in it.
const mostWords = 20_000

// take returns a vocabulary of a language that nobody else uses.
func (s *Stock) take(language lang.Tag) *vocabulary {
	if s != nil {
		if v, found := s.shelf.Get().(*vocabulary); found && v.language == language {
			return v
		}
	}
	return &vocabulary{language: language, rules: hyphen.For(language), words: make(map[wordKey]*word, 512)}
}

// give passes a vocabulary on.
func (s *Stock) give(v *vocabulary) {
	if s != nil && len(v.words) < mostWords {
		s.shelf.Put(v)
	}
}

// keep notes a word. Its key is copied, for the text that it stands in is that of a whole document.
func (v *vocabulary) keep(key wordKey, w *word) {
	key.text = strings.Clone(key.text)
	v.words[key] = w
}
