package pl.mosty.intake.rule.partner;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;

/// Tells whether a clause speaks of another Polish unit than the report's own: `Gmina Skórcz ma
/// partnera`, `Sopot, our neighbour, is twinned with`.
final class OtherUnits {

    private static final Pattern SUBJECT =
            Regex.exact(
                    "(?:^|[.;,] (?:a |i |zaś )?|\\n\\W*)((?:Gmina|Powiat|Miasto|Województwo|Uniwersytet|Szkoła|Zespół Szkół) \\p{Lu}[\\p{L}-]+)");

    private OtherUnits() {}

    /// Where the sentence begins in which that place stands.
    static int sentenceStart(Chapter chapter, int at) {
        var text = chapter.text();
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        for (var sentence : chapter.sentences(new Span(line, end < 0 ? text.length() : end))) {
            if (sentence.start() <= at && at < sentence.end()) {
                return sentence.start();
            }
        }
        return line;
    }

    /// Of the words of a sentence before a partner's name.
    static boolean tell(Chapter chapter, Span before) {
        var text = chapter.text();
        if (!chapter.own().isKnown() || before.start() >= before.end()) {
            return false;
        }
        var subject = SUBJECT.matcher(Passage.of(text, before));
        boolean other = false;
        while (subject.find()) {
            other = !chapter.own().isNamedBy(subject.group(1));
        }
        if (other) {
            return true;
        }
        return chapter.places()
                .anyWithin(
                        before,
                        p ->
                                p.place().polish()
                                        && p.start() == before.start()
                                        && new Span(p.start(), p.end())
                                                .of(text)
                                                .equals(p.place().name())
                                        && !chapter.own().isNamedBy(p.place().name()));
    }
}
