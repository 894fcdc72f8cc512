package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"gopkg.in/yaml.v3"

	"quaestor/internal/generate"
	"quaestor/internal/parallel"
	"quaestor/questions"
	"quaestor/questions/check"
)

// BenchmarkCheck does all that "quaestor check" does: it reads, joins and checks generated dossiers of records of about
// 25 KB. In the same run it measures the floor: the same files decoded by yaml.v3 into nodes, which are dropped at
// once, on the same number of cores. It reports how many times the floor all of it takes, the share of the rules, and
// the memory that the dossier holds for each record.
func BenchmarkCheck(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			dir := generated(b, n)
			var floor, loading, checking time.Duration
			var d *questions.Dossier
			for b.Loop() {
				floor += timed(func() { decodeAll(b, dir) })
				d = nil
				loading += timed(func() { d = loaded(b, dir) })
				begin := time.Now()
				if found := check.Run(d); len(found) > 0 {
					b.Fatalf("%d findings, the first: %+v", len(found), found[0])
				}
				checking += time.Since(begin)
			}
			b.ReportMetric(float64(loading+checking)/float64(floor), "×floor")
			b.ReportMetric(float64(loading)/float64(floor), "load×floor")
			b.ReportMetric(float64(loading+checking)/float64(b.N)/float64(n)/1e3, "µs/record")
			b.ReportMetric(float64(heldBy(&d))/float64(n), "bytes/record")
		})
	}
}

func generated(b *testing.B, n int) string {
	dir := b.TempDir()
	for _, f := range generate.Dossier(n) {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(f.Text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	return dir
}

func loaded(b *testing.B, dir string) *questions.Dossier {
	d, found, err := questions.Load(dir)
	if err != nil || len(found) > 0 {
		b.Fatal(err, found[:min(len(found), 3)])
	}
	return d
}

func timed(do func()) time.Duration {
	runtime.GC()
	begin := time.Now()
	do()
	return time.Since(begin)
}

// heldBy returns how much memory becomes free when the dossier is forgotten.
func heldBy(d **questions.Dossier) uint64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	*d = nil
	runtime.GC()
	runtime.ReadMemStats(&after)
	return before.HeapAlloc - after.HeapAlloc
}

func decodeAll(b *testing.B, dir string) {
	files, err := filepath.Glob(filepath.Join(dir, "*/*.yaml"))
	if err != nil {
		b.Fatal(err)
	}
	parallel.Each(len(files), func(i int) {
		text, err := os.ReadFile(files[i])
		if err == nil {
			err = yaml.Unmarshal(text, new(yaml.Node))
		}
		if err != nil {
			b.Error(err)
		}
	})
}
