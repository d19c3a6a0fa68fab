package pl.mosty.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `postmaster.pid` in a cluster says of the server that has it open.
///
/// @param port on the loopback address
/// @param ready whether connections are accepted already
record Postmaster(ProcessHandle process, int port, boolean ready) {

    /// Empty when no server runs on this cluster, also when a crashed one left its file behind and
    /// its number went to another process since.
    static Optional<Postmaster> find(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines =
                    Files.readAllLines(
                            cluster.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var port = Integer.parseInt(lines.get(3).strip());
        var ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> worksIn(process, cluster))
                .map(process -> new Postmaster(process, port, ready));
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
        } catch (IOException e) {
            return false;
        }
    }
}
