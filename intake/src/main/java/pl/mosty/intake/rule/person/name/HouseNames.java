package pl.mosty.intake.rule.person.name;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;

/// Names of houses and bodies that begin like those of people: `Jan Lipa Museum`, `Forum of Hansa
/// Towns`, `Austrian Trade HUB`.
public final class HouseNames {

    private static final int LONGEST = 20;

    private HouseNames() {}

    /// Whether the words go on to such a name.
    public static boolean hold(Chapter chapter, Span name) {
        int end = Math.min(chapter.text().length(), name.end() + LONGEST);
        var behind = chapter.words().within(new Span(name.end(), end), 1);
        if (behind.isEmpty()
                || behind.getFirst().start() - name.end() > 2
                || !behind.getFirst().capitalised()) {
            return false;
        }
        var next = behind.getFirst();
        var given = chapter.words().within(name, 1).getFirst();
        return next.is(NameWords.BODY)
                || (isAcronym(chapter, next) && !GivenNames.isKnown(given.text()));
    }

    private static boolean isAcronym(Chapter chapter, Word word) {
        return word.upperCase()
                && word.text().length() > 1
                && chapter.text().charAt(word.start() - 1) == ' ';
    }
}
