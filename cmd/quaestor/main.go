// Command quaestor checks, cross-references and publishes parliamentary inquiries, incidents and sittings.
//
// [main] wires the streams of the process into a [session] and calls [run], which returns the exit code. Every command
// is one file: the options it takes, its constructor, and a run function that works on any streams.
//
// Results go to the standard output, all talk to the standard error. Only this package prints, exits and reads the clock.
package main

import (
	"context"
	"os"
	"runtime/debug"
	"time"
)

func main() {
	debug.SetGCPercent(patientPercent)
	if os.Getenv(debugVariable) == "" {
		debug.SetTraceback("none") // for the mistakes that run cannot catch: those outside its own goroutine
	}
	os.Exit(run(&session{
		context:     context.Background(),
		args:        os.Args[1:],
		in:          os.Stdin,
		out:         os.Stdout,
		err:         os.Stderr,
		env:         os.Getenv,
		clock:       time.Now,
		outTerminal: isTerminal(os.Stdout),
		errTerminal: isTerminal(os.Stderr),
	}))
}
