package pl.mosty.intake.source.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.sample.OpenDocument;
import pl.mosty.intake.source.sample.Pdf;
import pl.mosty.intake.source.sample.Word;

/// A few hundred inputs of each format in every build; `-Dmosty.fuzz=10000` asks for more, and
/// `-Dmosty.fuzz.seed` for others. PDF files are read by workers with the limits of the reader's
/// process.
final class FuzzTest {

    private static final Duration ALLOWED = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "docx", "odt"})
    void endsInATextOrARefusal(String format) throws Exception {
        int inputs = Integer.getInteger("mosty.fuzz", 300);
        long seed = Long.getLong("mosty.fuzz.seed", 1);
        var random = new Random(seed);
        var sample = sample(format);
        Map<String, Integer> outcomes = new TreeMap<>();
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < inputs; i++) {
                var input = Mutations.of(sample, random);
                var outcome = thread.submit(() -> outcome(input, format));
                try {
                    outcomes.merge(
                            outcome.get(ALLOWED.toSeconds(), TimeUnit.SECONDS), 1, Integer::sum);
                } catch (TimeoutException | ExecutionException e) {
                    throw new AssertionError(format + ", seed " + seed + ", input " + i, e);
                }
            }
        }
        System.out.println("fuzz " + format + ": " + inputs + " inputs, " + outcomes);
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(inputs);
    }

    @Test
    void endsInATextOrARefusalOfAPdf() throws Exception {
        int inputs = Integer.getInteger("mosty.fuzz", 300);
        var outcomes = PdfFuzz.run(Long.getLong("mosty.fuzz.seed", 1), inputs);
        System.out.println("fuzz pdf: " + inputs + " inputs, " + outcomes);
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(inputs);
    }

    private static String outcome(byte[] input, String format) {
        return switch (new SourceReader().read(input, "plik." + format)) {
            case SourceText _ -> "text";
            case Refusal refusal -> refusal.reason().code();
        };
    }

    static byte[] sample(String format) {
        var table = "| Data | Co |\n|---|---|\n| 3 maja | zawody |\n";
        return switch (format) {
            case "txt" ->
                    bytes(
                            "W 2021 r. odbyły się:\n • 7 maja – festyn w Lipowie;\n • 9 maja – warsztaty.\n");
            case "md" ->
                    bytes(
                            "# Współpraca\n\nW **2021** r.:\n\n- 7 maja – *festyn*;\n  1. tańce\n- 9 maja\n\n"
                                    + table
                                    + "\n![most](a.jpg)\n");
            case "html" ->
                    bytes(
                            "<!DOCTYPE html><html><head><title>Lipowo</title></head><body><nav><ul><li><a>Start</a></li></ul></nav><div class='art'><h1>Goście</h1><p>W dniach 10–12 maja gościliśmy delegację z partnerskiego Lipowa.</p><ul><li>10 maja – zwiedzanie;</li></ul><table><tr><td colspan='2'>a</td></tr><tr><td>b</td><td>c</td></tr></table><img src='data:image/png;base64,iVBORw0KGgo=' alt='most'></div></body></html>");
            case "docx" ->
                    Word.zip(
                                    Word.styled("Nagwek1", "Współpraca")
                                            + Word.item(1, 0, "7 maja – festyn")
                                            + Word.item(2, 0, "Lipowo")
                                            + Word.table("a | b", "c | d")
                                            + Word.picture("most")
                                            + Word.paragraph(
                                                    "", "<w:ins>" + Word.run("tak") + "</w:ins>"))
                            .bytes();
            case "odt" ->
                    OpenDocument.zip(
                                    "<text:h>Współpraca</text:h><text:list text:style-name='Numery'><text:list-item><text:p>Lipowo</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated='2'><text:p>a</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:image xlink:href='Pictures/zdjecie.png'/></draw:frame>Most</text:p>")
                            .bytes();
            case "pdf" -> {
                try (var pdf = new Pdf()) {
                    yield pdf.line(Pdf.LEFT, 60, 18, "Współpraca")
                            .lines(
                                    Pdf.LEFT,
                                    100,
                                    "W maju delegacja z Lipowa odwiedziła ratusz i nową przy-",
                                    "chodnię.",
                                    "• 7 maja – festyn;")
                            .picture(Pdf.LEFT, 200, 200, 100)
                            .page()
                            .line(Pdf.LEFT, 100, "Strona druga.")
                            .bytes();
                }
            }
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
