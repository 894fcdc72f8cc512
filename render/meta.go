package render

import (
	"quaestor/incidents"
	"quaestor/render/tree"
)

// properties leaves out what has no value.
func properties(list ...tree.Property) []tree.Property {
	var out []tree.Property
	for _, p := range list {
		if len(p.Values) > 0 {
			out = append(out, p)
		}
	}
	return out
}

func property(key, value string) tree.Property {
	if value == "" {
		return tree.Property{Key: key}
	}
	return tree.Property{Key: key, Values: []string{value}}
}

// listed returns names as a list, each as printed by say, or as it is written if say is nil.
func listed(key string, names []incidents.Name, say func([]incidents.Name) string) tree.Property {
	p := tree.Property{Key: key, List: true}
	for i, name := range names {
		word := string(name)
		if say != nil {
			word = say(names[i : i+1])
		}
		if word != "" {
			p.Values = append(p.Values, word)
		}
	}
	return p
}
