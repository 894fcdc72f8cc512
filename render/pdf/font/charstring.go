package font

// A walk follows charstrings (Adobe Technical Note 5177, The Type 2 Charstring Format) to find which subroutines they
// call, so that the others need not be embedded.
type walk struct {
	globals, locals         *index
	usedGlobals, usedLocals []bool
	stack                   []int // in 65536ths
	hints                   int
	steps                   int     // operators so far
	copy                    *scaled // what the glyph draws is copied there; nil if it is not
}

// mostSteps is how many operators a glyph may have with those of its subroutines; the most ornate have some thousands.
// mostCalls is how deep subroutines may call each other, and mostNumbers how many numbers the stack may hold (5177,
// appendix B).
const (
	mostSteps   = 200_000
	mostCalls   = 10
	mostNumbers = 48
)

// An outcome says how following a charstring ended.
type outcome uint8

const (
	returned outcome = iota
	ended
	broken
)

// Operators of charstrings (5177, 4) that matter here.
const (
	hstem     = 1
	vstem     = 3
	vmoveto   = 4
	callsubr  = 10
	subrEnd   = 11
	escape    = 12
	endchar   = 14
	hstemhm   = 18
	hintmask  = 19
	cntrmask  = 20
	rmoveto   = 21
	hmoveto   = 22
	vstemhm   = 23
	callgsubr = 29
)

// glyph follows the charstring of a glyph, and reports whether it is sound.
func (w *walk) glyph(code table) bool {
	w.stack, w.hints, w.steps = w.stack[:0], 0, 0
	return w.run(code, 0) == ended
}

func (w *walk) run(code table, depth int) outcome {
	if depth > mostCalls {
		return broken
	}
	for len(code) > 0 {
		if w.steps++; w.steps > mostSteps {
			return broken
		}
		b := code.u8(0)
		if b >= 32 || b == 28 {
			if len(w.stack) == mostNumbers {
				return broken
			}
			w.push(code)
			code = code.from(numberLength(b))
			continue
		}
		code = code[1:]
		switch b {
		case subrEnd:
			return returned
		case endchar:
			return w.end()
		case callsubr, callgsubr:
			if result := w.call(b, depth); result != returned {
				return result
			}
		case hintmask, cntrmask:
			w.stems()
			code = code.from((w.hints + 7) / 8)
		case hstem, vstem, hstemhm, vstemhm:
			w.stems()
		case escape:
			if !flex(code.u8(0)) {
				return broken
			}
			w.draw(escape, code.u8(0))
			code = code.from(1)
		default:
			w.draw(b)
		}
	}
	return returned
}

// push puts the number that a charstring goes on with on the stack.
func (w *walk) push(code table) {
	number := whole(code) << 16
	if code.u8(0) == 255 {
		number = int(int32(uint32(code.u32(1))))
	}
	w.stack = append(w.stack, number)
}

func numberLength(b int) int {
	switch {
	case b == 28:
		return 3
	case b == 255:
		return 5
	case b >= 247:
		return 2
	}
	return 1
}

// stems counts the hints whose edges are on the stack.
func (w *walk) stems() {
	if w.copy != nil {
		w.copy.meet(len(w.stack)%2 != 0)
	}
	w.hints += len(w.stack) / 2
	w.stack = w.stack[:0]
}

// draw follows an operator that takes all numbers from the stack.
func (w *walk) draw(op ...int) {
	if w.copy != nil {
		w.copy.draw(w.stack, op...)
	}
	w.stack = w.stack[:0]
}

// end ends a glyph. With four numbers or more it would be composed of two others by their names, which a font with CIDs
// cannot be (5177, appendix C).
func (w *walk) end() outcome {
	if len(w.stack) >= 4 {
		return broken
	}
	w.draw(endchar)
	return ended
}

// flex reports whether an operator of two bytes is one that draws. The others reckon; no font has used them since 2000,
// and which subroutines a glyph calls would hang on their results.
func flex(b int) bool { return b >= 34 && b <= 37 }

// call follows the subroutine whose number is on the stack, and notes that it is used.
func (w *walk) call(op, depth int) outcome {
	from, used := w.locals, w.usedLocals
	if op == callgsubr {
		from, used = w.globals, w.usedGlobals
	}
	if len(w.stack) == 0 {
		return broken
	}
	top := len(w.stack) - 1
	n := w.stack[top]>>16 + bias(from.count)
	if n < 0 || n >= from.count {
		return broken
	}
	w.stack = w.stack[:top]
	used[n] = true
	return w.run(from.at(n), depth+1)
}

// bias is what is added to the number of a subroutine (5176, 16).
func bias(count int) int {
	switch {
	case count < 1240:
		return 107
	case count < 33900:
		return 1131
	}
	return 32768
}
