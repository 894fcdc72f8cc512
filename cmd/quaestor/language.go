package main

import (
	"os"
	"path/filepath"
	"slices"

	"strings"

	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
	"quaestor/questions"
	"quaestor/templates"
)

// chooseLanguage decides in which language the session talks, before any flag is parsed, since the help and the answers
// to misuse are in that language already: --lang, else the dossier the user stands in, else the environment.
func (s *session) chooseLanguage() {
	if tag, ok := languageArgument(s.args); ok {
		s.tag, s.chosen = tag, true
		return
	}
	if s.tag = dossierLanguage("."); s.tag == "" {
		s.tag = environmentLanguage(s.env)
	}
}

// languageArgument finds the value of --lang among the arguments. A value that is no language is left to the flag
// itself to complain about.
func languageArgument(args []string) (lang.Tag, bool) {
	for i, arg := range args {
		value, ok := strings.CutPrefix(arg, "--lang=")
		switch {
		case arg == "--":
			return "", false
		case arg == "--lang" && i+1 < len(args):
			value = args[i+1]
		case !ok:
			continue
		}
		return lang.Tag(value), slices.Contains(lang.Tags(), lang.Tag(value))
	}
	return "", false
}

// dossierLanguage returns the language that the dossier.yaml of a folder names, or else its profile; empty where there is
// no such file.
func dossierLanguage(dir string) lang.Tag {
	text, err := os.ReadFile(filepath.Join(dir, headerFile))
	if err != nil || len(text) > source.MaxSize {
		return ""
	}
	file, _ := source.New(headerFile, text)
	if file == nil {
		return ""
	}
	document, _ := yaml.Parse(file)
	if document == nil {
		return ""
	}
	var header questions.Header
	document.Read(&header, lang.German)
	if header.Language != "" {
		return header.Language
	}
	profile, _ := templates.Load(header.Profile, nil, "")
	return profile.Language
}

// environmentLanguage reads the variables of POSIX locales in their order of precedence. German is the default, for
// the locale C too: it says nothing about the people who work here.
//
// https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
func environmentLanguage(env func(string) string) lang.Tag {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := env(name); value != "" {
			if strings.HasPrefix(value, "en") {
				return lang.English
			}
			return lang.German
		}
	}
	return lang.German
}
