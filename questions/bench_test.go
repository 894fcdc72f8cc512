package questions_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
	"time"

	"gopkg.in/yaml.v3"

	"quaestor/internal/generate"
	"quaestor/questions"
)

// BenchmarkLoad reads and joins generated dossiers. In the same run it measures the floor: the same files decoded by
// yaml.v3 into nodes, which are dropped at once, and nothing more, on the same number of cores. It reports how many times the floor Load takes, and
// the memory that the dossier holds for each record.
func BenchmarkLoad(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			dir := generated(b, n)
			var floor, ours time.Duration
			var d *questions.Dossier
			for b.Loop() {
				floor += timed(func() { decodeAll(b, dir) })
				ours += timed(func() { d = loaded(b, dir) })
			}
			b.ReportMetric(float64(ours)/float64(floor), "×floor")
			b.ReportMetric(float64(ours)/float64(b.N)/float64(n)/1e3, "µs/record")
			b.ReportMetric(float64(heldBy(&d))/float64(n), "bytes/record")
		})
	}
}

func generated(b *testing.B, n int) string {
	var files []string
	for _, f := range generate.Dossier(n) {
		files = append(files, f.Name, f.Text)
	}
	return write(b, files...)
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
	work := make(chan string)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for file := range work {
				decode(b, file)
			}
		})
	}
	for _, file := range files {
		work <- file
	}
	close(work)
	workers.Wait()
}

func decode(b *testing.B, file string) {
	text, err := os.ReadFile(file)
	if err == nil {
		err = yaml.Unmarshal(text, new(yaml.Node))
	}
	if err != nil {
		b.Error(err)
	}
}
