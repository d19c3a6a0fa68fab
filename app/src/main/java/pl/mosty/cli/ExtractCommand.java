package pl.mosty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.mosty.cli.extract.Extract;
import pl.mosty.cli.extract.PlainArguments;

/// Prints what reports say. It reads no database and never starts Spring. An option added here is
/// added to {@link PlainArguments} too, or those who type it wait longer.
@Command(
        name = "extract",
        description = "Odczytuje sprawozdania i wypisuje, co w nich jest; rejestru nie zmienia.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

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
    private Extract.@Nullable Format format;

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
            defaultValue = "" + Extract.DEFAULT_SIZE,
            description = "Największy czytany plik w MiB (${DEFAULT-VALUE}).")
    private long maxSize;

    @Override
    public Integer call() {
        return asked().run(spec.commandLine().getErr());
    }

    Extract asked() {
        return new Extract(files, format, year, authority, !noText, maxSize);
    }
}
