package pl.mosty.intake.rule.person;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;

/// Capitalised words behind an office that are what it is the office of, and nobody's name.
record BodyNames(Chapter chapter) {

    private static final Pattern PARTICLE =
            Regex.exact(
                    " (?:nel|nella|del|della|dei|di|in|sul|am|an der|im|bei|ob der|sur|sous|lès|upon|nad|pod) \\p{Lu}");
    private static final int LONGEST_LETTERS = 4;
    private static final int BEFORE = 40;

    boolean isNamed(Span name) {
        int count = chapter.words().within(name).size();
        return count == 1 ? isLetters(name) || isTown(name) : count > 2 && isEndOfBody(name);
    }

    /// `Marszałek WD`
    private boolean isLetters(Span name) {
        return name.end() - name.start() <= LONGEST_LETTERS
                && Character.isUpperCase(chapter.text().charAt(name.end() - 1));
    }

    /// `Burmistrz Trevi nel Lazio`: a single word before such a one is no family name.
    private boolean isTown(Span name) {
        var text = chapter.text();
        return PARTICLE.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /// `prezes orkiestry Banda Cittadina di Lucca`
    private boolean isEndOfBody(Span name) {
        var before =
                chapter.words().within(new Span(Math.max(0, name.start() - BEFORE), name.start()));
        return !before.isEmpty()
                && before.getLast().capitalised()
                && !before.getLast().upperCase()
                && before.getLast().end() == name.start() - 1
                && !chapter.places().cover(before.getLast().start())
                && chapter.places().anyWithin(name, p -> p.end() == name.end());
    }
}
