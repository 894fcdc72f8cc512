package check

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// imageFile reports pictures that cannot be shown as pictures.
func imageFile(p *Pass, t *questions.Passage) {
	for _, s := range t.Spans {
		if s.Kind == prose.Image && !alone(string(*t.Text), s) {
			p.imageInText(t, s)
		}
	}
	images(t, func(s prose.Span) {
		target := string(*t.Text)[s.Target:s.TargetEnd]
		_, fault := p.Dossier.Picture(p.Record, target)
		if fault == questions.PictureFine {
			return
		}
		f := Finding{Place: p.Record.Places.Within(t.Text, int(s.Target), int(s.TargetEnd))}
		if s.Target == s.TargetEnd {
			f.Place = p.whole(t, s)
		}
		if fault == questions.PictureAddress {
			f.Severity = lighter(diag.Warning)
		}
		f.Message, f.Help = pictureFault(target, fault)
		p.Report(f)
	})
}

// imageInText reports an image among words. It is shown as its alternative text.
func (p *Pass) imageInText(t *questions.Passage, s prose.Span) {
	p.Report(Finding{Place: p.whole(t, s), Severity: lighter(diag.Warning),
		Message: lang.Say("Dieses Bild steht nicht allein in seinem Absatz; statt seiner wird nur sein Alternativtext gezeigt.",
			"This picture does not stand alone in its paragraph; only its alternative text is shown in its place."),
		Help: lang.Say("Setzen Sie davor und dahinter eine leere Zeile.", "Put a blank line before it and behind it.")})
}

// pictureFault says what is wrong with the file of a picture.
func pictureFault(target string, fault questions.PictureFault) (message, help lang.Text) {
	switch {
	case target == "":
		return lang.Say("Zu diesem Bild ist keine Datei genannt.", "No file is named for this picture."),
			lang.Say("Nennen Sie sie zwischen den runden Klammern: ![Ablauf in drei Schritten](ablauf.png).",
				"Name it between the round brackets: ![Procedure in three steps](procedure.png).")
	case fault == questions.PictureAddress:
		return lang.Say("Bilder aus dem Netz werden nicht geholt; gezeigt wird ein Verweis auf „%s“.", "Pictures are not fetched from the web; a link to “%s” is shown.", target),
			lang.Say("Legen Sie die Datei in das Dossier und nennen Sie ihren Namen.", "Put the file into the dossier and give its name.")
	case fault == questions.PictureOutside:
		return lang.Say("Das Bild „%s“ liegt außerhalb des Dossiers.", "The picture “%s” lies outside of the dossier.", target),
			lang.Say("Legen Sie die Datei in das Dossier.", "Put the file into the dossier.")
	case fault == questions.PictureUnread:
		return lang.Say("Das Bild „%s“ lässt sich nicht lesen.", "The picture “%s” cannot be read.", target),
			lang.Say("Prüfen Sie, ob es eine gewöhnliche Datei ist und ob Sie sie lesen dürfen.", "Check whether it is an ordinary file that you may read.")
	case fault == questions.PictureLarge:
		return lang.Say("Das Bild „%s“ ist zu groß.", "The picture “%s” is too large.", target),
			lang.Say("Verkleinern Sie es: höchstens 10 MB und 50 Millionen Punkte.", "Make it smaller: at most 10 MB and 50 million dots.")
	case fault == questions.PictureKind:
		return lang.Say("„%s“ ist kein vollständiges Bild im Format PNG oder JPEG.", "“%s” is no complete picture in the format PNG or JPEG.", target),
			lang.Say("Speichern Sie das Bild als PNG oder JPEG.", "Save the picture as PNG or JPEG.")
	}
	return lang.Say("Es gibt kein Bild „%s“.", "There is no picture “%s”.", target),
		lang.Say("Legen Sie die Datei neben diese hier oder in den Ordner des Dossiers, oder berichtigen Sie den Namen.",
			"Put the file beside this one or into the folder of the dossier, or correct the name.")
}
