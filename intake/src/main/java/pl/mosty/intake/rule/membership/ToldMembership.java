package pl.mosty.intake.rule.membership;

import java.util.Locale;
import java.util.Optional;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Remembered;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.membership.NetworkNames.Named;
import pl.mosty.intake.structure.Part;

/// Adds the membership that a sentence tells, once under all names of the organisation.
final class ToldMembership {

    private static final int BEHIND = 120;

    private static final Remembered<String> KEYS = new Remembered<>();
    private static final Remembered<String> INITIALS = new Remembered<>();

    private ToldMembership() {}

    /// With the name it had before, where brackets behind the name tell it.
    static void add(Chapter chapter, Facts facts, Part part, Named named, double confidence) {
        var key = key(named.name());
        if (key.isEmpty() || facts.memberships().stream().anyMatch(it -> isOf(it, named.name()))) {
            return;
        }
        var renaming = renaming(chapter.text(), named);
        facts.memberships()
                .add(
                        new Membership(
                                new Evidence(named.span(), MembershipTold.NAME, confidence),
                                named.name(),
                                renaming.map(Renaming::before).orElse(null),
                                renaming.map(Renaming::year).orElse(null),
                                part.ordinal()));
    }

    private static Optional<Renaming> renaming(String text, Named named) {
        int end = named.span().end();
        var brackets =
                MembershipWords.BRACKETS
                        .matcher(text)
                        .region(end, Math.min(text.length(), end + BEHIND));
        return brackets.lookingAt()
                ? Renaming.of(Passage.of(named.name() + brackets.group()))
                : Optional.empty();
    }

    /// By the name, the one before, or the initials: `IKZ` of `Izba Kupców Zachodu`.
    private static boolean isOf(Membership membership, String name) {
        var before = membership.renamedFrom();
        return key(membership.organisation()).equals(key(name))
                || initials(membership.organisation()).equals(name)
                || (before != null && key(before).equals(key(name)));
    }

    private static String initials(String name) {
        return INITIALS.get(name, n -> Regex.without(n, "(?U)(?<=\\p{L})\\p{L}+|[^\\p{Lu}]"));
    }

    private static String key(String name) {
        return KEYS.get(name, n -> Regex.without(n.toLowerCase(Locale.ROOT), "\\W+"));
    }
}
