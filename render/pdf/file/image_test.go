package file

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"strings"
	"testing"
)

// encoded returns a picture as a file.
func encoded(t *testing.T, format string, picture image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	var err error
	if format == "png" {
		err = png.Encode(&out, picture)
	} else {
		err = jpeg.Encode(&out, picture, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestImages(t *testing.T) {
	area := image.Rect(0, 0, 2, 1)
	clear := image.NewNRGBA(area)
	clear.Set(0, 0, color.NRGBA{200, 100, 50, 128})
	paletted := image.NewPaletted(area, color.Palette{color.White, color.RGBA{1, 2, 3, 255}})
	paletted.SetColorIndex(1, 0, 1)
	deep := image.NewGray16(area)
	deep.Set(0, 0, color.Gray16{0x8000})
	cmyk, err := os.ReadFile("testdata/cmyk.jpg")
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		data    []byte
		entries string
		dots    []byte // of the first row; nil if the file is taken as it is
		mask    []byte
	}{
		"opaque":   {encoded(t, "png", image.NewGray(area)), "/DeviceRGB", []byte{0, 0, 0, 0, 0, 0}, nil},
		"clear":    {encoded(t, "png", clear), "/DeviceRGB", []byte{200, 100, 50, 0, 0, 0}, []byte{128, 0}},
		"paletted": {encoded(t, "png", paletted), "/DeviceRGB", []byte{255, 255, 255, 1, 2, 3}, nil},
		"deep":     {encoded(t, "png", deep), "/DeviceRGB", []byte{128, 128, 128, 0, 0, 0}, nil},
		"grey":     {encoded(t, "jpeg", image.NewGray(area)), "/DeviceGray/Filter/DCTDecode", nil, nil},
		"colours":  {encoded(t, "jpeg", image.NewRGBA(area)), "/DeviceRGB/Filter/DCTDecode", nil, nil},
		"cmyk":     {cmyk, "/Width 8/Height 8/ColorSpace/DeviceRGB", []byte{255, 0, 0, 255, 0, 0}, nil},
	} {
		o := newObjects()
		if _, err := o.writeImages([]*Image{{Data: test.data}}); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		last := o.streams[len(o.streams)-1]
		if !strings.Contains(last.entries, test.entries) {
			t.Errorf("%s: %s, want %s", name, last.entries, test.entries)
		}
		if test.dots == nil {
			if !bytes.Equal(last.data, test.data) || !last.plain {
				t.Errorf("%s: the file is not taken as it is", name)
			}
			continue
		}
		if got := row(t, last.data, 3); !bytes.HasPrefix(got, test.dots) {
			t.Errorf("%s: dots %v, want %v", name, got, test.dots)
		}
		if masked := len(o.streams) == 2; masked != (test.mask != nil) || masked && !bytes.Equal(row(t, o.streams[0].data, 1), test.mask) {
			t.Errorf("%s: mask %v, want %v", name, o.streams[:len(o.streams)-1], test.mask)
		}
	}
}

// row undoes the differences of the first row.
func row(t *testing.T, data []byte, colors int) []byte {
	t.Helper()
	width := (len(data) - 1) / colors
	if width > 8 {
		width = 8
	}
	plain, err := unpredict(Dict{"Predictor": 11, "Colors": colors, "Columns": width}, data[:1+colors*width])
	if err != nil {
		t.Fatal(err)
	}
	return plain
}

func TestImagesRefused(t *testing.T) {
	huge := encoded(t, "png", image.NewGray(image.Rect(0, 0, 1, 1)))
	copy(huge[16:], "\x00\x00\xff\xff\x00\x00\xff\xff") // width and height
	binary.BigEndian.PutUint32(huge[29:], crc32.ChecksumIEEE(huge[12:29]))
	for name, test := range map[string]struct {
		data []byte
		want string
	}{
		"empty": {nil, "damaged"},
		"other": {[]byte("GIF89a"), "neither PNG nor JPEG"},
		"cut":   {huge[:30], "damaged"},
		"huge":  {huge, "too large: 65535 × 65535"},
	} {
		if _, err := newObjects().writeImages([]*Image{{Data: test.data}}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
	}
}
