package pl.mosty.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void leavesALongWordWhole() {
        var word = "😀".repeat(3_000) + "a".repeat(3_000);
        assertThat(Sentences.of(word, new Span(0, word.length()))).hasSize(1);
    }
}
