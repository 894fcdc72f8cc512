package protocol

import (
	"strconv"

	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// makeChart refuses a chart without the words that stand for it where it cannot be seen.
func makeChart(f *frame) (tree.Block, error) {
	alt := f.given.plain("alt")
	if alt == "" {
		return nil, &Error{Line: f.line,
			Message: lang.Say("Dem Behälter „chart“ fehlt der Alternativtext.", "The container “chart” has no alternative text."),
			Help:    lang.Say(`So schreiben: ::: chart alt="Balkendiagramm: Nord 50; Süd 37"`, `Write it like this: ::: chart alt="Bar chart: North 50; South 37"`)}
	}
	return tree.Chart{Title: f.given.plain("title"), Alt: alt, Bars: f.bars}, nil
}

// bar adds a bar to the chart around it. A size that is no whole number is 0.
func (f *frame) bar(around *frame) error {
	if around.name != "chart" {
		return f.astray("chart")
	}
	size, _ := strconv.ParseInt(f.given.plain("size"), 10, 64)
	around.bars = append(around.bars, tree.Bar{Label: f.given.plain("label"), Value: f.given.plain("value"), Size: max(size, 0)})
	return nil
}
