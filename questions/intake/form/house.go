package form

import (
	"strings"

	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// House returns the profile of the parliament that a paper names in its head, or on its pages; "" if it names none that
// has a profile.
func House(p *paper.Paper) string {
	seen := 0
	for _, l := range p.Lines {
		if strings.TrimSpace(l.Text) == "" {
			continue
		}
		if id := houseIn(l.Text); id != "" {
			return id
		}
		if seen++; seen == maxHeadLines {
			break
		}
	}
	for _, f := range p.Furniture {
		if id := houseIn(p.Lines[f.Line].Text); id != "" {
			return id
		}
	}
	return ""
}

// houseIn returns the profile of the parliament that a line, or a column of it, names.
func houseIn(line string) string {
	for _, part := range gaps(line) {
		for _, house := range templates.Houses() {
			if each(house.Names).Whole(part) != nil {
				return house.Profile
			}
		}
	}
	return ""
}

// gaps returns the parts of a line between wide gaps.
func gaps(line string) (parts []string) {
	for _, part := range strings.Split(strings.ReplaceAll(line, "\t", "  "), "  ") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}
