package form

import "strings"

// nominative returns the name of a body as a register has it: "Ministerium für Verkehr" where "des Ministeriums für
// Verkehr" is printed. Before is what stands before the name.
func nominative(before, name string) string {
	if !strings.HasSuffix(before, "des") {
		return name
	}
	noun, rest, _ := strings.Cut(name, " ")
	if adjective, found := strings.CutSuffix(noun, "en"); found {
		inner, after, _ := strings.Cut(rest, " ")
		ending := "er"
		if strings.HasSuffix(inner, "iums") || strings.HasSuffix(inner, "amts") || strings.HasSuffix(inner, "amtes") {
			ending = "es"
		}
		return strings.TrimSpace(adjective + ending + " " + ungenitive(inner) + " " + after)
	}
	if strings.HasSuffix(noun, "er") { // "des Thüringer Ministeriums": the name of a place has one form
		inner, after, _ := strings.Cut(rest, " ")
		return strings.TrimSpace(noun + " " + ungenitive(inner) + " " + after)
	}
	return strings.TrimSpace(ungenitive(noun) + " " + rest)
}

// ungenitive takes the ending of the genitive from a noun.
func ungenitive(noun string) string {
	if strings.HasSuffix(noun, "tes") {
		return strings.TrimSuffix(noun, "es")
	}
	return strings.TrimSuffix(noun, "s")
}
