package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MarkdownTest {

    @Test
    void takesTheTitleFromTheFrontMatterAndLeavesItOut() {
        var source =
                source(
                        """
                        ---
                        title: "Współpraca w 2021 roku"
                        tags:
                          - miasta
                        ---

                        3 maja – festyn
                        """);
        assertThat(source.text()).isEqualTo("3 maja – festyn\n");
        assertThat(source.details().title()).isEqualTo("Współpraca w 2021 roku");
        assertThat(source.details().year()).isEqualTo(2021);
    }

    @Test
    void keepsTextBetweenRules() {
        assertThat(source("---\n\nFestyn w Lipowie.\n\n---\n\n3 maja\n").text())
                .contains("Festyn w Lipowie.");
    }

    @Test
    void readsTheLineBelowAPictureAsItsCaption() {
        assertThat(source("![dwie osoby](a.jpg)\n*Goście w ratuszu*\n\nKoniec.\n").text())
                .startsWith("[Zdjęcie: dwie osoby]\nGoście w ratuszu");
    }

    @Test
    void readsParagraphsUpToTheCreditAsThePicturesCaption() {
        assertThat(source("![dwie osoby](a.jpg)\n\nGoście\n\nŹródło: UM\n\nKoniec.\n").text())
                .startsWith("[Zdjęcie: dwie osoby]\nGoście\nŹródło: UM\n");
    }

    private static SourceText source(String markdown) {
        return (SourceText)
                new SourceReader().read(markdown.getBytes(StandardCharsets.UTF_8), "plik.md");
    }
}
