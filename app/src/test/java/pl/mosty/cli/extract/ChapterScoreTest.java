package pl.mosty.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.intake.source.SourceText;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Runs the contract's own scorer over a published chapter.
final class ChapterScoreTest {

    private static final String CHAPTER = "poznan-2022";

    @TempDir Path folder;

    @Test
    void chapterIsReadAsItsAnnotatorsReadIt() throws Exception {
        var shared = shared();
        var texts = Files.createDirectory(folder.resolve("texts"));
        var answers = Files.createDirectory(folder.resolve("answers"));
        for (var ending : new String[] {".txt", ".json"}) {
            Files.copy(
                    shared.resolve("texts/" + CHAPTER + ending), texts.resolve(CHAPTER + ending));
        }
        var source = (SourceText) new SourceReader().read(texts.resolve(CHAPTER + ".txt"));
        try (var json =
                JsonFactory.builder()
                        .build()
                        .createGenerator(
                                ObjectWriteContext.empty(),
                                Files.newOutputStream(answers.resolve(CHAPTER + ".json")))) {
            new ExtractionJson(json, true, Locale.of("pl"))
                    .write(new Intake().extract(source.text(), Hints.NONE), source);
        }
        var report = score(shared.resolve("score.py"), answers, texts);
        assertThat(figure(report, "headline F1 ([0-9.]+)")).as(report).isGreaterThanOrEqualTo(0.97);
        assertThat(figure(report, "soft fields +F1 ([0-9.]+)"))
                .as(report)
                .isGreaterThanOrEqualTo(0.80);
        assertThat(figure(report, "findings +(\\d+) of")).as(report).isGreaterThanOrEqualTo(13);
    }

    private static Path shared() {
        var given = System.getProperty("mosty.shared");
        var root =
                given != null && !given.isBlank() && !given.startsWith("${")
                        ? Path.of(given)
                        : Path.of(System.getProperty("mosty.root", "..")).resolve("../shared");
        var intake = root.resolve("intake");
        assumeTrue(
                Files.exists(intake.resolve("score.py")),
                "the shared texts are not beside the repository");
        assumeTrue(hasPython(), "there is no python3 to run the scorer");
        return intake;
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String score(Path scorer, Path answers, Path texts)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                "python3",
                                scorer.toString(),
                                "-v",
                                "--answers",
                                answers.toString(),
                                texts.toString())
                        .redirectErrorStream(true)
                        .start();
        var report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(report).isZero();
        return report;
    }

    private static double figure(String report, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(report);
        assertThat(matcher.find()).as(report).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
