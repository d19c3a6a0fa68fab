package pl.mosty.polish.name;

/// A name as one document prints it.
public record Mention(String phrase, NameKind kind, NameContext context) {}
