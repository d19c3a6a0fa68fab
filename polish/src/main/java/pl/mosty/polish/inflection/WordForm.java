package pl.mosty.polish.inflection;

/// One form of a lemma.
public record WordForm(String form, Tag tag) {}
