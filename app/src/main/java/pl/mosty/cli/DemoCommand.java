package pl.mosty.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.mosty.app.Server;
import pl.mosty.app.account.Cities;
import pl.mosty.app.sample.SampleCity;

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
            server.service(SampleCity.class)
                    .read(
                            server.service(Cities.class).getHome(),
                            Home.path().resolve("samples").resolve("wierzbogrod"),
                            DemoCommand::tell);
            Serving.announce(server);
            DemoSignIn.of(settings.database().data(), server.firstSignIn())
                    .ifPresent(Serving::announce);
            server.awaitClose();
        }
        return ExitCode.OK;
    }

    private static void tell(SampleCity.Chapter chapter) {
        Progress.say(
                "Rozdział %d: przyjęto wpisów %d, do przejrzenia %d"
                        .formatted(chapter.year(), chapter.accepted(), chapter.open()),
                "Chapter %d: %d records accepted, %d to review"
                        .formatted(chapter.year(), chapter.accepted(), chapter.open()));
    }
}
