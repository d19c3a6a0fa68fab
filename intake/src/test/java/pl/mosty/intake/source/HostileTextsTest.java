package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.flow.Bounds;
import pl.mosty.intake.source.sample.OpenDocument;
import pl.mosty.intake.source.sample.Word;

/// Texts made to keep the reader busy, in every format; the limit of time says that nothing hangs.
@Timeout(10)
final class HostileTextsTest {

    private static final String MARKED = "Zdanie e" + "\u0301\u0323".repeat(200_000) + ".";
    private static final String ENDLESS = "zdanie ".repeat(Bounds.LONGEST_LINE / 7 + 1);

    @TempDir Path folder;

    @Test
    void refusesALetterUnderCountlessMarks() {
        assertThat(reasons(MARKED)).containsOnly(Reason.TOO_MANY_MARKS);
        assertThat(reasons("Zdanie e" + "\udb40\udd00".repeat(40)))
                .containsOnly(Reason.TOO_MANY_MARKS);
    }

    @Test
    void readsAsManyMarksAsALanguageNeeds() {
        assertThat(read(bytes("Zdanie e" + "\u0301\u0323".repeat(15)), "a.txt"))
                .isInstanceOf(SourceText.class);
    }

    @Test
    void refusesALineWithoutEnd() {
        assertThat(reasons(ENDLESS)).containsOnly(Reason.LINE_TOO_LONG);
    }

    @Test
    void readsALongLine() {
        for (var end : new String[] {"\n", "\r", "\r\n"}) {
            var text = ENDLESS.substring(8) + end + ENDLESS.substring(8);
            assertThat(read(bytes(text), "a.txt")).isInstanceOf(SourceText.class);
        }
    }

    @Test
    void refusesALineFarBehindTheBeginningOfALargeText() throws IOException {
        var file = folder.resolve("duży.txt");
        Files.writeString(file, "Zdanie.\n".repeat(2_000_000) + ENDLESS);
        assertThat(LargeText.find(file, SourceReader.DEFAULT_LIMIT)).isEmpty();
        assertThat(new SourceReader().read(file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.reason()).isEqualTo(Reason.LINE_TOO_LONG));
    }

    /// Of the words as a document of each format.
    private static List<Reason> reasons(String words) {
        return List.of(
                reason(bytes(words), "a.txt"),
                reason(bytes(words), "a.md"),
                reason(
                        bytes("<!doctype html><meta charset='utf-8'><p>" + words + "</p>"),
                        "a.html"),
                reason(Word.zip(Word.text(words)).bytes(), "a.docx"),
                reason(OpenDocument.zip("<text:p>" + words + "</text:p>").bytes(), "a.odt"));
    }

    private static Reason reason(byte[] bytes, String name) {
        return ((Refusal) read(bytes, name)).reason();
    }

    private static Source read(byte[] bytes, String name) {
        return new SourceReader().read(bytes, name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
