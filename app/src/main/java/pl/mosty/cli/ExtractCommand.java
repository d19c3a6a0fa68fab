package pl.mosty.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
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
        var sources = new ArrayList<Source>();
        files.forEach(file -> sources.add(reader.read(file)));
        var refused =
                sources.stream()
                        .filter(Refusal.class::isInstance)
                        .map(Refusal.class::cast)
                        .toList();
        refused.forEach(this::complain);
        if (format() == Format.JSON) {
            json(sources, new FileOutputStream(FileDescriptor.out));
        } else {
            table(sources);
        }
        return refused.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
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

    private void json(List<Source> sources, OutputStream out) {
        try (var json =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            var writer = new ExtractionJson(json, !noText, locale());
            var intake = new Intake();
            if (sources.size() > 1) {
                json.writeStartArray();
            }
            for (var source : sources) {
                switch (source) {
                    case SourceText read ->
                            writer.write(intake.extract(read.text(), hints(read)), read);
                    case Refusal refusal -> writer.writeError(refusal.name(), message(refusal));
                }
            }
            if (sources.size() > 1) {
                json.writeEndArray();
            }
            json.writeRaw('\n');
        }
    }

    private void table(List<Source> sources) {
        var out =
                new PrintWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        boolean polish = Language.current() == Language.POLISH;
        for (var source : sources) {
            if (source instanceof SourceText read) {
                ExtractionTable.print(
                        new Intake().extract(read.text(), hints(read)), read, polish, out);
            }
        }
        out.flush();
    }

    /// The file's own year goes before the one that was typed.
    private Hints hints(SourceText read) {
        var own = read.details().year();
        return new Hints(own != null ? own : year, authority);
    }
}
