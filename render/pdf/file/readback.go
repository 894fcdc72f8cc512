package file

// Source returns the text that the document was made of, if the file carries it.
func (r *Reader) Source() (name string, data []byte, found bool, err error) {
	catalog, err := r.Catalog()
	if err != nil {
		return "", nil, false, err
	}
	files, err := r.Resolve(catalog["AF"])
	if err != nil {
		return "", nil, false, err
	}
	list, _ := files.(Array)
	for _, item := range list {
		description, err := r.Dict(item)
		if err != nil {
			return "", nil, false, err
		}
		if description["AFRelationship"] != Name("Source") {
			continue
		}
		data, err := r.attached(description)
		if err != nil {
			return "", nil, false, err
		}
		file, _ := description["UF"].(String)
		return file.Text(), data, true, nil
	}
	return "", nil, false, nil
}

// attached returns the bytes of a file that is carried.
func (r *Reader) attached(description Dict) ([]byte, error) {
	streams, err := r.Dict(description["EF"])
	if err != nil {
		return nil, err
	}
	v, err := r.Resolve(streams["F"])
	if err != nil {
		return nil, err
	}
	s, is := v.(*Stream)
	if !is {
		return nil, errDamaged("a file that it carries is missing", 0)
	}
	return r.Decode(s)
}

// Seal returns the digest of words and source that the file was written with, empty if there is none.
func (r *Reader) Seal() (string, error) {
	dict, err := r.Catalog()
	for _, key := range []Name{"PieceInfo", producer, "Private"} {
		if err != nil {
			return "", err
		}
		dict, err = r.Dict(dict[key])
	}
	seal, _ := dict["Seal"].(String)
	return seal.Text(), err
}
