package pl.mosty.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import pl.mosty.app.account.FirstStart;
import pl.mosty.app.account.FirstStart.Credentials;

/// The running web application.
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Optional<Credentials> firstSignIn;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(ConfigurableApplicationContext context, Optional<Credentials> firstSignIn) {
        this.context = context;
        this.firstSignIn = firstSignIn;
        context.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
    }

    /// Returns when the first page can be asked for.
    ///
    /// @throws PortTakenException when another program listens on the port
    /// @throws pl.mosty.app.database.DatabaseUnusable when there is no database to work with
    public static Server start(ServerSettings settings) {
        requireFree(settings.port());
        var database = settings.database().open();
        try {
            var context =
                    Contexts.application(database)
                            .properties(Map.of("server.port", settings.port()))
                            .run();
            return new Server(
                    context, context.getBean(FirstStart.class).prepare(settings.cityName()));
        } catch (PortInUseException e) {
            database.close();
            throw new PortTakenException(settings.port(), e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public URI address() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://127.0.0.1:" + (server == null ? "?" : server.getPort()) + "/");
    }

    /// How to sign in, when this start made the first account.
    public Optional<Credentials> firstSignIn() {
        return firstSignIn;
    }

    /// A service of the application, for commands that serve and do something besides.
    public <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    /// Until the process is told to end.
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }

    /// Told before anything is started, so that a second start on the same port fails at once.
    private static void requireFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return;
        } catch (IOException e) {
            throw new PortTakenException(port, e);
        }
    }
}
