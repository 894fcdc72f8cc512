package check_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/internal/torture"
)

// TestSameBytes holds that the same documents give the same bytes on every run and with any number of cores.
func TestSameBytes(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, cores := range []int{1, 2, 7} {
		runtime.GOMAXPROCS(cores)
		for _, p := range papers(t) {
			data, err := p.write(nil)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(data, p.data) {
				t.Errorf("%s: other bytes with %d cores", p.name, cores)
			}
		}
	}
}

// machines are those that the command is built for, with what runs it here; nothing for our own.
var machines = []struct{ arch, runner string }{
	{"arm64", "qemu-aarch64"}, // joins multiplications and additions of floating point, and so rounds them in another way
	{"386", ""},               // has numbers of 32 bits
}

// TestMachines holds that the command writes the same files on machines of another kind: all dossiers, in all forms.
func TestMachines(t *testing.T) {
	outside(t)
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("the machines are emulated on linux/amd64 alone")
	}
	dossiers := []string{}
	for _, name := range examples {
		dossiers = append(dossiers, filepath.Join("..", "..", "..", "examples", name))
	}
	for _, tag := range []lang.Tag{lang.German, lang.English} {
		folder := filepath.Join(t.TempDir(), string(tag))
		if err := os.CopyFS(folder, torture.Files(tag)); err != nil {
			t.Fatal(err)
		}
		dossiers = append(dossiers, folder)
	}
	want := written(t, "amd64", "", dossiers)
	for _, m := range machines {
		t.Run(m.arch, func(t *testing.T) {
			if m.runner != "" {
				if _, err := exec.LookPath(m.runner); err != nil {
					need(t, "%s of qemu-user is not installed: the command cannot be run as on other machines", m.runner)
				}
			}
			got := written(t, m.arch, m.runner, dossiers)
			if len(got) != len(want) || len(want) < 40 {
				t.Errorf("it writes %d files, want the %d of amd64", len(got), len(want))
			}
			for name, sum := range want {
				if got[name] != sum {
					t.Errorf("%s is another", name)
				}
			}
		})
	}
}

// written builds the command for a machine and runs it over dossiers. It returns the digests of all files by name.
func written(t *testing.T, arch, runner string, dossiers []string) map[string]string {
	t.Helper()
	command := filepath.Join(t.TempDir(), "quaestor")
	build := exec.Command("go", "build", "-o", command, "quaestor/cmd/quaestor")
	build.Env = append(os.Environ(), "GOARCH="+arch, "CGO_ENABLED=0")
	run(t, build)
	found := map[string]string{}
	for _, dossier := range dossiers {
		out := t.TempDir()
		line := []string{command, "build", dossier, "-o", out, "--to", "md,html,pdf,txt"}
		if runner != "" {
			line = append([]string{runner}, line...)
		}
		run(t, exec.Command(line[0], line[1:]...))
		digest(t, found, filepath.Base(dossier), out)
	}
	return found
}

func run(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, out)
	}
}

// digest adds the digests of the files in a folder.
func digest(t *testing.T, to map[string]string, dossier, folder string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		sum := sha256.Sum256(data)
		to[dossier+strings.TrimPrefix(path, folder)] = hex.EncodeToString(sum[:])
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
