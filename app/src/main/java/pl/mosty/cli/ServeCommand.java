package pl.mosty.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.mosty.app.Server;

@Command(
        name = "serve",
        description = "Uruchamia serwer z portalem i biurem; baza danych startuje razem z nim.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin private ServerOptions options;

    @Override
    public Integer call() throws InterruptedException {
        try (var server = Server.start(options.settings("city", "Moje miasto"))) {
            Serving.announce(server);
            server.firstSignIn()
                    .ifPresent(signIn -> {
                        Serving.announce(signIn);
                        Serving.warnShownOnce();
                    });
            server.awaitClose();
        }
        return ExitCode.OK;
    }
}
