// Package incidents defines what happened: an [Incident] with its figures, events and measures, the [Register] of
// people, bodies and documents it names, and the values they are made of: [Quantity], [Date] and [When].
//
// The records are plain data. Their struct tags are the record format: the key in YAML, whether it is required, what it
// may name, and its description in German and English. Reader, JSON Schema, hints and manual all come from these tags.
package incidents
