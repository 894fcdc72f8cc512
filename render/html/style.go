package html

import (
	"crypto/sha256"
	_ "embed" // the built-in style sheet
	"encoding/base64"
	"strings"
)

// builtIn is the built-in style sheet. Its colours are variables, so that a page in other colours is a few lines.
//
//go:embed style.css
var builtIn string

// Style returns the built-in style sheet with rules of one's own behind it, which go before the built-in ones.
func Style(own string) string {
	if own == "" {
		return builtIn
	}
	return builtIn + "\n" + own
}

// enclosed returns a style sheet as it can stand within a style element: nothing in it can end the element, and all of
// it is text that HTML allows. In CSS \/ is a slash (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point).
func enclosed(style string) string {
	style = strings.Map(allowed, strings.ToValidUTF8(style, "\uFFFD"))
	style = strings.ReplaceAll(style, "\uFEFF", "")
	return strings.ReplaceAll(style, "</", `<\/`)
}

// policy returns a Content-Security-Policy under which a page may use this one style sheet, by its hash, images of the
// sources given, and nothing else. A hash holds for pages opened as files, too, where 'self' names nothing.
func policy(style, images string) string {
	sum := sha256.Sum256([]byte(enclosed(style)))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; " + images +
		"base-uri 'none'; form-action 'none'"
}

// images returns the part of the policy that lets the pictures of the page be seen: those beside it, also where it is
// opened as a file, or those within it.
func (p *page) images() string {
	switch {
	case !pictured(p.doc):
		return ""
	case p.o.Alone:
		return "img-src data:; "
	}
	return "img-src 'self' file:; "
}
