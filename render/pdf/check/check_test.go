package check_test

import (
	"testing"

	"quaestor/render/pdf/check"
)

// TestFindings holds that nothing is wrong with any file that is written.
func TestFindings(t *testing.T) {
	for _, p := range papers(t) {
		found, err := check.Findings(p.data)
		if err != nil {
			t.Fatalf("%s: %v", p.name, err)
		}
		for _, finding := range found[:min(len(found), 20)] {
			t.Errorf("%s: %s", p.name, finding)
		}
	}
}
