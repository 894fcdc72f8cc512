package file

import (
	"strings"
	"testing"

	"quaestor/render/pdf/unit"
)

func sizes(points ...unit.Length) *File {
	f := &File{}
	for _, p := range points {
		f.Pages = append(f.Pages, &Page{Width: p * unit.Point, Height: 2*p*unit.Point + unit.Point/3})
	}
	return f
}

func TestFrame(t *testing.T) {
	f := sizes(100, 200, 100)
	got, err := f.frame()
	if err != nil {
		t.Fatal(err)
	}
	if got.objects != 10 || len(got.sheets) != 3 || got.sheets[1] != (sheet{5, 6}) || got.pages != 1 || got.resources != 2 {
		t.Errorf("the frame is %+v", got)
	}
}

// A container that is not as fpdf v0.9.0 makes it is refused.
func TestFrameIsChecked(t *testing.T) {
	r, err := container(sizes(100, 200).Pages)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		old, new, want string
	}{
		{"/Count 2", "/Count 2", ""},
		{"% page 1", "% page 7", "page 2 of fpdf: its content"},
		{"/MediaBox [0 0 200.00", "/MediaBox [0 0 201.00", "page 2 of fpdf: its size"},
		{"/Resources 2 0 R\n/Contents 6", "/Resources 1 0 R\n/Contents 6", "page 2 of fpdf: its parent"},
		{"/Parent 1", "/Parent 2", "page 1 of fpdf: its parent"},
		{"/Kids [3 0 R 5 0 R ]", "/Kids [3 0 R       ]", "8 objects for 1 pages of 2"},
		{"/Info 7", "/Inf0 7", "8 objects"},
		{"%PDF-1.3", "%PDX-1.3", "no PDF file"},
	} {
		spoilt := strings.Replace(string(r.data), test.old, test.new, 1)
		opened, err := Open([]byte(spoilt))
		if err == nil {
			_, err = sizes(100, 200).takeOver(opened)
		}
		if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
			t.Errorf("%q instead of %q: %v, want %q", test.new, test.old, err, test.want)
		}
	}
}
