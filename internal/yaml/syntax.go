package yaml

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
)

func syntaxError(file *source.File, err error) diag.Diagnostic {
	return diag.Diagnostic{Rule: "syntax", Severity: diag.Error, Place: diag.Place{File: file.Name}, Message: lang.Say(err.Error(), err.Error())}
}
