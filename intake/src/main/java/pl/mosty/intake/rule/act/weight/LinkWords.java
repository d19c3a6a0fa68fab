package pl.mosty.intake.rule.act.weight;

import java.util.Set;

/// Small words that lead on to a place or join it to another.
final class LinkWords {

    static final Set<String> LINKS =
            Set.of(
                    "the", "a", "an", "its", "their", "his", "her", "our", "der", "die", "das",
                    "dem", "den", "des", "ihre", "ihrer", "m", "in");
    static final Set<String> JOINS = Set.of("i", "oraz", "and", "und", "lub", "a");
    static final Set<String> POLISH_FROM = Set.of("z", "ze");

    private LinkWords() {}
}
