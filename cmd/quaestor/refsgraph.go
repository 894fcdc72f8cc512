package main

import (
	"fmt"
	"strings"

	"quaestor/questions"
)

// A group is a thing with the places where it is named, or where it names.
type group struct {
	Name   string   `json:"name"`
	Title  string   `json:"title,omitempty"`
	Places []string `json:"places"`
}

// A neighbourhood is a thing with all that it names and all that name it.
type neighbourhood struct {
	Version int     `json:"version"`
	Name    string  `json:"name"`
	Title   string  `json:"title,omitempty"`
	Place   string  `json:"place"`
	Cites   []group `json:"cites"`
	CitedBy []group `json:"citedBy"`
}

// neighbours gathers who names what around a thing. A record names and is named with all that stands in it; what it
// names within itself is told once, as what it names.
func (r *reading) neighbours(t thing) neighbourhood {
	n := neighbourhood{1, t.name, t.title(), r.placeOf(t), []group{}, []group{}}
	whole := t.Kind == t.Record.Kind
	for i := range r.dossier.Citations {
		c := &r.dossier.Citations[i]
		names := c.Owner == t.Value || whole && c.From == t.Record
		for _, target := range c.Targets {
			switch {
			case names:
				n.Cites = r.into(n.Cites, thingOf(target), c)
			case same(target, t.Target) || whole && target.Record == t.Record:
				n.CitedBy = r.into(n.CitedBy, thingOf(recordTarget(c.From)), c)
			}
		}
	}
	return n
}

// same reports whether both targets are the same thing.
func same(a, b questions.Target) bool { return a.Value == b.Value }

// recordTarget returns a record as a thing. Register files, which nobody can name, go by their file.
func recordTarget(record *questions.Record) questions.Target {
	return questions.Target{Kind: record.Kind, Record: record, Value: record.Value}
}

// into adds the place of a citation to the group of a thing.
func (r *reading) into(groups []group, t thing, c *questions.Citation) []group {
	name := t.name
	if t.Kind == "" {
		name = t.Record.File.Name
	}
	place := r.place(c.Place())
	for i := range groups {
		if groups[i].Name == name {
			if last := groups[i].Places; last[len(last)-1] != place {
				groups[i].Places = append(last, place)
			}
			return groups
		}
	}
	return append(groups, group{name, t.title(), []string{place}})
}

func (n neighbourhood) print(s *session, _ *reading, format string) error {
	switch format {
	case "json":
		return printJSON(s.out, n)
	case "dot":
		g := newGraph()
		for _, to := range n.Cites {
			g.add(n.Name, to.Name, len(to.Places))
		}
		for _, from := range n.CitedBy {
			g.add(from.Name, n.Name, len(from.Places))
		}
		g.print(s.out)
		return nil
	}
	fmt.Fprintln(s.out, strings.TrimSpace(n.Name+"  "+n.Title))
	fmt.Fprintln(s.out, n.Place)
	printGroups(s, s.say("Nennt:", "Cites:"), s.say("Nennt nichts.", "Cites nothing."), n.Cites)
	printGroups(s, s.say("Wird genannt von:", "Cited by:"), s.say("Wird von niemandem genannt.", "Cited by nobody."), n.CitedBy)
	return nil
}

func printGroups(s *session, some, none string, groups []group) {
	if len(groups) == 0 {
		fmt.Fprintf(s.out, "\n%s\n", none)
		return
	}
	fmt.Fprintf(s.out, "\n%s\n", some)
	for _, g := range groups {
		fmt.Fprintln(s.out, strings.TrimRight("  "+g.Name+"  "+g.Title, " "))
		for _, place := range g.Places {
			fmt.Fprintln(s.out, "    "+place)
		}
	}
}
