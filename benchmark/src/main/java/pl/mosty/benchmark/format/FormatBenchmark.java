package pl.mosty.benchmark.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.pdf.PdfReader;

/// Reads the same files with Mosty and with the bare library by turns, in one run, and prints
/// medians in milliseconds of thread CPU time and their ratio. Arguments: files to measure besides
/// the invented one.
public final class FormatBenchmark {

    private static final int WARM_UP = 12;
    private static final int ROUNDS = 31;
    private static final int PARAGRAPHS = 1000;

    private FormatBenchmark() {}

    /// Something that reads a file and says how many characters it had.
    private interface Reader {
        int read(byte[] bytes) throws Exception;
    }

    public static void main(String[] files) throws Exception {
        var paragraphs = Documents.paragraphs(PARAGRAPHS);
        var docx = Documents.docx(paragraphs);
        var pdf = Documents.pdf(paragraphs);
        System.out.printf(
                Locale.ROOT, "%-28s %10s %10s %7s%n", "file", "mosty ms", "bare ms", "ratio");
        compare("invented.docx", docx, FormatBenchmark::word, FormatBenchmark::poi);
        compare("invented.pdf", pdf, FormatBenchmark::pdf, FormatBenchmark::stripper);
        for (var file : files) {
            var bytes = Files.readAllBytes(Path.of(file));
            var name = Path.of(file).getFileName().toString();
            if (file.endsWith(".pdf")) {
                compare(name, bytes, FormatBenchmark::pdf, FormatBenchmark::stripper);
            } else {
                compare(name, bytes, FormatBenchmark::word, FormatBenchmark::poi);
            }
        }
        System.out.printf(
                Locale.ROOT, "a PDF in a process of its own: %d ms wall%n", isolated(pdf));
    }

    private static void compare(String name, byte[] bytes, Reader mosty, Reader bare)
            throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            mosty.read(bytes);
            bare.read(bytes);
        }
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = measure(mosty, bytes);
            theirs[i] = measure(bare, bytes);
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double own = ours[ROUNDS / 2];
        double other = theirs[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT, "%-28s %10.1f %10.1f %7.2f%n", name, own, other, own / other);
    }

    private static double measure(Reader reader, byte[] bytes) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        if (reader.read(bytes) == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static int word(byte[] bytes) {
        return ((SourceText) new SourceReader().read(bytes, "a.docx")).text().length();
    }

    private static int poi(byte[] bytes) throws IOException {
        try (var extractor =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return extractor.getText().length();
        }
    }

    private static int pdf(byte[] bytes) throws RefusedException {
        return PdfReader.read(new RandomAccessReadBuffer(bytes), "a.pdf").text().length();
    }

    private static int stripper(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private static long isolated(byte[] bytes) {
        long before = System.nanoTime();
        new SourceReader().read(bytes, "a.pdf");
        return (System.nanoTime() - before) / 1_000_000;
    }
}
