package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"quaestor/incidents"
	"quaestor/questions"
)

// An overview tells of every record how much it names and is named, and lists the figures that nobody names.
type overview struct {
	Version int         `json:"version"`
	Records []recordRow `json:"records"`
	Uncited []uncited   `json:"uncited"`
	graph   *graph
}

type recordRow struct {
	Name    string `json:"name"`
	Title   string `json:"title,omitempty"`
	Place   string `json:"place"`
	Cites   int    `json:"cites"`   // how often it names something, in itself or elsewhere
	CitedBy int    `json:"citedBy"` // how often other records name it or something in it
}

// uncited is a figure that nobody names.
type uncited struct {
	Name  string `json:"name"`
	Title string `json:"title,omitempty"`
	Place string `json:"place"`
}

func (r *reading) overview() overview {
	o := overview{Version: 1, Records: []recordRow{}, Uncited: []uncited{}, graph: newGraph()}
	at := map[*questions.Record]int{}
	for _, record := range r.dossier.Records {
		if record.Kind == "" {
			continue
		}
		t := thingOf(recordTarget(record))
		at[record] = len(o.Records)
		o.Records = append(o.Records, recordRow{Name: t.name, Title: t.title(), Place: r.placeOf(t), Cites: len(record.Citations)})
		o.Uncited = append(o.Uncited, r.uncited(record)...)
	}
	for i := range r.dossier.Citations {
		c := &r.dossier.Citations[i]
		for _, target := range c.Targets {
			to, isRecord := at[target.Record]
			if from, known := at[c.From]; isRecord && known && from != to {
				o.Records[to].CitedBy++
				o.graph.add(o.Records[from].Name, o.Records[to].Name, 1)
			}
		}
	}
	return o
}

// uncited lists the figures of an incident that nobody names.
func (r *reading) uncited(record *questions.Record) (list []uncited) {
	incident, ok := record.Value.(*incidents.Incident)
	if !ok {
		return nil
	}
	for i := range incident.Figures {
		figure := &incident.Figures[i]
		if len(r.dossier.Cited(figure)) == 0 {
			t := thingOf(questions.Target{Kind: questions.KindFigure, Record: record, Value: figure})
			list = append(list, uncited{t.name, t.title(), r.placeOf(t)})
		}
	}
	return list
}

func (o overview) print(s *session, _ *reading, format string) error {
	switch format {
	case "json":
		return printJSON(s.out, o)
	case "dot":
		for _, record := range o.Records {
			o.graph.node(record.Name)
		}
		o.graph.print(s.out)
		return nil
	}
	table := [][]string{{s.say("Datensatz", "Record"), s.say("nennt", "cites"), s.say("genannt", "cited"), ""}}
	for _, record := range o.Records {
		table = append(table, []string{record.Name, strconv.Itoa(record.Cites), strconv.Itoa(record.CitedBy), record.Title})
	}
	printTable(s.out, table, 1, 2)
	if len(o.Uncited) == 0 {
		fmt.Fprintf(s.out, "\n%s\n", s.say("Jede Zahl wird irgendwo genannt.", "Every figure is cited somewhere."))
		return nil
	}
	fmt.Fprintf(s.out, "\n%s\n", s.say("Zahlen, die niemand nennt:", "Figures that nobody cites:"))
	for _, figure := range o.Uncited {
		fmt.Fprintf(s.out, "  %s  %s\n    %s\n", figure.Name, figure.Title, figure.Place)
	}
	return nil
}

// printJSON prints a value for other programs.
func printJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}
