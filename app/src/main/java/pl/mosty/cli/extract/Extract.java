package pl.mosty.cli.extract;

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
import org.jspecify.annotations.Nullable;
import pl.mosty.cli.ExitCode;
import pl.mosty.cli.Language;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.source.LargeText;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.Source;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.intake.source.SourceText;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What `mosty extract` was asked for, and how it is done.
///
/// @param format null for a table on a terminal and JSON elsewhere
/// @param year used where the text gives none
/// @param authority used where the text names none
/// @param withText whether `document.text` is written
/// @param maxSize largest file that is read, in MiB
public record Extract(
        List<Path> files,
        @Nullable Format format,
        @Nullable Integer year,
        @Nullable String authority,
        boolean withText,
        long maxSize) {

    /// MiB.
    public static final long DEFAULT_SIZE = 256;

    private static final long MEBIBYTE = 1L << 20;

    /// How it is printed.
    public enum Format {
        JSON,
        TABLE
    }

    public Extract {
        files = List.copyOf(files);
    }

    /// Prints on standard output; refusals are complained of besides.
    ///
    /// @return the exit code
    public int run(PrintWriter complaints) {
        Thread.ofPlatform().daemon().start(Intake::open);
        return chosen() == Format.JSON ? json(complaints) : table(complaints);
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return terminal.isPresent() ? Format.TABLE : Format.JSON;
    }

    private int json(PrintWriter complaints) {
        int code = ExitCode.OK;
        try (var json =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out())) {
            if (files.size() > 1) {
                json.writeStartArray();
            }
            for (var file : files) {
                var large = LargeText.find(file, maxSize * MEBIBYTE);
                if (large.isPresent()) {
                    new LargeExtractionJson(json, withText, locale())
                            .write(large.get(), new Hints(year, authority));
                } else if (!json(
                        read(file, complaints), new ExtractionJson(json, withText, locale()))) {
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
        if (source instanceof SourceText read) {
            writer.write(new Intake().extract(read.text(), hints(read)), read);
            return true;
        }
        var refusal = (Refusal) source;
        writer.writeError(refusal.name(), refusal.message(locale()));
        return false;
    }

    private int table(PrintWriter complaints) {
        var out = new PrintWriter(new OutputStreamWriter(out(), StandardCharsets.UTF_8));
        boolean polish = Language.current() == Language.POLISH;
        int code = ExitCode.OK;
        for (var file : files) {
            if (read(file, complaints) instanceof SourceText read) {
                ExtractionTable.print(
                        new Intake().extract(read.text(), hints(read)), read, polish, out);
            } else {
                code = ExitCode.INPUT;
            }
        }
        out.flush();
        return code;
    }

    /// The file's text, or the refusal, which is complained of.
    private Source read(Path file, PrintWriter complaints) {
        var source = new SourceReader(maxSize * MEBIBYTE).read(file);
        if (source instanceof Refusal refusal) {
            complaints.println("mosty: " + refusal.name() + ": " + refusal.message(locale()));
            complaints.flush();
        }
        return source;
    }

    /// The file's own year goes before the one that was typed.
    private Hints hints(SourceText read) {
        var own = read.details().year();
        return new Hints(own != null ? own : year, authority);
    }

    private static OutputStream out() {
        return new FileOutputStream(FileDescriptor.out);
    }

    private static Locale locale() {
        return Locale.of(Language.current().choose("pl", "en"));
    }
}
