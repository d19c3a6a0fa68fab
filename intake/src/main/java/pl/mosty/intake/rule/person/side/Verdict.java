package pl.mosty.intake.rule.person.side;

import pl.mosty.intake.extraction.Side;

/// The side found for somebody.
///
/// @param sure whether the words tell it, or several signs agree
public record Verdict(Side side, boolean sure) {}
