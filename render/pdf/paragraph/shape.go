package paragraph

import (
	"unicode/utf8"

	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paint"
)

// A word is a stretch of text between spaces as letters, in thousandths of the size. Words are kept, for most come again.
type word struct {
	pieces []piece
	class  class
}

type wordKey struct {
	text    string
	face    *font.Face
	literal bool
}

// A piece is a part of a word that is not divided further, in letters of one face.
type piece struct {
	face        *font.Face
	letters     []paint.Letter // each with its kerning
	width       int32
	left, right int32 // how far its first and last letter hang into the margins

	end       ending // whether a line may end behind it
	cost      int32
	endKern   int32 // with endHyphen: between the last letter and the hyphen
	endWidth  int32 // with endHyphen: how much wider the piece becomes
	endRight  int32 // with endHyphen: how far the hyphen hangs into the margin
	endHyphen font.Glyph
}

// shaped returns a word, shaping it at its first use. One with a character that no face has is not kept, so that the next
// document notes it, too.
func (s *Setter) shaped(key wordKey) *word {
	v := s.known()
	if w := v.words[key]; w != nil {
		return w
	}
	w, whole := s.shape(key, v)
	if whole {
		v.keep(key, w)
	}
	return w
}

// known returns the words that have been shaped.
func (s *Setter) known() *vocabulary {
	if s.vocabulary == nil {
		s.vocabulary = s.Stock.take(s.Language)
	}
	return s.vocabulary
}

// shape returns a word, and whether all of its characters have a shape.
func (s *Setter) shape(key wordKey, v *vocabulary) (w *word, whole bool) {
	places := s.divider.divide(key.text, key.literal, v.rules)
	sh := shaper{setter: s, arena: &v.arena, letters: v.arena.letters.take(len(key.text))[:0], first: len(v.arena.scratch)}
	for i, r := range key.text {
		if places[i].end != noEnd {
			sh.endPiece(places[i])
		}
		sh.letter(r, key.face)
	}
	sh.endPiece(place{})
	w = v.arena.words.one()
	w.pieces = v.arena.keep(sh.first)
	w.class = classOf(key.text)
	return w, !sh.lacking
}

// A shaper makes the pieces of one word.
type shaper struct {
	setter  *Setter
	arena   *arena
	lacking bool           // a character has no shape
	letters []paint.Letter // of the whole word
	first   int            // of the word's pieces
	begin   int            // first letter of the piece
	face    *font.Face     // of the piece
	width   int
}

// letter adds a character. Where the face changes, a piece ends, without a place for a line to end.
func (sh *shaper) letter(r rune, wanted *font.Face) {
	if r == softHyphen || r == byteOrderMark {
		return
	}
	face, glyph := sh.setter.find(r, wanted)
	sh.lacking = sh.lacking || glyph == 0
	if face != sh.face {
		sh.endPiece(place{})
		sh.face = face
	}
	advance := face.Advance(glyph)
	letter := paint.Letter{Glyph: glyph, Stands: r}
	if invisible(r) {
		letter.Add = int32(-advance)
		advance = 0
	} else if n := len(sh.letters); n > 0 && n > sh.begin {
		kern := kern(face, sh.letters[n-1], letter)
		sh.letters[n-1].Add += kern
		sh.width += int(kern)
	}
	sh.width += advance
	sh.letters = append(sh.letters, letter)
}

// endPiece ends a piece at a place where a line may end, or cannot. Pieces of one face are kerned across a place where a
// hyphen would be put.
func (sh *shaper) endPiece(at place) {
	letters := sh.letters[sh.begin:len(sh.letters):len(sh.letters)]
	if len(letters) == 0 {
		return
	}
	p := piece{face: sh.face, letters: letters, width: int32(sh.width), end: at.end, cost: at.cost}
	first, last := letters[0], letters[len(letters)-1]
	p.left, _ = hang(first.Stands, sh.face.Advance(first.Glyph))
	_, p.right = hang(last.Stands, sh.face.Advance(last.Glyph))
	if at.end == endHyphen {
		p.hyphenate()
	}
	scratch := &sh.arena.scratch
	sh.kernAcross(letters)
	*scratch = append(*scratch, p)
	sh.begin, sh.width = len(sh.letters), 0
}

// hyphenate measures the hyphen behind a piece.
func (p *piece) hyphenate() {
	glyph, _ := p.face.Glyph('-')
	last := p.letters[len(p.letters)-1]
	width := p.face.Advance(glyph)
	p.endHyphen = glyph
	p.endKern = int32(p.face.Kern(last.Glyph, glyph))
	p.endWidth = int32(width) + p.endKern
	_, p.endRight = hang('-', width)
}

// kernAcross kerns the last letter of the piece before with the first of a piece.
func (sh *shaper) kernAcross(letters []paint.Letter) {
	pieces := sh.arena.scratch[sh.first:]
	if len(pieces) == 0 {
		return
	}
	before := &pieces[len(pieces)-1]
	if before.end != endHyphen || before.face != sh.face {
		return
	}
	last := &before.letters[len(before.letters)-1]
	kern := kern(sh.face, *last, letters[0])
	last.Add += kern
	before.width += kern
	before.endWidth -= kern
}

// kern returns how far two neighbours move. Digits are as wide as each other, so that they stand below each other in
// columns; a pair such as "11" is not kerned, whatever the font says.
func kern(face *font.Face, left, right paint.Letter) int32 {
	if numeral(left.Stands) && numeral(right.Stands) {
		return 0
	}
	return int32(face.Kern(left.Glyph, right.Glyph))
}

func numeral(r rune) bool { return '0' <= r && r <= '9' }

// lettersOf counts characters of a text.
func lettersOf(text string) int { return utf8.RuneCountInString(text) }
