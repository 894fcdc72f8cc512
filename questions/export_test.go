package questions

// Joined joins records that were not read from files.
func Joined(values ...any) *Dossier {
	d := new(Dossier)
	for _, value := range values {
		r := &Record{Value: value}
		if h, found := value.(*Header); found {
			d.Header = *h
		}
		r.identify()
		d.Records = append(d.Records, r)
	}
	d.join()
	return d
}
