package pl.mosty.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.mosty.app.Server;

@Command(
        name = "demo",
        description = "Uruchamia serwer z przykładowym miastem i podaje adres oraz dane logowania.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin private ServerOptions options;

    @Override
    public Integer call() throws InterruptedException {
        var settings = options.settings("demo", "Wierzbogród nad Modrą");
        try (var server = Server.start(settings)) {
            Serving.announce(server);
            DemoSignIn.of(settings.database().data(), server.firstSignIn())
                    .ifPresent(Serving::announce);
            server.awaitClose();
        }
        return ExitCode.OK;
    }
}
