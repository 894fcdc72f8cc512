package questions_test

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"quaestor/incidents"
	"quaestor/questions"
)

// drawn returns a picture as a PNG or JPEG file.
func drawn(t *testing.T, format string) string {
	t.Helper()
	var b bytes.Buffer
	var err error
	dots := image.NewGray(image.Rect(0, 0, 3, 2))
	if format == "png" {
		err = png.Encode(&b, dots)
	} else {
		err = jpeg.Encode(&b, dots, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestPictures finds pictures beside the record and in the dossier's own folder, and never outside.
func TestPictures(t *testing.T) {
	plan, photo := drawn(t, "png"), drawn(t, "jpeg")
	wrong := []byte(plan)
	wrong[len(wrong)-20] ^= 1
	dir := write(t, "dossier.yaml", header, "incidents/a.yaml", "incident: a\ntitle: A\n", "plan.png", photo,
		"incidents/plan.png", plan, "incidents/zwei Wörter.jpg", photo, "bilder/b.png", plan, "incidents/text.png", "kein Bild",
		"incidents/halb.png", plan[:len(plan)-6], "incidents/halb.jpg", photo[:len(photo)-2], "incidents/falsch.png", string(wrong), "incidents/leer.png", "")
	outside := write(t, "fremd.png", plan)
	for name, target := range map[string]string{"hinaus.png": filepath.Join(outside, "fremd.png"), "drinnen.png": "plan.png", "ins-leere.png": "nichts.png"} {
		if err := os.Symlink(target, filepath.Join(dir, "incidents", name)); err != nil {
			t.Skip(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "gross.png"), make([]byte, 11<<20), 0o644); err != nil {
		t.Fatal(err)
	}
	d, _ := load(t, dir)
	for target, want := range map[string]questions.PictureFault{
		"plan.png": questions.PictureFine, "zwei Wörter.jpg": questions.PictureFine, "zwei%20W%C3%B6rter.jpg": questions.PictureFine,
		"../bilder/b.png": questions.PictureFine, "bilder/b.png": questions.PictureFine, "./plan.png": questions.PictureFine,
		"drinnen.png": questions.PictureFine, "https://a.example/b.png": questions.PictureAddress, "//a.example/b.png": questions.PictureAddress,
		"nichts.png": questions.PictureAbsent, "ins-leere.png": questions.PictureAbsent, "../nichts.png": questions.PictureAbsent, "": questions.PictureUnread,
		"../../fremd.png": questions.PictureOutside, filepath.Join(outside, "fremd.png"): questions.PictureOutside, "hinaus.png": questions.PictureOutside,
		`..\plan.png`: questions.PictureOutside, "gross.png": questions.PictureLarge, "text.png": questions.PictureKind, "leer.png": questions.PictureKind,
		"halb.png": questions.PictureKind, "halb.jpg": questions.PictureKind, "falsch.png": questions.PictureKind, ".": questions.PictureUnread, "../bilder": questions.PictureUnread,
	} {
		for _, d := range []*questions.Dossier{d, d.For(incidents.Public)} {
			p, got := d.Picture(record(t, d, "a"), target)
			if got != want || (p == nil) != (want != questions.PictureFine) {
				t.Errorf("%q: got %v and fault %d, want fault %d", target, p, got, want)
			}
		}
	}
	first, _ := d.Picture(record(t, d, "a"), "plan.png")
	if again, _ := d.Picture(record(t, d, "a"), "../incidents/plan.png"); again != first || first.Width != 3 || first.Height != 2 || string(first.Data) != plan {
		t.Errorf("got %v and %v, want the picture beside the record, read once", first, again)
	}
}

func record(t *testing.T, d *questions.Dossier, id incidents.Name) *questions.Record {
	t.Helper()
	for _, r := range d.Records {
		if r.ID == id {
			return r
		}
	}
	t.Fatalf("there is no record %s", id)
	return nil
}
