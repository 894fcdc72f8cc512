package incidents

import (
	"math"
	"math/bits"
)

// An Amount is an exact fraction. Den is positive except in the zero Amount, which means that no number is given.
// It need not be in lowest terms: 450/100 remembers that 4,50 was written.
type Amount struct{ Num, Den int64 }

// Whole returns the amount of a whole number.
func Whole(n int64) Amount { return Amount{n, 1} }

// IsZero reports whether no number is given. The number nought is given.
func (a Amount) IsZero() bool { return a.Den == 0 }

// Cmp orders amounts by value, exactly. Neither may be the zero Amount or negative.
func (a Amount) Cmp(b Amount) int {
	leftHigh, left := bits.Mul64(uint64(a.Num), uint64(b.Den))
	rightHigh, right := bits.Mul64(uint64(b.Num), uint64(a.Den))
	switch {
	case leftHigh != rightHigh && leftHigh < rightHigh, leftHigh == rightHigh && left < right:
		return -1
	case leftHigh == rightHigh && left == right:
		return 0
	}
	return 1
}

// Add returns the exact sum of two amounts; ok is false if it is too large to be represented.
func (a Amount) Add(b Amount) (sum Amount, ok bool) {
	if a.Den == 0 || b.Den == 0 {
		return Amount{}, false
	}
	share := gcd(a.Den, b.Den)
	left, ok1 := mul(a.Num, b.Den/share)
	right, ok2 := mul(b.Num, a.Den/share)
	den, ok3 := mul(a.Den, b.Den/share)
	if !ok1 || !ok2 || !ok3 || left > math.MaxInt64-right {
		return Amount{}, false
	}
	return Amount{left + right, den}, true
}

// times returns the amount multiplied by a whole number, in lowest terms.
func (a Amount) times(n int64) (Amount, bool) {
	share := gcd(a.Den, n)
	num, ok := mul(a.Num, n/share)
	return Amount{num, a.Den / share}, ok
}

// over returns the amount divided by a whole number.
func (a Amount) over(n int64) (Amount, bool) {
	den, ok := mul(a.Den, n)
	return Amount{a.Num, den}, ok
}

// mul multiplies two numbers that are not negative.
func mul(a, b int64) (int64, bool) {
	high, low := bits.Mul64(uint64(a), uint64(b))
	return int64(low), high == 0 && low <= math.MaxInt64
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
