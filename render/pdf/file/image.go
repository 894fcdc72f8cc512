package file

import (
	"bytes"
	"image"
	"image/color"
	_ "image/jpeg" // reads
	_ "image/png"
	"strconv"
)

// writeImages writes pictures (ISO 32000-1, 8.9.5) and returns their numbers. A JPEG file of grey or colours stands in
// the file as it is; all others are taken apart.
func (o *objects) writeImages(images []*Image) ([]int, error) {
	numbers := make([]int, len(images))
	for i, image := range images {
		numbers[i] = o.reserve(1)
		if err := o.writeImage(numbers[i], image); err != nil {
			return nil, err
		}
	}
	return numbers, nil
}

// mostDots is how many dots a picture may have: 100 million print a poster.
const mostDots = 100_000_000

func (o *objects) writeImage(number int, i *Image) error {
	config, format, err := image.DecodeConfig(bytes.NewReader(i.Data))
	if err != nil {
		return errPicture(err)
	}
	if config.Width > mostDots/max(config.Height, 1) {
		return failure("Ein Bild ist zu groß: %d × %d Punkte.", "A picture is too large: %d × %d dots.", config.Width, config.Height)
	}
	// The inks of CMYK are none of the output intent.
	if format == "jpeg" && config.ColorModel != color.CMYKModel {
		space := "/DeviceRGB"
		if config.ColorModel == color.GrayModel {
			space = "/DeviceGray"
		}
		o.plain(number, imageEntries(config.Width, config.Height, space)+"/Filter/DCTDecode", i.Data)
		return nil
	}
	picture, _, err := image.Decode(bytes.NewReader(i.Data))
	if err != nil {
		return errPicture(err)
	}
	o.writePicture(number, straight(picture))
	return nil
}

func errPicture(err error) error {
	return failure("Ein Bild ist beschädigt oder weder PNG noch JPEG: %v.", "A picture is damaged, or neither PNG nor JPEG: %v.", err)
}

func imageEntries(width, height int, space string) string {
	return "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + strconv.Itoa(width) + "/Height " + strconv.Itoa(height) +
		"/ColorSpace" + space
}

// straight returns a picture whose colours do not depend on how opaque they are.
func straight(picture image.Image) *image.NRGBA {
	switch p := picture.(type) {
	case *image.NRGBA:
		return p
	case *image.RGBA:
		if p.Opaque() { // then both mean the same
			return &image.NRGBA{Pix: p.Pix, Stride: p.Stride, Rect: p.Rect}
		}
	}
	bounds := picture.Bounds()
	copied := image.NewNRGBA(bounds)
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			copied.Set(x, y, picture.At(x, y))
		}
	}
	return copied
}

// writePicture writes a picture dot by dot, and how opaque each is unless all are (11.6.5.3).
func (o *objects) writePicture(number int, picture *image.NRGBA) {
	size := picture.Bounds().Size()
	entries := imageEntries(size.X, size.Y, "/DeviceRGB")
	if !picture.Opaque() {
		mask := o.reserve(1)
		entries += "/SMask " + strconv.Itoa(mask) + " 0 R"
		o.flate(mask, imageEntries(size.X, size.Y, "/DeviceGray")+predictors(size.X, 1), dots(picture, 3, 1))
	}
	o.flate(number, entries+predictors(size.X, 3), dots(picture, 0, 3))
}

// predictors says that each row is written as differences from one dot to the next.
func predictors(width, colors int) string {
	return "/DecodeParms<</Predictor 11/BitsPerComponent 8/Colors " + strconv.Itoa(colors) + "/Columns " + strconv.Itoa(width) + ">>"
}

// dots returns some of the four values of each dot, from the first one asked for. A row begins with filter 1 of PNG: each
// value is the difference to that of the dot on the left.
func dots(picture *image.NRGBA, first, count int) []byte {
	size := picture.Bounds().Size()
	values := make([]byte, 0, size.Y*(count*size.X+1))
	for y := range size.Y {
		row := picture.Pix[y*picture.Stride:][:4*size.X]
		values = append(values, 1)
		var left [4]byte
		for ; len(row) > 0; row = row[4:] {
			for i := first; i < first+count; i++ {
				values = append(values, row[i]-left[i])
			}
			left = [4]byte(row)
		}
	}
	return values
}
