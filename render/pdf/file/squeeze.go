package file

import (
	"bytes"
	"compress/zlib"
	"sync"

	"quaestor/internal/parallel"
)

// level is that of compress/zlib at which pages take least time for their size: level 1 takes two thirds of its time and
// leaves a seventh more; those above it take twice its time and leave a fiftieth less. See BenchmarkSqueeze.
const level = 4

// A press compresses. It is large, so presses are used again.
type press struct {
	out bytes.Buffer
	zip *zlib.Writer
}

var presses = sync.Pool{New: func() any {
	p := &press{}
	p.zip, _ = zlib.NewWriterLevel(&p.out, level) // fails for levels that there are not
	return p
}}

// squeeze returns data compressed.
func (p *press) squeeze(data []byte) []byte {
	p.out.Reset()
	p.zip.Reset(&p.out)
	p.zip.Write(data) // a buffer takes everything
	p.zip.Close()
	return bytes.Clone(p.out.Bytes())
}

// worthSharing is how many bytes are compressed by one core in the time that it takes to wake another.
const worthSharing = 256 << 10

// squeezeAll compresses the data of streams, on all cores if it is much.
func squeezeAll(streams []stream) {
	size := 0
	for _, s := range streams {
		size += len(s.data)
	}
	if size < worthSharing {
		squeeze(streams, once(len(streams)))
		return
	}
	parallel.Workers(len(streams), 1, func(next func() (int, bool)) { squeeze(streams, next) })
}

// once counts to n.
func once(n int) func() (int, bool) {
	i := -1
	return func() (int, bool) {
		i++
		return i, i < n
	}
}

// squeeze compresses the data of those streams whose numbers it is handed.
func squeeze(streams []stream, next func() (int, bool)) {
	p := presses.Get().(*press)
	defer presses.Put(p)
	for i, more := next(); more; i, more = next() {
		if !streams[i].plain {
			streams[i].data = p.squeeze(streams[i].data)
		}
	}
}
