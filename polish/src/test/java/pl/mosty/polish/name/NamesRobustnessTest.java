package pl.mosty.polish.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;

class NamesRobustnessTest {

    private static final List<String> PIECES =
            List.of(
                    "Zdzis",
                    "ław",
                    "owi",
                    "-",
                    " ",
                    ".",
                    "’",
                    "'",
                    "em",
                    "ą",
                    "É",
                    "7",
                    "\t",
                    "\uD800",
                    "\uDC00",
                    "\uD83D\uDE00",
                    "שלום",
                    "سلام",
                    "\u0301",
                    "\u00A0",
                    "\"",
                    "ß",
                    "XII",
                    "w",
                    "İ");

    private static final List<NameKind> KINDS = List.of(NameKind.values());
    private static final List<Case> CASES =
            List.of(Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE);

    private final Names names = Names.shared();

    @Test
    void answersSeededNonsense() {
        var random = new Random(20);
        for (int i = 0; i < 3000; i++) {
            var phrase = new StringBuilder();
            for (int length = random.nextInt(9); length >= 0; length--) {
                phrase.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var grammaticalCase = CASES.get(random.nextInt(CASES.size()));
            assertThat(names.read(phrase.toString(), kind)).isNotEmpty();
            assertThat(names.inflect(phrase.toString(), kind, null, grammaticalCase)).isNotNull();
        }
    }

    @Test
    void answersAnyCharacters() {
        var random = new Random(21);
        for (int i = 0; i < 2000; i++) {
            var phrase = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                phrase.append(
                        (char)
                                (random.nextInt(4) == 0
                                        ? random.nextInt(0x10000)
                                        : 'A' + random.nextInt(58)));
            }
            var text = phrase.toString();
            assertThat(names.read(text, KINDS.get(random.nextInt(KINDS.size())))).isNotEmpty();
            assertThat(Dictionary.shared().analyses(text)).isNotNull();
            assertThat(Dictionary.shared().forms(text)).isNotNull();
        }
    }

    /// Work is counted by the longest name that is read, not by a clock: what is longer comes back
    /// as it is, whatever it is made of, in a document too.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź-’ ",
                "A-a",
                "\uD83D\uDE00",
                "אב ",
                "\u0301",
                "Św. ",
                "PałacKultury",
                "\u0000"
            })
    void givesAMegabyteBack(String piece) {
        var text = piece.repeat((1 << 20) / piece.length());
        for (var kind : KINDS) {
            assertThat(names.read(text, kind).getFirst().lemma()).isEqualTo(text);
            assertThat(names.inflect(text, kind, null, Case.GENITIVE)).isEqualTo(text);
            assertThat(names.readAll(List.of(new Mention(text, kind, NameContext.NONE))).getFirst())
                    .extracting(NameReading::lemma)
                    .containsExactly(text);
        }
        assertThat(Dictionary.shared().contains(text)).isFalse();
        assertThat(Dictionary.shared().analyses(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Łódź-’ ", "A-a", "\uD83D\uDE00x", "אב ", "Św. ", "PałacKultury", "Jan"})
    void readsTheLongestNames(String piece) {
        var text = piece.repeat(1000 / piece.length());
        for (var kind : KINDS) {
            assertThat(names.read(text, kind)).isNotEmpty();
        }
    }

    @Test
    void givesATooLongTextBack() {
        var text = "Łódź-’ ".repeat(150_000);
        assertThat(names.read(text, NameKind.PLACE).getFirst().lemma()).isEqualTo(text);
    }

    @Test
    void readsBackWhatItWrites() {
        for (var name : List.of("Vorn Hadley", "Ondrej Kuklan", "Mira Tesfa", "Ilo Brandt")) {
            for (var gender : List.of(Gender.MASCULINE_PERSONAL, Gender.FEMININE)) {
                for (var grammaticalCase : CASES) {
                    var written = names.inflect(name, NameKind.PERSON, gender, grammaticalCase);
                    assertThat(
                                    names.read(
                                            written,
                                            NameKind.PERSON,
                                            NameContext.governedBy(grammaticalCase, gender)))
                            .as(written)
                            .extracting(NameReading::lemma)
                            .contains(name);
                }
            }
        }
    }
}
