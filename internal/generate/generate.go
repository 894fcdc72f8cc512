// Package generate writes dossiers of any size for benchmarks: [Dossier] gives the files.
//
// Of ten records one is an incident, one a sitting, and eight are inquiries. Each has about 25 KB: texts in
// blocks, links, mentions, numbers and days, as the printed papers have them. All names are tied, so nothing is reported
// that could stand in the way of a measurement. The same size gives the same bytes.
package generate

import (
	"fmt"
	"strings"
)

// A File is one file of a dossier.
type File struct{ Name, Text string }

// groupSize is the number of records that belong together: an incident, inquiries about it, and a sitting.
const groupSize = 10

// Dossier returns a header, a register and n records.
func Dossier(n int) []File {
	files := make([]File, 0, n+2)
	files = append(files, File{"dossier.yaml", header}, File{"register.yaml", register})
	for i := range n {
		group, member := i/groupSize, i%groupSize
		switch member {
		case 0:
			files = append(files, File{fmt.Sprintf("incidents/stoerung-%d.yaml", group), incident(group)})
		case groupSize - 1:
			files = append(files, File{fmt.Sprintf("sittings/ina-%d.yaml", group), sitting(group)})
		default:
			files = append(files, File{fmt.Sprintf("inquiries/%d-%d.yaml", group, member), inquiry(group, member)})
		}
	}
	return files
}

const header = `dossier: gross
title: Viele Anfragen
profile: hessen
language: de
`

const register = `register:
  people:
    minister: {name: Dr. Karla Amtmann, office: Ministerin, body: ministerium}
    abgeordneter: {name: Jonas Frager, office: Abgeordneter, group: fraktion}
  groups: {fraktion: {name: Fraktion der Fragenden}}
  bodies:
    ministerium: {name: Ministerium des Innern, short: MdI}
    rechenzentrum: {name: Landesrechenzentrum, short: LRZ}
    ausschuss: {name: Innenausschuss, short: INA}
  systems: {abfrage: {name: Abfrageverfahren, short: AV, operator: rechenzentrum}}
  documents: {bericht: {name: Bericht des Rechenzentrums, date: 2025-05-02}}
`

const figures = 20

// value returns the value of a figure, as written in a register and as printed.
func value(group, figure int) (written, printed string) {
	n := 10000 + 137*figure + group%1000
	return fmt.Sprint(n), fmt.Sprintf("%d.%03d", n/1000, n%1000)
}

// filler is running text without any names.
const filler = "Das Ministerium hat die Behörden in allen Landkreisen gebeten, den Ablauf der Prüfung zu ändern und die Betroffenen " +
	"zu unterrichten. Größere Rückstände sind dabei nach Auskunft der Beteiligten nicht geblieben."

func indented(b *strings.Builder, indent, text string, times int) {
	for range times {
		b.WriteString(indent)
		b.WriteString(text)
		b.WriteString("\n")
	}
}

func incident(group int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "incident: stoerung-%d\ntitle: Störung %d\nstatus: resolved\nperiod: 2025-03-01/2025-05-28\n"+
		"systems: [abfrage]\nresponsible: rechenzentrum\nsummary: |\n", group, group)
	indented(&b, "  ", filler, 12)
	b.WriteString("figures:\n")
	for i := 1; i <= figures; i++ {
		written, _ := value(group, i)
		fmt.Fprintf(&b, "  zahl-%d:\n    value: %s\n    unit: Anfragen\n    what: Anfragen, die nicht bearbeitet wurden\n"+
			"    as-of: 2025-05-%02d\n    source: bericht\n", i, written, i)
	}
	b.WriteString("timeline:\n")
	for i := 1; i <= 28; i++ {
		_, printed := value(group, i%figures+1)
		fmt.Fprintf(&b, "  - when: 2025-05-%02d\n    who: rechenzentrum\n    to: [ministerium]\n    kind: report\n    what: |\n"+
			"      Das [Rechenzentrum](body:rechenzentrum) meldet [%s](figure:zahl-%d) Anfragen.\n", i, printed, i%figures+1)
		indented(&b, "      ", filler, 2)
	}
	return b.String()
}

const questions = 20

func inquiry(group, member int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "inquiry: %d/%d\ntype: grosse-anfrage\ntitle: Rückstände bei der Abfrage, Teil %d\nasked-by: [fraktion]\n"+
		"addressee: ministerium\nincident: stoerung-%d\ntabled: 2025-06-02\nforwarded: 2025-06-03\nanswered: 2025-06-10\npreamble: |\n",
		group, member, member, group)
	b.WriteString("  Betroffen ist das Verfahren [AV](system:abfrage) beim [LRZ](body:rechenzentrum).\n")
	indented(&b, "  ", filler, 4)
	b.WriteString("questions:\n")
	for i := 1; i <= questions; i++ {
		fmt.Fprintf(&b, "  %d:\n    text: |\n      Wie viele Anfragen waren am %d. Mai 2025 bei den Behörden nicht bearbeitet,\n"+
			"      und aus welchen Gründen? Gefragt ist nach dem Verfahren in allen Behörden.\n    asks: [count, reason]\n", i, i)
	}
	b.WriteString("answers:\n")
	for i := 1; i <= questions; i++ {
		_, printed := value(group, i)
		fmt.Fprintf(&b, "  - to: %d\n    by: minister\n    delivers: [count, reason]\n    text: |\n"+
			"      Bis zum %d. Mai 2025 waren [%s](figure:zahl-%d) Anfragen aufgelaufen.\n", i, i, printed, i)
		if i%4 == 0 {
			fmt.Fprintf(&b, "      Siehe auch die Antwort auf Frage %d.\n", i-1)
		}
		indented(&b, "      ", filler, 3)
		fmt.Fprintf(&b, "      Ungefähr %d Fälle sind seit dem 28. Mai 2025 erledigt; nach § 73 Absatz 2 bleiben davon %d %% offen.\n", 300+i, i)
	}
	return b.String()
}

func sitting(group int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "sitting: INA %d\ncommittee: ausschuss\ndate: 2025-06-10\nparts:\n"+
		"  - {part: public, begin: \"8:30\", end: \"10:00\"}\nagenda:\n", group)
	for i := 1; i < groupSize-1; i++ {
		_, printed := value(group, i)
		fmt.Fprintf(&b, "  - item: %d\n    inquiry: %d/%d\n    proceedings:\n      - {by: minister, answers: all}\n", i, group, i)
		for range 3 {
			fmt.Fprintf(&b, "      - by: abgeordneter\n        reports: |\n          erinnert an die Antwort zu den Fragen 4 und 5 "+
				"und an [%s](figure:zahl-%d) Anfragen.\n", printed, i)
			indented(&b, "          ", filler, 4)
		}
		b.WriteString("    decision: {text: Die Anfrage ist erledigt., result: einvernehmlich}\n")
	}
	b.WriteString("signed: {place: Wiesbaden, date: 2025-07-11, minutes: A. B., chair: C. D.}\n")
	return b.String()
}
