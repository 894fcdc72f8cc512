package incidents

// A Name is the short name of an entry of the register or the id of another record, as an author writes it to refer to
// it: "it-nrw", "osip-2025", "21/2301". What kind of thing a field may name is said by the field's ref tag.
type Name string

// Prose is running text in Markdown (CommonMark with GitHub's tables), with links of Quaestor's own schemes:
// [21.153](figure:pending), [](question:4,5), [BVA](body:bva).
type Prose string

// An Access level says who may see a mapping and all that stands in it. The empty level is inherited from the mapping
// around it; the outermost is "public". The other levels, and their order, come from the profile.
type Access string

// Public is the access level of what nobody has withheld.
const Public Access = "public"

// Marked is embedded by every mapping of a record: any of them can be withheld.
type Marked struct {
	Access Access `key:"access" de:"Wer das sehen darf; gilt für alles darin. Ohne Angabe: public" en:"Who may see this and all within it. If absent: public"`
}

// AccessLevel returns the level written on this very mapping; empty means inherited.
func (m Marked) AccessLevel() Access { return m.Access }

// An Acceptance silences one finding that the author has looked at and holds to be right. A silencing that silences
// nothing is reported itself.
type Acceptance struct {
	Marked
	Rule    string `key:"rule,required" de:"Name der Regel, deren Befund hingenommen wird" en:"Name of the rule whose finding is accepted"`
	Text    string `key:"text" de:"Die beanstandete Stelle wörtlich; ohne Angabe gilt es für den ganzen Datensatz" en:"The words the finding points at; if absent, all findings of this rule in the record"`
	Because string `key:"because,required" de:"Warum der Befund hier nicht zutrifft" en:"Why the finding does not apply here"`
}
