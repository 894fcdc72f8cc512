package yaml_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

// generated returns an inquiry of about 25 KB: 20 questions and answers, the texts in blocks.
func generated() []byte {
	var b strings.Builder
	b.WriteString("inquiry: 21/2301\ntype: dringlicher-berichtsantrag\ntitle: Störung der Online-Sicherheitsprüfung\n" +
		"asked-by: [gruene]\nincident: osip-2025\ntabled: 2025-06-02\npreamble: |\n  " +
		strings.Repeat("Die Presse berichtete über größere Rückstände. ", 8) + "\nquestions:\n")
	for i := 1; i <= 20; i++ {
		fmt.Fprintf(&b, "  %d:\n    text: |\n      Wie viele Anfragen waren am %d. Mai 2025 bei den Behörden noch nicht bearbeitet,\n"+
			"      und aus welchen Gründen? Bitte aufgeschlüsselt nach Ausländerbehörden.\n    asks: [count, {breakdown: Ausländerbehörde}]\n", i, i)
	}
	b.WriteString("answers:\n")
	line := "      Bis zum 26. Mai 2025 waren [21.153](figure:pending) Anfragen aufgelaufen, siehe auch die Antwort.\n"
	for i := 1; i <= 20; i++ {
		fmt.Fprintf(&b, "  - to: %d\n    by: poseck\n    text: |\n%s", i, strings.Repeat(line, 9))
	}
	return []byte(b.String())
}

// BenchmarkRead shows the cost of source.New, Parse and Read together.
func BenchmarkRead(b *testing.B) {
	text := generated()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		readAll(b, text)
	}
}

func readAll(b *testing.B, text []byte) {
	file, _ := source.New("inquiry.yaml", text)
	d, list := yaml.Parse(file)
	if len(list) > 0 {
		b.Fatal(list)
	}
	var record inquiry
	if _, list := d.Read(&record, lang.German); len(list) > 0 {
		b.Fatal(list)
	}
}

// BenchmarkFloor is what BenchmarkRead is held against: yaml.v3 into its own nodes, without any record.
func BenchmarkFloor(b *testing.B) {
	text := generated()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		parseOnly(b, text)
	}
}

func parseOnly(b *testing.B, text []byte) {
	var n yamlv3.Node
	if err := yamlv3.Unmarshal(text, &n); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkRatio takes turns between the two and compares the best time of each, so that a busy machine counts little.
func BenchmarkRatio(b *testing.B) {
	text := generated()
	all, floor := time.Hour, time.Hour
	for b.Loop() {
		start := time.Now()
		readAll(b, text)
		middle := time.Now()
		parseOnly(b, text)
		all, floor = min(all, middle.Sub(start)), min(floor, time.Since(middle))
	}
	b.ReportMetric(float64(all)/float64(floor), "times-floor")
}

func BenchmarkSource(b *testing.B) {
	text := generated()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		source.New("inquiry.yaml", text)
	}
}
