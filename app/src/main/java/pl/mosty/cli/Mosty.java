package pl.mosty.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pl.mosty.cli.extract.Extract;
import pl.mosty.cli.extract.PlainArguments;

/// `mosty` and its commands.
///
/// picocli builds every command listed here before it runs one, so a command class keeps the
/// server's classes (Spring, JDBC) out of its fields and reaches them only from the body of `call`:
/// `extract` never loads Spring. A new command is a class in this package, named in `subcommands`,
/// with its English words in `words_en.properties beside this package`.
@Command(
        name = "mosty",
        description = "System ewidencji współpracy zagranicznej miasta.",
        synopsisSubcommandLabel = "POLECENIE",
        mixinStandardHelpOptions = true,
        version = "mosty 0.1.0",
        subcommands = {
            DemoCommand.class,
            ExtractCommand.class,
            ImportCommand.class,
            LemmatiseCommand.class,
            ReportCommand.class,
            ServeCommand.class,
            TrainCommand.class,
        },
        commandListHeading = "%nPolecenia:%n",
        optionListHeading = "%nOpcje:%n",
        exitCodeListHeading = "%nKody wyjścia:%n",
        exitCodeList = {
            "0:powodzenie",
            "1:danych wejściowych (lub jednego z plików) nie da się odczytać",
            "2:błąd w wierszu polecenia",
            "3:otoczenie nie pozwala działać (port, katalog danych, baza danych, brak JDK 25)",
            "70:błąd programu Mosty",
        })
public final class Mosty implements Runnable {

    @Spec private CommandSpec spec;

    Mosty() {}

    public static void main(String... arguments) {
        var plain = PlainArguments.read(arguments);
        int code =
                plain.isPresent()
                        ? extract(plain.get())
                        : commandLine(Language.current()).execute(arguments);
        // to exit looks for a logger in every library, for which the command would have to wait
        if (plain.isEmpty() || code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /// The command that scripts run thousands of times is spared all that it does not need.
    private static int extract(Extract extract) {
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            return extract.run(err);
        } catch (RuntimeException e) {
            e.printStackTrace(err);
            return ExitCode.FAULT;
        }
    }

    static CommandLine commandLine(Language language) {
        var commandLine = new CommandLine(new Mosty());
        if (language == Language.ENGLISH) {
            commandLine.setResourceBundle(ResourceBundle.getBundle("pl.mosty.cli.words_en"));
        }
        return FailureReport.reporting(commandLine.setCaseInsensitiveEnumValuesAllowed(true));
    }

    @Override
    public void run() {
        throw FailureReport.noCommand(spec.commandLine());
    }
}
