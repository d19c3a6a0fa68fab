package pl.mosty.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final String SECTION =
            "WSPÓŁPRACA Z MIASTAMI\n\nW 2021 r. odbyły się:\n\n • 7 maja – spotkanie z delegacją z Grazu;\n • 9 maja – wizyta w Brnie.\n\n";

    @Test
    void cutsBeforeHeadings() throws IOException {
        var pieces = pieces(SECTION.repeat(20), 400);
        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(pieces).allMatch(piece -> piece.startsWith("WSPÓŁPRACA"));
        assertThat(String.join("", pieces)).isEqualTo(SECTION.repeat(20));
    }

    @Test
    void cutsATextWithoutLinesBehindSentencesOrAnywhere() throws IOException {
        var sentences = "Zdanie o niczym. ".repeat(50);
        assertThat(pieces(sentences, 100)).allMatch(piece -> piece.endsWith(". "));
        assertThat(String.join("", pieces("x😀".repeat(300), 100))).isEqualTo("x😀".repeat(300));
    }

    @Test
    void cutsALineLongerThanAnyParagraphIntoPiecesOfItsOwn() throws IOException {
        var text = SECTION + "Zdanie o niczym. ".repeat(1_500) + "\n" + SECTION;
        assertThat(Pieces.isOne(SECTION)).isTrue();
        assertThat(Pieces.isOne(text)).isFalse();
        var pieces = pieces(text, Pieces.LONGEST);
        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).hasSize(4).first().isEqualTo(SECTION);
        assertThat(pieces.subList(1, 3))
                .allMatch(piece -> piece.endsWith(". ") && piece.length() <= Pieces.LONGEST_LINE);
    }

    @Test
    void cutsALongLineThatEndsWhereItIsCut() throws IOException {
        for (int more = 0; more < 4; more++) {
            var text = "x".repeat(Pieces.LONGEST_LINE - 2 + more) + ". ";
            assertThat(String.join("", pieces(text, Pieces.LONGEST))).isEqualTo(text);
        }
    }

    /// A name in which a sentence without end is cut.
    @Test
    void readsWordsWithoutEnd() {
        var names = "Delegacja Miasta Odwiedziła Kraków I Spotkała Się Z Burmistrzem Lwów Brno ";
        for (var text : List.of(names.repeat(500), names.toLowerCase(Locale.ROOT).repeat(500))) {
            assertThat(new Intake().extract(text, Hints.NONE).document().text()).isEqualTo(text);
        }
    }

    @Test
    void readsALongTextAsItsPieces() {
        var text = SECTION.repeat(1_500);
        assertThat(text.length()).isGreaterThan(Pieces.LONGEST);
        var extraction = new Intake().extract(text, Hints.NONE);
        assertThat(extraction.activities()).hasSize(3_000);
        assertThat(extraction.activities().getLast().evidence().span().of(text))
                .isEqualTo("9 maja – wizyta w Brnie");
        assertThat(extraction.sections().get(extraction.activities().getLast().section()).span())
                .satisfies(section ->
                        assertThat(
                                        section.contains(
                                                extraction
                                                        .activities()
                                                        .getLast()
                                                        .evidence()
                                                        .span()))
                                .isTrue());
    }

    private static List<String> pieces(String text, int longest) throws IOException {
        var pieces = new ArrayList<String>();
        var cutter = new Pieces(new StringReader(text), longest);
        for (var next = cutter.next(); next.isPresent(); next = cutter.next()) {
            pieces.add(next.get());
        }
        return pieces;
    }
}
