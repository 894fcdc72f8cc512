//go:build !race

package check_test

// raced reports whether the tests run with the race detector.
const raced = false
