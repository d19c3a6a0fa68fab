package pl.mosty.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.intake.extraction.Span;

class SentencesTest {

    @Test
    void cutsASentenceWithoutEndBehindAWord() {
        var text = "delegacja z Grazu, ".repeat(1_000).strip();
        var sentences = Sentences.of(text, new Span(0, text.length()));
        assertThat(sentences).hasSize(text.length() / Sentences.LONGEST + 1);
        assertThat(sentences).allMatch(s -> s.end() - s.start() < Sentences.LONGEST + 10);
        assertThat(sentences).allMatch(s -> ", ".indexOf(text.charAt(s.start())) < 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rada zerwała um. partn. z m. Brno.",
                "Zjazd chórów w Linzu i w Brnie, na którym byli radni; 9 września 2019 r. – koncert w parku.",
            })
    void goesOnBehindTheDotOfAShortenedWord(String text) {
        assertThat(Sentences.of(text, new Span(0, text.length()))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wygrał bieg na 800 m. Chór z Grazu śpiewał.",
                "Most ma 2 tys. m. Chór z Grazu śpiewał.",
                "Do Grazu pojechało 12 os. Chór śpiewał.",
                "Laureatem był z 1 poz. Chór z Grazu śpiewał.",
                "Działano zgodnie z art. Chór z Grazu śpiewał.",
                "Reguluje to § 7 ust. Później chór śpiewał.",
            })
    void endsBehindWhatIsCountedAndNotNumbered(String text) {
        assertThat(Sentences.of(text, new Span(0, text.length()))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umowę z m. Graz zawarto zgodnie z art. 7 ust. 2 i poz. 15 wykazu.",
                "Mieszka na os. Lipowym w m. Dębowo.",
                "Brno, Republika Czeska: deklarację podpisaną w 1989 r. Rada Miejska wypowiedziała.",
            })
    void goesOnBehindTownsAndNumberedArticles(String text) {
        assertThat(Sentences.of(text, new Span(0, text.length()))).hasSize(1);
    }

    @Test
    void endsBeforeADashWithSpeech() {
        var text =
                "Delegacja z Grazu zwiedziła muzeum i park w maju 2019 r. – Było miło – mówi wójt.";
        assertThat(Sentences.of(text, new Span(0, text.length()))).hasSize(2);
    }

    @Test
    void leavesALongWordWhole() {
        var word = "😀".repeat(3_000) + "a".repeat(3_000);
        assertThat(Sentences.of(word, new Span(0, word.length()))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Starosta podpisał list.Umowę zawarto w maju.",
                "Radni pojechali do Grazu.W maju wrócili."
            })
    void partsSentencesWithoutSpaceBetween(String text) {
        assertThat(Sentences.of(text, new Span(0, text.length()))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wystąpił prof.Adam Lis z uczelni.",
                "Adres to www.miasto.Debowo i dalej.",
                "Uczniowie szkoły im.Jana Lipy śpiewali."
            })
    void leavesAbbreviationsAndAddressesWhole(String text) {
        assertThat(Sentences.of(text, new Span(0, text.length()))).hasSize(1);
    }
}
