package render

import (
	"net/http"
	"path"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/prose"
	"quaestor/render/tree"
)

// PictureFolder is the folder that the pictures of all documents are published in.
const PictureFolder = "images"

// pictureName returns the file that a picture is published as: its own name with some letters of its digest, so that two
// pictures of one name do not meet, and one picture is published once. It tells nothing of the folder it came from.
func pictureName(p *questions.Picture) string {
	ext := ".png"
	if http.DetectContentType(p.Data) == "image/jpeg" {
		ext = ".jpg"
	}
	base := p.Name[:len(p.Name)-len(path.Ext(p.Name))]
	return path.Join(PictureFolder, questions.Slug(incidents.Name(base))+"-"+p.Digest[:12]+ext)
}

// picture returns what the images of a text show.
func (c *composer) picture(of *incidents.Prose) func(target string) *tree.Picture {
	return func(target string) *tree.Picture {
		r := c.owner(of)
		if r == nil {
			return nil
		}
		found, fault := c.d.Picture(r, target)
		if fault != questions.PictureFine {
			return nil
		}
		return &tree.Picture{Name: pictureName(found), Data: found.Data, Width: found.Width, Height: found.Height}
	}
}

// owner returns the record that a text stands in.
func (c *composer) owner(of *incidents.Prose) *questions.Record {
	for r := range c.used {
		for i := range r.Passages {
			if r.Passages[i].Text == of {
				return r
			}
		}
	}
	return nil
}

// Pictures returns the names that the pictures of a dossier are published under, as [tree.Picture] has them.
func Pictures(d *questions.Dossier) map[string]bool {
	names := map[string]bool{}
	for _, r := range d.Records {
		for _, t := range r.Passages {
			for _, s := range t.Spans {
				if s.Kind != prose.Image {
					continue
				}
				if found, fault := d.Picture(r, string(*t.Text)[s.Target:s.TargetEnd]); fault == questions.PictureFine {
					names[pictureName(found)] = true
				}
			}
		}
	}
	return names
}
