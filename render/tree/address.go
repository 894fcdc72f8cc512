package tree

import (
	"fmt"
	"strings"
)

// Address returns an address of the web or of mail in a form that needs no escapes, and reports whether a document may
// link to it: its scheme is http, https or mailto. Everything that a reader's program might carry out, such as
// javascript:, is none.
func Address(text string) (address string, ok bool) {
	scheme, rest, found := strings.Cut(strings.TrimSpace(text), ":")
	if !found || rest == "" {
		return "", false
	}
	switch scheme = strings.ToLower(scheme); scheme {
	case "http", "https":
		if !strings.HasPrefix(rest, "//") || len(rest) == len("//") {
			return "", false
		}
	case "mailto":
	default:
		return "", false
	}
	return scheme + ":" + Encode(rest), true
}

// Encode writes what must not stand in an address as percent and two digits (RFC 3986, 2.1).
func Encode(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if s[i] < 0x20 || s[i] == 0x7f || strings.IndexByte(unsafe, s[i]) >= 0 {
			fmt.Fprintf(&b, "%%%02X", s[i])
		} else {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

const unsafe = " \"<>\\^`{|}"
