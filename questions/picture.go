package questions

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"image"
	_ "image/jpeg" // read by image.DecodeConfig
	_ "image/png"  // read by image.DecodeConfig
	"io"
	"io/fs"
	"net/url"
	"path"
	"strings"
	"sync"
	"syscall"
)

// What a picture may have at most: no plan in a paper needs more, and readers must be able to hold it.
const (
	maxPicture = 10 << 20 // bytes
	maxDots    = 50_000_000
)

// A Picture is a PNG or JPEG file of the dossier.
type Picture struct {
	Name          string // of the file, without folder
	Data          []byte // shared; not to be changed
	Digest        string // SHA-256 of the data, in hexadecimal digits
	Width, Height int    // in dots
}

// A PictureFault says why an image of a text cannot be shown.
type PictureFault uint8

// The faults of pictures.
const (
	PictureFine    PictureFault = iota
	PictureAddress              // an address of the web: nothing is fetched
	PictureOutside              // the path leads out of the dossier
	PictureAbsent               // there is no such file, neither beside the record nor in the dossier's own folder
	PictureUnread               // it is no ordinary file or may not be read
	PictureLarge                // it has too many bytes or dots
	PictureKind                 // it is neither PNG nor JPEG, or not all of one
)

// gallery finds and keeps the pictures of a dossier, each read once. It is shared by the dossiers made of it.
type gallery struct {
	root   fs.FS
	byPath sync.Map // path to func() shown
}

// shown is a picture or its fault.
type shown struct {
	picture *Picture
	fault   PictureFault
}

// Picture returns the file that an image in a text of the record names: a path from the folder that the record's file
// stands in, or else from that of the dossier. Neither ".." nor a symbolic link leads out of the dossier.
func (d *Dossier) Picture(r *Record, target string) (*Picture, PictureFault) {
	if strings.Contains(target, "://") || strings.HasPrefix(target, "//") {
		return nil, PictureAddress
	}
	name, err := url.PathUnescape(target)
	if err != nil {
		name = target
	}
	fault := PictureOutside
	for _, folder := range []string{r.folder, "."} {
		at := path.Join(folder, name)
		if d.gallery == nil || !fs.ValidPath(at) || path.IsAbs(name) || strings.Contains(name, `\`) {
			continue
		}
		found := d.gallery.at(at)
		if fault = found.fault; fault != PictureAbsent {
			return found.picture, fault
		}
	}
	return nil, fault
}

// at returns the picture of a path.
func (g *gallery) at(at string) shown {
	read, _ := g.byPath.LoadOrStore(at, sync.OnceValue(func() shown { return g.read(at) }))
	return read.(func() shown)()
}

// read reads a picture. What is no ordinary file is not opened: reading a named pipe would not come to an end.
func (g *gallery) read(at string) shown {
	info, err := fs.Stat(g.root, at)
	var system syscall.Errno
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return shown{fault: PictureAbsent}
	case err != nil && !errors.As(err, &system): // os.Root says no on its own account
		return shown{fault: PictureOutside}
	case err != nil || !info.Mode().IsRegular():
		return shown{fault: PictureUnread}
	case info.Size() > maxPicture:
		return shown{fault: PictureLarge}
	}
	f, err := g.root.Open(at)
	if err != nil {
		return shown{fault: PictureUnread}
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxPicture+1))
	switch {
	case err != nil:
		return shown{fault: PictureUnread}
	case len(data) > maxPicture:
		return shown{fault: PictureLarge}
	}
	return seen(path.Base(at), data)
}

// seen looks at the data of a picture, as far as that is quick.
func seen(name string, data []byte) shown {
	config, format, err := image.DecodeConfig(bytes.NewReader(data))
	switch {
	case err != nil || config.Width <= 0 || config.Height <= 0 || !complete[format](data):
		return shown{fault: PictureKind}
	case config.Width > maxDots/config.Height:
		return shown{fault: PictureLarge}
	}
	sum := sha256.Sum256(data)
	return shown{picture: &Picture{Name: name, Data: data, Digest: hex.EncodeToString(sum[:]), Width: config.Width, Height: config.Height}}
}
