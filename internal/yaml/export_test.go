package yaml

// Decode and Unmarshal let tests compare the trees with and without the texts cut out; Cut shows what is cut.
var (
	Decode    = decode
	Unmarshal = unmarshal
	Cut       = func(text []byte) (short []byte) { short, _ = cut(text); return short }
)
