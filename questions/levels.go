package questions

import (
	"slices"

	"quaestor/incidents"
	"quaestor/internal/record"
	"quaestor/templates"
)

// levels are the access levels from open to strict; the first is public.
type levels []incidents.Access

// defaultLevels hold where there is no profile.
var defaultLevels = levels{incidents.Public, "internal"}

func levelsOf(p *templates.Profile) levels {
	if p == nil || len(p.Levels) == 0 {
		return defaultLevels
	}
	l := levels{incidents.Public}
	for _, word := range p.Levels {
		if level := incidents.Access(word); !slices.Contains(l, level) {
			l = append(l, level)
		}
	}
	return l
}

// rank orders levels. A level that nobody knows is stricter than all others, so that a slip of the pen never publishes.
func (l levels) rank(a incidents.Access) int {
	if a == "" || a == incidents.Public {
		return 0
	}
	if i := slices.Index(l, a); i >= 0 {
		return i
	}
	return len(l)
}

// stricter returns the level that holds in a mapping of level own that stands in one of level around.
func (l levels) stricter(around, own incidents.Access) incidents.Access {
	if own == "" || own == around || l.rank(own) <= l.rank(around) {
		return around
	}
	return own
}

// Levels returns the access levels of the dossier from open to strict; the first is public.
func (d *Dossier) Levels() []incidents.Access { return slices.Clone(d.levels) }

// Sees reports whether an audience may see what has a level. An audience that is not among the levels of the dossier
// sees only what is public; a level that is not among them is seen by nobody.
func (d *Dossier) Sees(audience, level incidents.Access) bool {
	return d.levels.rank(level) <= d.audience(audience)
}

// Withholds reports whether anything in the dossier is withheld from an audience.
func (d *Dossier) Withholds(audience incidents.Access) bool {
	withheld := false
	for _, r := range d.Records {
		record.Walk(r.Value, func(_ []any, _ *record.Field, value any) {
			level, isLevel := value.(*incidents.Access)
			withheld = withheld || isLevel && !d.Sees(audience, *level)
		})
	}
	return withheld
}

func (d *Dossier) audience(a incidents.Access) int { return max(slices.Index(d.levels, a), 0) }
