package check

// ExampleDossier lets tests check both examples of a rule.
var ExampleDossier = exampleDossier
