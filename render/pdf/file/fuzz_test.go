package file_test

import (
	"bytes"
	"strings"
	"testing"

	"quaestor/render/pdf/file"
)

// Any description makes a file that reads back with a title.
func FuzzInfo(f *testing.F) {
	f.Add("Titel (1)", "Ole \\ Ænes", "de", "2025-07-11", "https://example.org")
	f.Add("", "", "", "", "")
	f.Add("\xff\x00\r\n", "\U0001F600", "x y", "2025-02-30", "ü )(")
	f.Add(strings.Repeat("ü", 40_000), "&<>", "\u202e", "0000-00-00", strings.Repeat("%", 40_000))
	f.Fuzz(func(t *testing.T, title, author, language, date, url string) {
		doc := sample()
		doc.Info = file.Info{Title: title, Authors: []string{author}, Language: language, Date: date, Seal: url, Subject: author}
		doc.Pages[0].Links[0].URL = url
		doc.Outline[0].Title = title
		doc.Source = &file.Source{Name: title, Media: language, Meaning: author}
		r, err := file.Open(written(t, doc))
		if err != nil {
			t.Fatal(err)
		}
		walk(t, r)
		info, err := r.Dict(r.Trailer()["Info"])
		if got, is := info["Title"].(file.String); err != nil || !is || len(got) == 0 || len(got) > 32_767 {
			t.Errorf("the title is %q, %v", got, err)
		}
		if digest, err := r.Seal(); err != nil || len(url) < 1000 && digest != strings.ToValidUTF8(url, "\uFFFD") && !strings.ContainsRune(digest, '\uFFFD') {
			t.Errorf("the digest is %q, %v, want %q", digest, err, url)
		}
	})
}

// walk reads everything in a file.
func walk(t *testing.T, r *file.Reader) {
	t.Helper()
	for _, number := range r.Numbers() {
		v, err := r.Get(number)
		if err != nil {
			t.Fatalf("object %d: %v", number, err)
		}
		if s, is := v.(*file.Stream); is {
			if _, err := r.Decode(s); err != nil {
				t.Fatalf("object %d: %v", number, err)
			}
		}
	}
}

// Whatever bytes are opened, there is an answer.
func FuzzOpen(f *testing.F) {
	var out bytes.Buffer
	if err := sample().Write(&out); err != nil {
		f.Fatal(err)
	}
	f.Add(out.Bytes())
	for _, text := range foreign {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := file.Open(data)
		if err != nil {
			return
		}
		for _, number := range r.Numbers() {
			v, err := r.Get(number)
			if s, is := v.(*file.Stream); is && err == nil {
				_, _ = r.Decode(s)
			}
		}
		_, _, _, _ = r.Source()
		_, _ = r.Seal()
		_, _ = r.Words()
		_, _ = r.Pages()
	})
}
