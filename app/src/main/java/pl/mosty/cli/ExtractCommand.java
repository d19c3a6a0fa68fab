package pl.mosty.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.mosty.cli.extract.ExtractionJson;
import pl.mosty.cli.extract.ExtractionTable;
import pl.mosty.cli.extract.LargeExtractionJson;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.source.LargeText;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.Source;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.intake.source.SourceText;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Prints what reports say. It reads no database and never starts Spring.
@Command(
        name = "extract",
        description = "Odczytuje sprawozdania i wypisuje, co w nich jest; rejestru nie zmienia.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1L << 20;

    enum Format {
        JSON,
        TABLE
    }

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "PLIK",
            arity = "1..*",
            description = "Pliki ze sprawozdaniami (TXT, MD, HTML, DOCX, ODT, PDF).")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json albo table (na terminalu table, poza nim json).")
    private @Nullable Format format;

    @Option(names = "--year", paramLabel = "ROK", description = "Rok, gdy tekst go nie podaje.")
    private @Nullable Integer year;

    @Option(
            names = "--authority",
            paramLabel = "NAZWA",
            description = "Jednostka, której to sprawozdanie, gdy tekst jej nie podaje.")
    private @Nullable String authority;

    @Option(names = "--no-text", description = "Pomija document.text.")
    private boolean noText;

    @Option(
            names = "--max-size",
            paramLabel = "MIB",
            defaultValue = "256",
            description = "Największy czytany plik w MiB (${DEFAULT-VALUE}).")
    private long maxSize;

    @Override
    public Integer call() {
        var reader = new SourceReader(maxSize * MEBIBYTE);
        return format() == Format.JSON
                ? json(reader, new FileOutputStream(FileDescriptor.out))
                : table(reader);
    }

    /// The file's text, or the refusal, which is complained of.
    private Source read(SourceReader reader, Path file) {
        var source = reader.read(file);
        if (source instanceof Refusal refusal) {
            complain(refusal);
        }
        return source;
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return terminal.isPresent() ? Format.TABLE : Format.JSON;
    }

    private void complain(Refusal refusal) {
        var err = spec.commandLine().getErr();
        err.println("mosty: " + refusal.name() + ": " + message(refusal));
        err.flush();
    }

    private static String message(Refusal refusal) {
        return refusal.message(locale());
    }

    private static Locale locale() {
        return Locale.of(Language.current().choose("pl", "en"));
    }

    private int json(SourceReader reader, OutputStream out) {
        int code = ExitCode.OK;
        try (var json =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            if (files.size() > 1) {
                json.writeStartArray();
            }
            for (var file : files) {
                var large = LargeText.find(file, maxSize * MEBIBYTE);
                if (large.isPresent()) {
                    new LargeExtractionJson(json, !noText, locale())
                            .write(large.get(), new Hints(year, authority));
                } else if (!json(read(reader, file), new ExtractionJson(json, !noText, locale()))) {
                    code = ExitCode.INPUT;
                }
            }
            if (files.size() > 1) {
                json.writeEndArray();
            }
            json.writeRaw('\n');
        }
        return code;
    }

    /// False where it was refused.
    private boolean json(Source source, ExtractionJson writer) {
        return switch (source) {
            case SourceText read -> {
                writer.write(new Intake().extract(read.text(), hints(read)), read);
                yield true;
            }
            case Refusal refusal -> {
                writer.writeError(refusal.name(), message(refusal));
                yield false;
            }
        };
    }

    private int table(SourceReader reader) {
        var out =
                new PrintWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        boolean polish = Language.current() == Language.POLISH;
        int code = ExitCode.OK;
        for (var file : files) {
            if (read(reader, file) instanceof SourceText read) {
                ExtractionTable.print(
                        new Intake().extract(read.text(), hints(read)), read, polish, out);
            } else {
                code = ExitCode.INPUT;
            }
        }
        out.flush();
        return code;
    }

    /// The file's own year goes before the one that was typed.
    private Hints hints(SourceText read) {
        var own = read.details().year();
        return new Hints(own != null ? own : year, authority);
    }
}
