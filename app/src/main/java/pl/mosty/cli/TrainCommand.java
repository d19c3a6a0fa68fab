package pl.mosty.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.mosty.app.DatabaseSettings;
import pl.mosty.app.Server;
import pl.mosty.app.ServerSettings;
import pl.mosty.cli.extract.PlainArguments;
import pl.mosty.intake.Intake;

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

    /// The more is read, the fewer classes and calls are left to link for the first that comes.
    private static void tool() throws IOException {
        var arguments = new ArrayList<>(List.of("extract", "--format=json"));
        try (var samples = Files.walk(Home.path().resolve("samples"))) {
            samples.map(Path::toString).filter(it -> it.endsWith(".txt")).forEach(arguments::add);
        }
        PlainArguments.read(arguments.toArray(String[]::new))
                .orElseThrow()
                .run(new PrintWriter(Writer.nullWriter()));
        Intake.rehearse();
        var commandLine = Mosty.commandLine(Language.current());
        commandLine.execute("lemmatise");
        commandLine.execute("--help");
    }
}
