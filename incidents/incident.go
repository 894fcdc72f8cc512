package incidents

// An Incident is what happened: when, how many, who is responsible, and what was done about it.
// Its figures and events are written once, here, and cited wherever they are said.
type Incident struct {
	Marked
	ID          Name         `key:"incident,required" de:"Kurzer Name des Vorfalls, z. B. osip-2025" en:"Short name of the incident"`
	Title       string       `key:"title,required" de:"Überschrift" en:"Title"`
	Status      Status       `key:"status" de:"Stand" en:"State of affairs"`
	Period      When         `key:"period" de:"Von wann bis wann, z. B. 2025-03-12/2025-05-28" en:"From when to when, e.g. 2025-03-12/2025-05-28"`
	Systems     []Name       `key:"systems" ref:"system" de:"Betroffene Verfahren" en:"Systems concerned"`
	Affected    []Name       `key:"affected" ref:"body,group" de:"Betroffene Stellen" en:"Bodies affected"`
	Responsible Name         `key:"responsible" ref:"body" de:"Verantwortliche Stelle" en:"Responsible body"`
	Summary     Prose        `key:"summary" de:"Worum es geht, in wenigen Sätzen" en:"What it is about, in a few sentences"`
	Cause       Prose        `key:"cause" de:"Ursache" en:"Cause"`
	Impact      Prose        `key:"impact" de:"Folgen" en:"Impact"`
	Figures     []Figure     `key:"figures,keyed" de:"Zahlen, je unter einem kurzen Namen; zitiert als [21.153](figure:name)" en:"Figures, each under a short name; cited as [21,153](figure:name)"`
	Timeline    []Event      `key:"timeline" de:"Ereignisse in zeitlicher Folge" en:"Events in order of time"`
	Measures    []Measure    `key:"measures" de:"Was getan, geplant, erwogen oder verworfen wurde" en:"What was done, planned, considered or rejected"`
	Accept      []Acceptance `key:"accept" de:"Befunde, die hingenommen werden" en:"Findings that are accepted"`
}

// Status is the state an incident is in.
type Status string

// Words lists the states an incident can be in.
func (Status) Words() []string { return []string{"open", "contained", "resolved", "disputed"} }

// A Figure is a number that papers cite, with all that makes it checkable.
type Figure struct {
	Marked
	ID        Name       `key:"@key" de:"Kurzer Name, unter dem die Zahl zitiert wird" en:"Short name the figure is cited by"`
	Value     Quantity   `key:"value,required,short" de:"Der Wert: 21153, ca. 480, knapp 1/3, 10–20, 4,5 %, k. A." en:"The value: 21153, about 480, nearly 1/3, 10–20, 4.5%, n/a"`
	Unit      string     `key:"unit" de:"Was gezählt wird, z. B. Anfragen" en:"What is counted, e.g. applications"`
	Of        string     `key:"of" de:"Wovon der Wert ein Teil ist" en:"What the value is a share of"`
	What      string     `key:"what" de:"Was die Zahl besagt" en:"What the figure says"`
	AsOf      When       `key:"as-of" de:"Stand oder Zeitraum, für den sie gilt" en:"Date or period the figure holds for"`
	Source    Name       `key:"source" ref:"body,document,person" de:"Von wem sie stammt" en:"Who gave it"`
	Breakdown *Breakdown `key:"breakdown" de:"Aufschlüsselung; die Summe muss den Wert ergeben" en:"Breakdown; its parts must add up to the value"`
}

// A Breakdown divides a figure by one dimension. Its parts add up to the figure's value.
type Breakdown struct {
	Marked
	By    string `key:"by,required" de:"Wonach aufgeschlüsselt ist, z. B. Ausländerbehörde" en:"What it is broken down by, e.g. local authority"`
	Parts []Part `key:"parts,required,keyed" de:"Die Teile: Bezeichnung und Wert" en:"The parts: label and value"`
}

// A Part is one row of a breakdown.
type Part struct {
	Marked
	Label string   `key:"@key" de:"Bezeichnung" en:"Label"`
	Value Quantity `key:"value,required,short" de:"Wert" en:"Value"`
}

// An Event is something that happened at a time, precise or not.
type Event struct {
	Marked
	When   When      `key:"when,required" de:"Wann: 2025-03-12, 12. März 2025, Mitte April 2025" en:"When: 2025-03-12, 12 March 2025, mid-April 2025"`
	Who    []Name    `key:"who" ref:"body,person,group" de:"Wer gehandelt hat" en:"Who acted"`
	To     []Name    `key:"to" ref:"body,person,group" de:"Wer unterrichtet oder gebeten wurde" en:"Who was told or asked"`
	Kind   EventKind `key:"kind" de:"Art des Ereignisses" en:"Kind of event"`
	What   Prose     `key:"what,required" de:"Was geschah" en:"What happened"`
	Source Name      `key:"source" ref:"body,document,person" de:"Woher man es weiß" en:"How it is known"`
}

// EventKind says what part an event plays in an incident.
type EventKind string

// Words lists the kinds of events.
func (EventKind) Words() []string {
	return []string{"trigger", "detection", "containment", "notification", "attempt", "recovery", "resolution", "report"}
}

// A Measure is something done about an incident, or not done, and why.
type Measure struct {
	Marked
	What    Prose        `key:"what,required" de:"Die Maßnahme" en:"The measure"`
	State   MeasureState `key:"state,required" de:"Stand der Maßnahme" en:"State of the measure"`
	When    When         `key:"when" de:"Wann" en:"When"`
	Who     []Name       `key:"who" ref:"body,person,group" de:"Wer" en:"Who"`
	Because Prose        `key:"because" de:"Grund, vor allem bei Verworfenem" en:"Reason, above all for what was rejected"`
}

// MeasureState says how far a measure came.
type MeasureState string

// Words lists the states of a measure.
func (MeasureState) Words() []string {
	return []string{"done", "ongoing", "planned", "considered", "rejected"}
}
