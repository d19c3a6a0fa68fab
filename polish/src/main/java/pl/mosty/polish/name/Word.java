package pl.mosty.polish.name;

import java.util.List;

/// A printed word with everything that can be said of it before its neighbours are looked at.
record Word(String form, String lower, WordFacts facts, List<Option> options) {}
