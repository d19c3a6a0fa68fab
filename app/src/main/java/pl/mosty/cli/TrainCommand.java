package pl.mosty.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.mosty.app.DatabaseSettings;
import pl.mosty.app.Server;
import pl.mosty.app.ServerSettings;

/// A rehearsal for the launcher, which records the classes that it loads: a start of the server
/// with its first pages, or the commands that need none.
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/sign-in", "/?lang=en", "/office");

    private enum Part {
        SERVER,
        TOOL
    }

    @Parameters(index = "0")
    private Part part;

    @Parameters(index = "1")
    private Path data;

    @Override
    public Integer call() throws IOException, InterruptedException {
        switch (part) {
            case SERVER -> server();
            case TOOL -> tool();
        }
        return ExitCode.OK;
    }

    private void server() throws IOException, InterruptedException {
        var settings = new ServerSettings(0, new DatabaseSettings(data, Optional.empty()), "Próba");
        try (var server = Server.start(settings);
                var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                client.send(request(server.address().resolve(page)), BodyHandlers.discarding());
            }
        }
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).build();
    }

    private static void tool() {
        var sample = Home.path().resolve("samples").resolve("wierzbogrod").resolve("2022.txt");
        var commandLine = Mosty.commandLine(Language.current());
        commandLine.execute("extract", "--format=json", sample.toString());
        commandLine.execute("lemmatise");
        commandLine.execute("--help");
    }
}
