package pl.mosty.intake.structure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.polish.inflection.Dictionary;

/// Tells captions whose credit a page left out: a line without a verb amid the paragraphs of a
/// story that says who is seen: `Jan Lipa, starosta dębowski, i Ole Toft`, `Od lewej: Ole Toft …`.
record BareCaptions(String text) {

    private static final Pattern SEEN =
            Pattern.compile(
                    "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?, \\p{Ll}.*|(?iu)(?:(?:stoją |na zdjęciu )?od (?:lewej|prawej)|na zdjęciu)\\b.*");

    /// `Podpisanie umowy. Od lewej: Jan Lipa – starosta, Ole Toft – mer.`, ended or not.
    private static final Pattern FROM_THE_LEFT =
            Pattern.compile(
                    "(?isu)(?:[^.\\n]{3,80}\\.\\s)?(?:na (?:zdjęciu|fotografii)[,:]?\\s)?(?:(?:stoją|siedzą)\\s)?od (?:lewej|prawej)(?: strony)?(?: (?:stoją|siedzą))?[:,]?\\s(?-i:\\p{Lu}).*");

    /// Tells who stands where.
    boolean tellsRow(Span whole) {
        return FROM_THE_LEFT.matcher(Passage.of(text, whole)).matches()
                && !LineForm.hasPast(text, whole);
    }

    boolean isCaption(Span whole, List<Block> before, @Nullable Line following) {
        return !before.isEmpty()
                && before.getLast() instanceof Paragraph above
                && !above.lead()
                && following != null
                && following.marker() == null
                && !LineForm.isShort(text, following)
                && SEEN.matcher(Passage.of(text, whole)).matches()
                && !opensWithNoun(whole)
                && !LineForm.hasVerb(text, whole);
    }

    /// `Ambasador Austrii, goście z Grazu`: a title.
    private boolean opensWithNoun(Span whole) {
        var first = Words.of(text, whole).getFirst().text().toLowerCase(Locale.ROOT);
        return Dictionary.shared().analyses(first).stream()
                .anyMatch(a -> a.tag().text().startsWith("subst"));
    }
}
