package markdown

import (
	"fmt"
	"strings"
)

// SafeURL returns an address of the web in a form that needs no escapes, and reports whether it may be linked to:
// its scheme is http, https or mailto.
func SafeURL(address string) (url string, ok bool) {
	address = strings.Trim(address, " ")
	scheme, rest, found := strings.Cut(address, ":")
	if !found || rest == "" {
		return "", false
	}
	switch strings.ToLower(scheme) {
	case "http", "https":
		if !strings.HasPrefix(rest, "//") || len(rest) == 2 {
			return "", false
		}
	case "mailto":
	default:
		return "", false
	}
	return strings.ToLower(scheme) + ":" + encoded(rest), true
}

// encoded writes what must not stand in an address as percent and two digits.
func encoded(s string) string {
	if !strings.ContainsAny(s, unsafe) && strings.IndexFunc(s, unfit) < 0 {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		if strings.IndexByte(unsafe, s[i]) >= 0 || s[i] < 0x20 || s[i] == 0x7f {
			fmt.Fprintf(&b, "%%%02X", s[i])
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

const unsafe = " \t\n\"<>\\^`{|}"
