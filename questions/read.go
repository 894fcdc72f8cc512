package questions

import (
	"io"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

// A result is what reading one file gave.
type result struct {
	record *Record      // nil if nothing could be read
	file   *source.File // its text, as far as it is one; nil if it is none
	found  []diag.Diagnostic
}

// readFile reads one record file.
func readFile(root fs.FS, name string, tag lang.Tag) result {
	text, found := content(root, name)
	if found != nil {
		return result{found: found}
	}
	file, found := source.New(name, text)
	if file == nil {
		return result{found: found}
	}
	doc, syntax := yaml.Parse(file)
	found = append(found, syntax...)
	if doc == nil {
		return result{file: file, found: found}
	}
	key, wrong := kindOf(doc, name)
	if key == "" {
		return result{file: file, found: append(found, wrong)}
	}
	r := &Record{File: file, Value: newValue(key), folder: path.Dir(name)}
	places, mistakes := doc.Read(r.Value, tag)
	r.Places = places
	r.identify()
	return result{record: r, file: file, found: append(found, mistakes...)}
}

// content reads the bytes of a file unless it is too large to be a record.
func content(root fs.FS, name string) ([]byte, []diag.Diagnostic) {
	f, err := root.Open(name)
	if err != nil {
		return nil, []diag.Diagnostic{unreadable(name)}
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, []diag.Diagnostic{unreadable(name)}
	}
	if info.Size() > source.MaxSize {
		return nil, []diag.Diagnostic{tooLarge(name, info.Size())}
	}
	text := make([]byte, info.Size())
	if _, err := io.ReadFull(f, text); err != nil {
		return nil, []diag.Diagnostic{unreadable(name)}
	}
	return text, nil
}

// recordKeys lists the keys that say what a file holds.
var recordKeys = []string{"dossier", "register", "incident", "inquiry", "sitting"}

func newValue(key string) any {
	switch key {
	case "dossier":
		return new(Header)
	case "register":
		return new(incidents.RegisterFile)
	case "incident":
		return new(incidents.Incident)
	case "inquiry":
		return new(Inquiry)
	}
	return new(Sitting)
}

// identify sets what the dossier knows a record by.
func (r *Record) identify() {
	switch v := r.Value.(type) {
	case *Header:
		r.Accept = v.Accept
	case *incidents.Incident:
		r.Kind, r.ID, r.Accept = KindIncident, v.ID, v.Accept
	case *Inquiry:
		r.Kind, r.ID, r.Accept = KindInquiry, v.ID, v.Accept
	case *Sitting:
		r.Kind, r.ID, r.Accept = KindSitting, v.ID, v.Accept
	}
}

// kindOf tells what a file holds by its keys: the kind that has all the keys of this sort that are there. An inquiry
// has the key incident, too; where its own was forgotten, the rest of its keys tell it from an incident.
func kindOf(doc *yaml.Document, name string) (string, diag.Diagnostic) {
	var present []string
	for _, key := range recordKeys {
		if doc.Has(key) {
			present = append(present, key)
		}
	}
	best, most := "", 0
	for _, kind := range recordKeys {
		if known(kind, present) != len(present) {
			continue
		}
		if n := known(kind, doc.Keys()); n > most || n == most && slices.Contains(present, kind) {
			best, most = kind, n
		}
	}
	if len(present) == 0 || best == "" {
		return "", unknownRecord(name, present)
	}
	if isHeader := name == headerFile; isHeader != (best == "dossier") {
		return "", misplaced(name, best)
	}
	return best, diag.Diagnostic{}
}

// known counts the keys that a kind of record has.
func known(kind string, keys []string) (n int) {
	table := record.Of(reflect.TypeOf(newValue(kind)).Elem())
	for _, key := range keys {
		if table.Find(key) >= 0 {
			n++
		}
	}
	return n
}

func unknownRecord(name string, present []string) diag.Diagnostic {
	d := diag.Diagnostic{Rule: "unknown-record", Severity: diag.Error, Place: diag.Place{File: name}}
	if len(present) == 0 {
		d.Message = lang.Say("Es ist nicht zu erkennen, was diese Datei enthält.", "It is not clear what this file holds.")
		d.Help = lang.Say("Beginnen Sie die Datei mit einem der Schlüssel dossier, register, incident, inquiry oder sitting. Was kein Datensatz ist, gehört in einen anderen Ordner.",
			"Begin the file with one of the keys dossier, register, incident, inquiry or sitting. A file that is not a record belongs in another folder.")
		return d
	}
	keys := strings.Join(present, ", ")
	d.Message = lang.Say("Diese Datei will mehreres zugleich sein: %s.", "This file claims to be several things at once: %s.", keys)
	d.Help = lang.Say("Legen Sie für jeden Datensatz eine eigene Datei an. Jede hat genau einen der Schlüssel dossier, register, incident, inquiry oder sitting.",
		"Make a file of its own for each record. Each has exactly one of the keys dossier, register, incident, inquiry or sitting.")
	return d
}

func misplaced(name, kind string) diag.Diagnostic {
	d := diag.Diagnostic{Rule: "unknown-record", Severity: diag.Error, Place: diag.Place{File: name}}
	if kind == "dossier" {
		d.Message = lang.Say("Hier steht ein zweites dossier; ein Dossier hat nur die Datei dossier.yaml im obersten Ordner.",
			"Here is a second dossier; a dossier has only the file dossier.yaml in its topmost folder.")
		d.Help = lang.Say("Löschen Sie die Datei, oder machen Sie aus ihr ein register, einen incident, eine inquiry oder ein sitting.",
			"Delete the file, or make it a register, an incident, an inquiry or a sitting.")
		return d
	}
	d.Message = lang.Say("Die Datei dossier.yaml enthält %s statt dossier.", "The file dossier.yaml holds %s instead of dossier.", kind)
	d.Help = lang.Say("Geben Sie dieser Datei einen anderen Namen, und legen Sie mit „quaestor init“ eine dossier.yaml an.",
		"Give this file another name, and make a dossier.yaml with “quaestor init”.")
	return d
}

func tooLarge(name string, size int64) diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "file-size", Severity: diag.Error, Place: diag.Place{File: name},
		Message: lang.Say("Die Datei hat %d MB; gelesen werden höchstens %d MB.",
			"The file is %d MB long; at most %d MB are read.", (size+1<<20-1)>>20, source.MaxSize>>20),
		Help: lang.Say("Teilen Sie den Inhalt auf mehrere Dateien auf, oder prüfen Sie, ob hier versehentlich eine andere Datei liegt.",
			"Divide the content among several files, or check whether another file was put here by accident."),
	}
}
