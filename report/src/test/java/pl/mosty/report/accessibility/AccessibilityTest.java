package pl.mosty.report.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.BulletList;
import pl.mosty.report.document.Block.Figure;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Block.Item;
import pl.mosty.report.document.Document;
import pl.mosty.report.document.Inline;

class AccessibilityTest {

    @Test
    void findsNothingWrongWithASoundDocument() {
        assertThat(rules(heading(1), heading(2), figure("Podpis", "dwie osoby"), heading(2)))
                .isEmpty();
    }

    @Test
    void missesAnAlternativeAlsoInsideABullet() {
        var item = new Item(Inline.words("wizyta"), List.of(figure("Podpis", " ")));
        assertThat(rules(new BulletList(List.of(item)))).containsExactly("missing-alternative");
    }

    @Test
    void wantsMoreThanTheCaptionAgain() {
        assertThat(rules(figure("Powitanie", "powitanie")))
                .containsExactly("alternative-repeats-caption");
    }

    @Test
    void noticesSkippedLevelsAndEmptyHeadings() {
        assertThat(rules(heading(1), heading(3))).containsExactly("skipped-heading-level");
        assertThat(rules(heading(2))).containsExactly("skipped-heading-level");
        assertThat(rules(new Heading(1, List.of(), true))).containsExactly("empty-heading");
    }

    @Test
    void noticesADocumentWithoutTitleOrLanguage() {
        var document = new Document(" ", "Urząd", Locale.ROOT, List.of());
        assertThat(Accessibility.check(document))
                .extracting(AccessibilityProblem::rule)
                .containsExactly("missing-title", "missing-language");
    }

    private static List<String> rules(Block... blocks) {
        return Accessibility.check(
                        new Document(
                                "Rozdział", "Urząd", Locale.forLanguageTag("pl"), List.of(blocks)))
                .stream()
                .map(AccessibilityProblem::rule)
                .toList();
    }

    private static Heading heading(int level) {
        return new Heading(level, Inline.words("Nagłówek"), true);
    }

    private static Figure figure(String caption, String alternative) {
        return new Figure(null, Inline.words(caption), Inline.words(alternative), "UMW");
    }
}
