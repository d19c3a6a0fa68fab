package pl.mosty.intake.rule.membership;

import java.util.Locale;
import java.util.Optional;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Remembered;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.rule.membership.NetworkNames.Named;
import pl.mosty.intake.structure.Part;

/// Adds the membership that a sentence tells, once under all names of the organisation.
final class ToldMembership {

    private static final int BEHIND = 120;
    private static final Pattern ACRONYM = Regex.exact("\\p{Lu}{2,8}");

    private static final Remembered<String> KEYS = new Remembered<>();
    private static final Remembered<String> INITIALS = new Remembered<>();

    private ToldMembership() {}

    /// With the name it had before, where brackets behind the name tell it.
    static void add(Chapter chapter, Facts facts, Part part, Named named, String form) {
        var full = inFull(chapter, named.name());
        var key = key(full);
        if (key.isEmpty()
                || isProject(facts, key)
                || facts.memberships().stream()
                        .anyMatch(it -> isOf(it, full) || isOf(it, named.name()))) {
            return;
        }
        var renaming = renaming(chapter.text(), named);
        facts.memberships()
                .add(
                        new Membership(
                                new Evidence(
                                        named.span(),
                                        MembershipTold.NAME,
                                        Calibration.of(MembershipTold.NAME, form)),
                                full,
                                renaming.map(Renaming::before).orElse(null),
                                renaming.map(Renaming::year).orElse(null),
                                part.ordinal()));
    }

    /// A project's name is no network's.
    private static boolean isProject(Facts facts, String key) {
        return facts.projects().stream().anyMatch(it -> key(it.name()).equals(key));
    }

    /// `UBC`, where the text explains it elsewhere: `Union of the Baltic Cities (UBC)`.
    private static String inFull(Chapter chapter, String name) {
        if (!ACRONYM.matcher(name).matches()) {
            return name;
        }
        var text = chapter.text();
        int brackets = text.indexOf(" (" + name + ")");
        if (brackets < 0) {
            return name;
        }
        int line = text.lastIndexOf('\n', brackets) + 1;
        var full = NetworkNames.endingAt(text, Math.max(line, brackets - BEHIND), brackets);
        return full.isEmpty() ? name : full.getFirst().name();
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
