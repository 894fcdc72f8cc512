package file

import (
	"bytes"
	"compress/zlib"
	"sync"
)

// level is that of compress/zlib at which pages take least time for their size; see BenchmarkSqueeze.
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

// squeeze compresses bytes and hands the result to a function that may not keep it.
func squeeze(data []byte, use func(squeezed []byte)) {
	p := presses.Get().(*press)
	defer presses.Put(p)
	p.out.Reset()
	p.zip.Reset(&p.out)
	p.zip.Write(data) // a buffer takes everything
	p.zip.Close()
	use(p.out.Bytes())
}
