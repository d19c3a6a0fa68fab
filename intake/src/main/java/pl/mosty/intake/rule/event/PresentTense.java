package pl.mosty.intake.rule.event;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.WordClass;
import pl.mosty.polish.inflection.Dictionary;

/// Finds a verb by which Polish chronicles and news tell what happened as if it did now: `Powiat
/// podejmuje delegację`, `obie strony przedłużają umowę`.
final class PresentTense {

    private static final long ACTS =
            WordClass.bits(
                    WordClass.RECEIVE,
                    WordClass.COME,
                    WordClass.STAY,
                    WordClass.VISIT,
                    WordClass.GO,
                    WordClass.MEET,
                    WordClass.SIGN,
                    WordClass.ATTEND,
                    WordClass.HAPPEN,
                    WordClass.PERFORM);

    /// What may be a noun (`gości`) is none.
    private static final Facet PRESENT = Facet.of(PresentTense::isPresent);

    private PresentTense() {}

    static boolean within(Chapter chapter, Span span) {
        return tells(chapter, span, ACTS);
    }

    /// Of an agreement that is signed or renewed.
    static boolean signs(Chapter chapter, Span span) {
        return tells(chapter, span, WordClass.SIGN.bit());
    }

    private static boolean tells(Chapter chapter, Span span, long classes) {
        if (!chapter.language().equals("pl") || !chapter.words().any(span, PRESENT)) {
            return false;
        }
        for (var word : chapter.tagger().words(span)) {
            if (word.is(classes) && word.is(PRESENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPresent(Form form) {
        var readings = form.capitalised() ? null : Dictionary.shared().analyses(form.text());
        return readings != null
                && !readings.isEmpty()
                && readings.stream()
                        .map(a -> a.tag().text())
                        .allMatch(tag ->
                                tag.startsWith("verb:fin")
                                        && tag.contains(":imperf")
                                        && !tag.contains(":sec"));
    }
}
