package pl.mosty.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How this process starts the programs of PostgreSQL, which refuse to run as root.
///
/// Root starts them in a user namespace of their own, where the same files have an owner who is not
/// root; where the kernel or a container forbids that, as the user `nobody`, to whom the cluster
/// then belongs. An ordinary user starts them directly.
enum Privileges {
    ORDINARY,
    OWN_NAMESPACE,
    AS_NOBODY;

    private static final int NOBODY = 65534;

    /// @param cluster whose owner decides when it exists already
    static Privileges forCluster(Path cluster) throws IOException, InterruptedException {
        if (userOf(Path.of("/proc/self")) != 0) {
            return ORDINARY;
        }
        if (Files.exists(cluster) && userOf(cluster) != 0) {
            return AS_NOBODY;
        }
        return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0
                ? OWN_NAMESPACE
                : AS_NOBODY;
    }

    /// The command as it is to be started, so that it ends (with a fast shutdown) when the thread
    /// that started it ends, even by `kill -9` of the whole process, and so that the interrupt key
    /// of the terminal does not reach it: the order to stop comes from this process alone.
    List<String> tied(List<String> command) {
        var tied = new ArrayList<>(prefix());
        tied.addAll(List.of("setsid", "setpriv", "--pdeathsig", "INT", "--"));
        tied.addAll(command);
        return tied;
    }

    List<String> plain(List<String> command) {
        var plain = new ArrayList<>(prefix());
        plain.addAll(command);
        return plain;
    }

    private List<String> prefix() {
        return switch (this) {
            case ORDINARY -> List.of();
            case OWN_NAMESPACE -> List.of("unshare", "-U");
            case AS_NOBODY ->
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        };
    }

    /// @throws DatabaseUnusable when the user whom PostgreSQL will run as cannot reach the program
    void requireReach(String program) throws IOException, InterruptedException {
        if (this == ORDINARY) {
            return;
        }
        var reached =
                new ProcessBuilder(plain(List.of("test", "-x", program)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (reached.waitFor() != 0) {
            throw new DatabaseUnusable(
                    "PostgreSQL nie działa jako root, a przestrzenie nazw użytkowników są tu zablokowane i użytkownik nobody nie ma dostępu do %s. Uruchom Mosty jako zwykły użytkownik, wskaż opcją --data katalog dostępny dla wszystkich (np. /var/lib/mosty) albo podaj istniejącą bazę opcją --database-url."
                            .formatted(program),
                    "PostgreSQL does not run as root, user namespaces are blocked here and the user nobody cannot reach %s. Run Mosty as an ordinary user, name a directory that everybody can reach with --data (such as /var/lib/mosty), or an existing database with --database-url."
                            .formatted(program));
        }
    }

    /// Makes the directory and all in it belong to the user whom PostgreSQL will run as.
    void own(Path directory) throws IOException {
        if (this != AS_NOBODY) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        }
    }

    private static int userOf(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid");
    }
}
