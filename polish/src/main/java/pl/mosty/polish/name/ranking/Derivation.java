package pl.mosty.polish.name.ranking;

import pl.mosty.polish.name.feature.Hypothesis;

/// A whole name read under one hypothesis.
public record Derivation(Hypothesis hypothesis, Path path) {}
