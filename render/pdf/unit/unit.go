// Package unit holds the one measure of length of the printed form: whole numbers of a 65,536th of a point, so that the
// same page comes out on every machine.
package unit

import "strconv"

// A Length is a distance in 1/65536 of a point; a point is 1/72 of an inch (ISO 32000-1, 8.3.2.3).
type Length int64

// Point is one point.
const Point Length = 1 << 16

// Millimetres returns a number of millimetres as a length.
func Millimetres(mm int) Length { return Length(mm) * 720 * Point / 254 }

// Em returns a number of thousandths of the size of a typeface as a length.
func Em(thousandths int, size Length) Length { return Length(thousandths) * size / 1000 }

// Append appends a length in points, as it stands in a PDF file: rounded to thousandths, without needless digits.
func (l Length) Append(to []byte) []byte {
	if l < 0 {
		if rounded := (-l).thousandths(); rounded > 0 {
			return appendThousandths(append(to, '-'), rounded)
		}
		return append(to, '0')
	}
	return appendThousandths(to, l.thousandths())
}

// String returns a length in points, as Append writes it.
func (l Length) String() string { return string(l.Append(nil)) }

func (l Length) thousandths() int64 { return (int64(l)*1000 + int64(Point)/2) / int64(Point) }

func appendThousandths(to []byte, n int64) []byte {
	to = strconv.AppendInt(to, n/1000, 10)
	rest := n % 1000
	if rest == 0 {
		return to
	}
	to = append(to, '.', byte('0'+rest/100), byte('0'+rest/10%10), byte('0'+rest%10))
	for to[len(to)-1] == '0' {
		to = to[:len(to)-1]
	}
	return to
}
