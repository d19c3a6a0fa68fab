package pl.mosty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MostyTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpListsCommandsAndExitCodes() {
        assertThat(run(Language.POLISH, "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("Polecenia:", "demo", "serve")
                .contains("Kody wyjścia:", "otoczenie nie pozwala działać");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpIsEnglishInAnEnglishLocale() {
        run(Language.ENGLISH, "--help");
        assertThat(out.toString())
                .contains("Commands:", "Runs the server with the portal", "a fault of Mosty itself")
                .doesNotContain("Uruchamia");
    }

    @Test
    void unknownCommandIsAUsageError() {
        assertThat(run(Language.POLISH, "sreve")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("sreve");
    }

    @Test
    void noCommandIsAUsageErrorThatShowsTheHelp() {
        assertThat(run(Language.POLISH)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Polecenia:");
    }

    @Test
    void languageFollowsTheLocale() {
        assertThat(Language.of(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.POLISH);
        assertThat(Language.of(Map.of("LC_ALL", "pl_PL.UTF-8", "LANG", "en_GB.UTF-8")))
                .isEqualTo(Language.POLISH);
        assertThat(Language.of(Map.of())).isEqualTo(Language.POLISH);
    }

    @Test
    void aTakenPortIsToldWithAnother() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());
            assertThat(run(Language.POLISH, "serve", "--port", port))
                    .isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(err.toString()).contains("Port " + port).contains("jest zajęty", "--port");
        }
    }

    @Test
    void anImpossiblePortIsAUsageError() {
        assertThat(run(Language.POLISH, "serve", "--port", "80800")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("od 0 do 65535");
    }

    @Test
    void anAddressThatIsNoPostgresIsAUsageError() {
        assertThat(run(Language.POLISH, "serve", "--port=0", "--database-url=mysql://x"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("jdbc:postgresql:");
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenIsTold() {
        assertThat(run(Language.POLISH, "serve", "--port=0", "--data=/proc/mosty"))
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString()).contains("Nie można pisać w katalogu danych /proc/mosty");
    }

    @Test
    void anUnreachableDatabaseIsTold() {
        assertThat(
                        run(
                                Language.POLISH,
                                "serve",
                                "--port=0",
                                "--database-url=jdbc:postgresql://127.0.0.1:1/x"))
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString()).contains("Nie można połączyć się z bazą");
    }

    private int run(Language language, String... arguments) {
        return Mosty.commandLine(language)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
