package file

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
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

func (o *objects) writeImage(number int, i *Image) error {
	if bytes.HasPrefix(i.Data, []byte("\xff\xd8")) {
		return o.writeJPEG(number, i.Data)
	}
	picture, err := png.Decode(bytes.NewReader(i.Data))
	if err != nil {
		return errPicture(err)
	}
	o.writePicture(number, picture)
	return nil
}

func errPicture(err error) error {
	return failure("Ein Bild ist beschädigt oder weder PNG noch JPEG: %v.", "A picture is damaged, or neither PNG nor JPEG: %v.", err)
}

func (o *objects) writeJPEG(number int, data []byte) error {
	config, err := jpeg.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return errPicture(err)
	}
	space := "/DeviceRGB"
	switch config.ColorModel {
	case color.GrayModel:
		space = "/DeviceGray"
	case color.CMYKModel: // its inks are none of the output intent
		picture, err := jpeg.Decode(bytes.NewReader(data))
		if err != nil {
			return errPicture(err)
		}
		o.writePicture(number, picture)
		return nil
	}
	o.plain(number, imageEntries(config.Width, config.Height, space)+"/Filter/DCTDecode", data)
	return nil
}

func imageEntries(width, height int, space string) string {
	return "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + strconv.Itoa(width) + "/Height " + strconv.Itoa(height) +
		"/ColorSpace" + space
}

// writePicture writes a picture dot by dot, and how transparent each is if any of them is (11.6.5.3).
func (o *objects) writePicture(number int, picture image.Image) {
	size := picture.Bounds().Size()
	colors, alpha := dots(picture)
	entries := imageEntries(size.X, size.Y, "/DeviceRGB")
	if alpha != nil {
		mask := o.reserve(1)
		entries += "/SMask " + strconv.Itoa(mask) + " 0 R"
		o.flate(mask, imageEntries(size.X, size.Y, "/DeviceGray")+predictors(size.X, 1), alpha)
	}
	o.flate(number, entries+predictors(size.X, 3), colors)
}

// predictors says that each row is written as differences from one dot to the next.
func predictors(width, colors int) string {
	return "/DecodeParms<</Predictor 11/BitsPerComponent 8/Colors " + strconv.Itoa(colors) + "/Columns " + strconv.Itoa(width) + ">>"
}

// dots returns the colours of a picture, and how opaque each dot is unless all are opaque. Each row begins with filter 1
// of PNG, the difference to the dot on the left.
func dots(picture image.Image) (colors, alpha []byte) {
	bounds := picture.Bounds()
	colors = make([]byte, 0, bounds.Dy()*(3*bounds.Dx()+1))
	alpha = make([]byte, 0, bounds.Dy()*(bounds.Dx()+1))
	opaque := true
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		colors, alpha = append(colors, 1), append(alpha, 1)
		var left color.NRGBA
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			dot := color.NRGBAModel.Convert(picture.At(x, y)).(color.NRGBA)
			colors = append(colors, dot.R-left.R, dot.G-left.G, dot.B-left.B)
			alpha = append(alpha, dot.A-left.A)
			opaque = opaque && dot.A == 255
			left = dot
		}
	}
	if opaque {
		return colors, nil
	}
	return colors, alpha
}
