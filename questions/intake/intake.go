// Package intake reads published papers back into records: a question paper becomes an inquiry that can be answered, a
// protocol becomes inquiry, answers and sitting. Nothing is dropped in silence and nothing is invented: what could not be
// placed is reported with its place, and every guess carries a comment in the YAML.
//
// A paper goes through package paper (text to paragraphs), package form (paragraphs to drafts of records), and here: the
// drafts are put together and written into a dossier, whose existing files are never changed.
package intake
