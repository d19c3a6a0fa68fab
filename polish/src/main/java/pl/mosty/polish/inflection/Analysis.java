package pl.mosty.polish.inflection;

/// One way to read a form.
public record Analysis(String lemma, Tag tag) {}
