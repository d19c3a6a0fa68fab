package pl.mosty.intake.rule;

import java.util.List;

/// A rule's name and its examples: small texts of their own, over which one test runs it.
public interface Example {

    /// Stable, in kebab case; it is the rule of the evidence.
    String name();

    /// Texts in which this rule reads at least one fact.
    List<String> matching();

    /// Texts that look alike, in which it reads none.
    List<String> others();
}
