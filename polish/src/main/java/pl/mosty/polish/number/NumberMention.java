package pl.mosty.polish.number;

/// A number that a text has in words, at `[start, end)` in UTF-16 units.
public record NumberMention(int start, int end, long value) {}
