package pl.mosty.intake.rule.event;

import java.util.Optional;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// The day of which a text is the minutes, `Protokół Nr XX/2016 sesji Rady Miasta z dnia 18 czerwca
/// 2016 r.`: the day of the session it tells of, `W XX sesji wzięli udział goście z Grazu`.
final class Minutes {

    private static final Pattern OPENING = Regex.anyCase("\\W*protok[oó]ł\\p{L}* ");

    /// Between that and the day: no end of a sentence but behind `Nr` and the like.
    private static final Pattern OF_DAY =
            Regex.anyCase("(?:[^.]|\\b(?:nr|im|godz|r)\\.){0,200}\\b(?:z dnia|w dniu|z) $");

    private static final Pattern SESSION = Regex.anyCase("\\b(?:sesj|posiedzeni|obrad)");

    private static final int LONGEST_HEAD = 260;

    private Minutes() {}

    static Optional<DateInterval> day(Chapter chapter, Passage words) {
        var text = chapter.text();
        var opening = OPENING.matcher(text);
        if (!SESSION.in(words) || !opening.lookingAt()) {
            return Optional.empty();
        }
        var head = new Span(opening.end(), Math.min(text.length(), opening.end() + LONGEST_HEAD));
        return chapter.dates().within(head).stream()
                .filter(d -> OF_DAY.matcher(text).region(head.start(), d.start()).lookingAt())
                .flatMap(d -> d.interval().stream())
                .filter(d -> d.precision() == Precision.DAY && d.hasYear())
                .findFirst();
    }
}
