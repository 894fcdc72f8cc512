package pdf

import (
	"bytes"
	"fmt"
	"testing"

	"quaestor/render/tree"
)

// protocol returns minutes of about so many pages.
func protocol(pages int) *tree.Document {
	doc := everything(german)
	doc.Body = nil
	for i := range pages * 5 {
		n := fmt.Sprint(i + 1)
		speech := fmt.Sprintf("Zur Frage %s ist zu sagen: ", n)
		for j := range 9 {
			speech += fmt.Sprintf("Die %d. Störung der Schnittstelle zwischen den Ausländerbehörden und dem Landeskriminalamt währte über ein Vierteljahr. ", j+i)
		}
		doc.Body = append(doc.Body, german.question(n, nil), tree.Answer{Blocks: []tree.Block{tree.Paragraph{Text: plainText(speech)}}})
	}
	return doc
}

// BenchmarkWrite shows that a page costs the same however many there are.
func BenchmarkWrite(b *testing.B) {
	for _, pages := range []int{1, 8, 100, 1000} {
		b.Run(fmt.Sprint(pages), func(b *testing.B) {
			doc := protocol(pages)
			b.ReportAllocs()
			var out bytes.Buffer
			for b.Loop() {
				out.Reset()
				if err := Write(&out, doc, Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(out.Len())/1000, "kB/file")
		})
	}
}
