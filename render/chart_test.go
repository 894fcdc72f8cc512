package render

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// TestChart measures bars by the numbers of a breakdown.
func TestChart(t *testing.T) {
	c := newComposer(&questions.Dossier{Language: lang.German}, &questions.Record{})
	for _, test := range []struct {
		values []string
		want   string
	}{
		{[]string{"20", "10"}, "[10000 5000] Balkendiagramm: p0 20; p1 10."},
		{[]string{"1/3", "k. A.", "12,5", "10–20", "0"}, "[222 0 8333 10000 0] Balkendiagramm: p0 1/3; p1 k. A.; p2 12,5; p3 10–20; p4 0."},
		{[]string{"4,5 %", "9 %"}, "[5000 10000] Balkendiagramm: p0 4,5 %; p1 9 %."},
		{[]string{"999999999999", "1"}, "[10000 1] Balkendiagramm: p0 999.999.999.999; p1 1."},
		{[]string{"4,5 %", "9"}, "[] "}, {[]string{"7", "k. A."}, "[] "}, {[]string{"0", "0"}, "[] "}, {[]string{"7"}, "[] "}, {nil, "[] "},
	} {
		var parts []incidents.Part
		for i, value := range test.values {
			var q incidents.Quantity
			if err := q.ReadScalar(value, lang.German); err != nil {
				t.Fatalf("%q: %v", value, err)
			}
			parts = append(parts, incidents.Part{Label: fmt.Sprint("p", i), Value: q})
		}
		bars, alt := c.chart(parts)
		sizes := []int{}
		for _, b := range bars {
			sizes = append(sizes, b.Size)
		}
		if got := strings.ReplaceAll(fmt.Sprint(sizes, " ", alt), "\u00a0", " "); got != test.want {
			t.Errorf("%q: got %s, want %s", test.values, got, test.want)
		}
	}
	if _, alt := c.chart(make([]incidents.Part, 0)); alt != "" || c.err != nil {
		t.Error(alt, c.err)
	}
}
