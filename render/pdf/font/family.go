package font

import (
	"sync"

	"github.com/go-fonts/liberation/liberationmonoregular"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansbolditalic"
	"github.com/go-fonts/liberation/liberationsansitalic"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifbolditalic"
	"github.com/go-fonts/liberation/liberationserifitalic"
	"github.com/go-fonts/liberation/liberationserifregular"
)

// A Family is a typeface in its four faces.
type Family struct {
	faces [4]func() *Face // bold is 1, italic is 2
}

const bold, italic = 1, 2

// NewFamily returns a typeface of a user's own faces. A face that is nil is replaced by the nearest that is there; the
// regular one must be. For bold italic, bold is nearer than italic.
func NewFamily(regular, boldFace, italicFace, boldItalic *Face) *Family {
	if boldFace == nil {
		boldFace = regular
	}
	if italicFace == nil {
		italicFace = regular
	}
	if boldItalic == nil && boldFace != regular {
		boldItalic = boldFace
	} else if boldItalic == nil {
		boldItalic = italicFace
	}
	return &Family{[4]func() *Face{given(regular), bold: given(boldFace), italic: given(italicFace), bold | italic: given(boldItalic)}}
}

func given(f *Face) func() *Face { return func() *Face { return f } }

// Face returns one of the four faces; it is parsed at the first call.
func (f *Family) Face(heavy, slanted bool) *Face {
	n := 0
	if heavy {
		n |= bold
	}
	if slanted {
		n |= italic
	}
	return f.faces[n]()
}

// Serif returns Liberation Serif, which has the widths of Times New Roman.
func Serif() *Family { return &serif }

// Sans returns Liberation Sans, which has the widths of Arial.
func Sans() *Family { return &sans }

// Mono returns Liberation Mono; it has one face four times.
func Mono() *Family { return &mono }

var (
	serif = Family{[4]func() *Face{shipped(liberationserifregular.TTF), shipped(liberationserifbold.TTF),
		shipped(liberationserifitalic.TTF), shipped(liberationserifbolditalic.TTF)}}
	sans = Family{[4]func() *Face{shipped(liberationsansregular.TTF), shipped(liberationsansbold.TTF),
		shipped(liberationsansitalic.TTF), shipped(liberationsansbolditalic.TTF)}}
	mono     = Family{[4]func() *Face{monoFace, monoFace, monoFace, monoFace}}
	monoFace = shipped(liberationmonoregular.TTF)
)

// shipped returns a face of ours, parsed when it is first asked for.
func shipped(data []byte) func() *Face {
	return sync.OnceValue(func() *Face {
		face, err := Parse(data)
		if err != nil {
			panic("a font of ours cannot be read: " + err.Error())
		}
		return face
	})
}
