package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func newVersion(s *session) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   s.say("Nennt die Version.", "Tells the version."),
		Example: "  quaestor version",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			info, _ := debug.ReadBuildInfo()
			fmt.Fprintf(s.out, "quaestor %s %s %s/%s\n", versionOf(info), runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return nil
		},
	}
}

// versionOf returns the version of the module, with the revision it was built from if that is known.
func versionOf(info *debug.BuildInfo) string {
	if info == nil {
		return "(devel)"
	}
	version := info.Main.Version
	if version == "" {
		version = "(devel)"
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			version += " " + setting.Value[:min(12, len(setting.Value))]
		}
		if setting.Key == "vcs.modified" && setting.Value == "true" {
			version += "+"
		}
	}
	return version
}
