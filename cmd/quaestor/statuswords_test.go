package main

import (
	"testing"

	"quaestor/questions"
)

func TestEveryWordHasAName(t *testing.T) {
	for _, word := range questions.AskKind("").Words() {
		if askNames[questions.AskKind(word)].IsZero() {
			t.Errorf("what is asked for as %q has no name for people", word)
		}
	}
	for _, word := range questions.Ground("").Words() {
		if groundNames[questions.Ground(word)].IsZero() {
			t.Errorf("the ground %q has no name for people", word)
		}
	}
}
