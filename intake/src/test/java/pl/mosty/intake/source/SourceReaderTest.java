package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceReaderTest {

    private static final String POLISH = "Wąż, żółć i ślimak: „Źródło” leży w Łęgu – ćma śpi.\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250", "UTF-16LE", "UTF-16BE"})
    void tellsTheCharset(String charset) {
        var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        assertThat(text((mark + POLISH).getBytes(Charset.forName(charset))))
                .isEqualTo(mark + POLISH);
    }

    @Test
    void tellsIso88592() {
        var plain = "Zażółć gęślą jaźń, ślimaku ąę.\n";
        assertThat(text(plain.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo(plain);
    }

    @Test
    void keepsTheTextUnitForUnit() {
        var text = "\ufeffe\u0301 \u00a0•\r\nkoniec bez wiersza";
        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(reason(folder.resolve("brak.txt"))).isEqualTo(Refusal.Reason.MISSING);
        assertThat(reason(folder)).isEqualTo(Refusal.Reason.DIRECTORY);
        assertThat(reason(file(""))).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(reason(file(" \n\u00a0\n"))).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(reason(file("a\0b"))).isEqualTo(Refusal.Reason.BINARY);
        assertThat(reason(file("PK\3\4 archiwum"))).isEqualTo(Refusal.Reason.BROKEN);
    }

    @Test
    void refusesWhatIsOverTheLimit() throws IOException {
        var refusal = (Refusal) new SourceReader(10).read(file("dwanaście zn"));
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
        assertThat(new Refusal("a", Refusal.Reason.TOO_LARGE, 256L << 20).message(Locale.of("pl")))
                .isEqualTo(
                        "Plik jest większy niż dozwolone 256 MiB; podziel go albo podnieś limit.");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "plik", ".txt"), content);
    }

    private static Refusal.Reason reason(Path file) {
        return ((Refusal) new SourceReader().read(file)).reason();
    }

    private static String text(byte[] bytes) {
        return ((SourceText) new SourceReader().read(bytes, "a.txt")).text();
    }
}
