package check_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"quaestor/internal/generate"
	"quaestor/questions"
	"quaestor/questions/check"
)

// BenchmarkRun applies all rules to 1000 records of about 25 KB that have nothing to report. In the same run it reads
// them, which is what the cost of the rules is held against.
func BenchmarkRun(b *testing.B) {
	dir := b.TempDir()
	for _, f := range generate.Dossier(1000) {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(f.Text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	d, _, err := questions.Load(dir)
	if err != nil {
		b.Fatal(err)
	}
	if found := check.Run(d); len(found) > 0 {
		b.Logf("%d findings, the first: %+v", len(found), found[0])
	}
	var reading, checking time.Duration
	for b.Loop() {
		begin := time.Now()
		if _, _, err := questions.Load(dir); err != nil {
			b.Fatal(err)
		}
		read := time.Now()
		check.Run(d)
		reading, checking = reading+read.Sub(begin), checking+time.Since(read)
	}
	b.ReportMetric(100*float64(checking)/float64(reading), "%ofLoad")
	b.ReportMetric(float64(checking.Microseconds())/float64(b.N)/1000, "µs/record")
}
