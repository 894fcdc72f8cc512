package docs_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"quaestor/internal/lang"
)

// A reader does what a page says: writes the files that it shows, makes the changes that it shows, runs the commands.
//
//   - A block of yaml or markdown is the file that the comment in its first line names.
//   - So is a block of text whose first line names one; that line is not part of it.
//   - A block of diff is a change to such a file: lines with - go, lines with + come.
//   - In a block of console each line with $ is a command; what follows it is its output.
type reader struct {
	dir string
	tag lang.Tag
}

// follow goes through a page and returns it with the real outputs.
func (r *reader) follow(page string) (string, error) {
	var out strings.Builder
	last := ""
	for _, b := range blocks(page) {
		text, err := r.block(b)
		if err != nil {
			return "", fmt.Errorf("line %d: %w", b.line, err)
		}
		out.WriteString(text)
		if b.kind != "" {
			last = b.kind
		}
	}
	if last != "" && last != "console" {
		return "", errors.New("no command shows what becomes of the last example")
	}
	return out.String(), nil
}

// block does what one block says and returns it with the real outputs.
func (r *reader) block(b block) (string, error) {
	switch b.kind {
	case "yaml", "markdown", "css":
		return b.text, r.write(b)
	case "diff":
		return b.text, r.change(b)
	case "console":
		return r.run(b)
	case "text":
		return b.text, r.writeText(b)
	case "":
		return b.text, nil
	}
	return "", fmt.Errorf("nobody knows what to do with a block of %q", b.kind)
}

// write makes the file that a block shows.
func (r *reader) write(b block) error {
	name, err := b.file()
	if err != nil {
		return err
	}
	name = filepath.Join(r.dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(b.body()), 0o666)
}

// writeText makes the file that a block of text shows below its first line, if that names one.
func (r *reader) writeText(b block) error {
	name, isFile := b.textFile()
	if !isFile {
		return nil
	}
	_, text, _ := strings.Cut(b.body(), "\n")
	return os.WriteFile(filepath.Join(r.dir, name), []byte(text), 0o666)
}

// change makes the change that a block shows.
func (r *reader) change(b block) error {
	name, err := b.file()
	if err != nil {
		return err
	}
	name = filepath.Join(r.dir, name)
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	before, after := b.sides()
	if n := strings.Count(string(text), before); n != 1 {
		return fmt.Errorf("what is to be changed is %d times in %s:\n%s", n, name, before)
	}
	return os.WriteFile(name, []byte(strings.Replace(string(text), before, after, 1)), 0o666)
}

// run carries out the commands of a block.
func (r *reader) run(b block) (string, error) {
	out := "```console\n"
	for line := range strings.Lines(b.body()) {
		command, isCommand := strings.CutPrefix(line, "$ ")
		if !isCommand {
			continue
		}
		printed, err := r.command(words(command))
		if err != nil {
			return "", fmt.Errorf("%s: %w", strings.TrimSpace(command), err)
		}
		out += line + printed
	}
	return out + "```\n", nil
}

// fromSource is how the program is run from a copy of the repository.
const fromSource = "go run ./cmd/quaestor"

// command runs the program and returns what it prints on both streams.
func (r *reader) command(line []string) (string, error) {
	if rest, found := strings.CutPrefix(strings.Join(line, " "), fromSource); found {
		line = append([]string{"quaestor"}, strings.Fields(rest)...)
	}
	if line[0] != "quaestor" {
		return "", errors.New("the manual runs nothing but quaestor")
	}
	var out bytes.Buffer
	cmd := exec.Command(quaestor, line[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = r.dir, &out, &out
	cmd.Env = append(os.Environ(), "LC_ALL="+string(r.tag))
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		return "", err
	}
	text := out.String()
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return text, nil
}

// words divides a command line; quotes keep spaces together.
func words(line string) (list []string) {
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			list = append(list, part)
			continue
		}
		list = append(list, strings.Fields(part)...)
	}
	return list
}
