package font

import (
	"encoding/binary"
	"fmt"
	"math"
)

// A reading is a TrueType font read by other code than the package's, to compare glyphs as they are drawn.
type reading struct{ glyf, loca, head, hmtx, hhea, maxp []byte }

func read(file []byte) *reading {
	r := &reading{}
	places := map[string]*[]byte{
		"glyf": &r.glyf, "loca": &r.loca, "head": &r.head, "hmtx": &r.hmtx, "hhea": &r.hhea, "maxp": &r.maxp,
	}
	for n := range int(binary.BigEndian.Uint16(file[4:])) {
		record := file[12+16*n:]
		if place := places[string(record[:4])]; place != nil {
			at, length := binary.BigEndian.Uint32(record[8:]), binary.BigEndian.Uint32(record[12:])
			*place = file[at : at+length]
		}
	}
	return r
}

func short(b []byte, at int) int { return int(int16(binary.BigEndian.Uint16(b[at:]))) }

func (r *reading) outline(g int) []byte {
	if short(r.head, 50) == 1 {
		return r.glyf[binary.BigEndian.Uint32(r.loca[4*g:]):binary.BigEndian.Uint32(r.loca[4*g+4:])]
	}
	return r.glyf[2*int(binary.BigEndian.Uint16(r.loca[2*g:])) : 2*int(binary.BigEndian.Uint16(r.loca[2*g+2:]))]
}

func (r *reading) metrics(g int) string {
	long := int(binary.BigEndian.Uint16(r.hhea[34:]))
	if g < long {
		return fmt.Sprint(short(r.hmtx, 4*g), short(r.hmtx, 4*g+2))
	}
	return fmt.Sprint(short(r.hmtx, 4*long-4), short(r.hmtx, 4*long+2*(g-long)))
}

// A point of a contour; the last of a contour ends it.
type point struct {
	x, y         float64
	curve, final bool
}

// points returns a glyph as it is drawn, composites resolved. Components must be placed by distances.
func (r *reading) points(g int) []point {
	b := r.outline(g)
	if len(b) == 0 {
		return nil
	}
	if short(b, 0) >= 0 {
		return simplePoints(b)
	}
	var all []point
	for at, flags := 10, 0x20; flags&0x20 != 0; {
		flags = short(b, at)
		part := r.points(int(binary.BigEndian.Uint16(b[at+2:])))
		dx, dy, next := float64(int8(b[at+4])), float64(int8(b[at+5])), at+6
		if flags&1 != 0 {
			dx, dy, next = float64(short(b, at+4)), float64(short(b, at+6)), at+8
		}
		m := [4]float64{1, 0, 0, 1}
		f2dot14 := func() float64 { next += 2; return float64(short(b, next-2)) / 16384 }
		switch {
		case flags&0x08 != 0:
			m[0] = f2dot14()
			m[3] = m[0]
		case flags&0x40 != 0:
			m[0], m[3] = f2dot14(), f2dot14()
		case flags&0x80 != 0:
			m = [4]float64{f2dot14(), f2dot14(), f2dot14(), f2dot14()}
		}
		for _, p := range part {
			all = append(all, point{m[0]*p.x + m[2]*p.y + dx, m[1]*p.x + m[3]*p.y + dy, p.curve, p.final})
		}
		at = next
	}
	return all
}

func simplePoints(b []byte) []point {
	contours := short(b, 0)
	points := make([]point, short(b, 10+2*contours-2)+1)
	for i := range contours {
		points[short(b, 10+2*i)].final = true
	}
	at := 10 + 2*contours
	at += 2 + short(b, at)
	flags := make([]byte, 0, len(points)+255)
	for len(flags) < len(points) {
		flag, times := b[at], 0
		at++
		if flag&8 != 0 {
			times = int(b[at])
			at++
		}
		for range times + 1 {
			flags = append(flags, flag)
		}
	}
	coordinate := func(flag, small, same byte) (by float64) {
		switch {
		case flag&small != 0 && flag&same != 0:
			by, at = float64(b[at]), at+1
		case flag&small != 0:
			by, at = -float64(b[at]), at+1
		case flag&same == 0:
			by, at = float64(short(b, at)), at+2
		}
		return by
	}
	x, y := 0.0, 0.0
	for i := range points {
		x += coordinate(flags[i], 0x02, 0x10)
		points[i].x, points[i].curve = x, flags[i]&1 == 0
	}
	for i := range points {
		y += coordinate(flags[i], 0x04, 0x20)
		points[i].y = y
	}
	return points
}

// extent returns the box around the points of a glyph.
func extent(points []point) (left, bottom, right, top float64) {
	left, bottom, right, top = math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, p := range points {
		left, right = min(left, p.x), max(right, p.x)
		bottom, top = min(bottom, p.y), max(top, p.y)
	}
	return left, bottom, right, top
}
