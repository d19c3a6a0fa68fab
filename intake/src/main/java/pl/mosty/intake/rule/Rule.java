package pl.mosty.intake.rule;

import java.util.List;

/// One way of reading facts. Its examples are small texts of their own; one test runs every rule
/// over them.
public interface Rule {

    /// Stable, in kebab case; it is the rule of the evidence.
    String name();

    /// Texts in which this rule reads at least one fact.
    List<String> matching();

    /// Texts that look alike, in which it reads none.
    List<String> others();

    void read(Chapter chapter, Facts facts);
}
