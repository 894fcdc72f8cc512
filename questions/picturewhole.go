package questions

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
)

// complete holds, for each format of pictures, what reports whether a file has its end.
var complete = map[string]func([]byte) bool{"png": wholePNG, "jpeg": wholeJPEG}

// wholePNG reports whether a PNG file has all its chunks and none is damaged (PNG Specification, third edition, 5.3).
func wholePNG(data []byte) bool {
	const signature, around = 8, 12 // bytes of the file's signature; of a chunk's length, type and check sum
	for rest := data[signature:]; len(rest) >= around; {
		length := int(binary.BigEndian.Uint32(rest))
		if length > len(rest)-around {
			return false
		}
		end := 8 + length
		if crc32.ChecksumIEEE(rest[4:end]) != binary.BigEndian.Uint32(rest[end:]) {
			return false
		}
		if string(rest[4:8]) == "IEND" {
			return true
		}
		rest = rest[end+4:]
	}
	return false
}

// wholeJPEG reports whether a JPEG file has its end marker (ITU-T T.81, B.1.1.3). Cameras write some bytes behind it.
func wholeJPEG(data []byte) bool { return bytes.Contains(data[len(data)/2:], []byte{0xff, 0xd9}) }
