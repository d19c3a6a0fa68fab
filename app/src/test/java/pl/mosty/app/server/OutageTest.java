package pl.mosty.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mosty.app.DatabaseSettings;
import pl.mosty.app.Server;
import pl.mosty.app.ServerSettings;
import pl.mosty.app.database.DatabaseAddress;
import pl.mosty.app.test.TestDatabase;

/// A database that somebody else runs goes away and comes back while the server serves.
final class OutageTest {

    @TempDir private Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void saysSoAndRecovers() throws Exception {
        var real = TestDatabase.emptyAddress();
        try (var gate = Gate.to(URI.create(real.url().substring("jdbc:".length())).getPort());
                var server = Server.start(settings(through(gate, real)))) {
            var signIn = server.firstSignIn().orElseThrow();
            assertThat(signIn(server, signIn.login(), signIn.password()).statusCode())
                    .isEqualTo(302);

            gate.shut();
            var out = signIn(server, signIn.login(), signIn.password());
            assertThat(out.statusCode()).isEqualTo(503);
            assertThat(out.body()).contains("Baza danych chwilowo nie odpowiada");

            gate.open();
            assertThat(signIn(server, signIn.login(), signIn.password()).statusCode())
                    .isEqualTo(302);
        }
    }

    private HttpResponse<String> signIn(Server server, String login, String password)
            throws Exception {
        var address = server.address().resolve("/sign-in");
        var form = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        var token = form.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return client.send(
                HttpRequest.newBuilder(address)
                        .header(
                                "Cookie",
                                form.headers()
                                        .firstValue("Set-Cookie")
                                        .orElseThrow()
                                        .split(";", 2)[0])
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(
                                BodyPublishers.ofString(
                                        "_csrf=%s&username=%s&password=%s"
                                                .formatted(
                                                        token,
                                                        login,
                                                        URLEncoder.encode(
                                                                password, StandardCharsets.UTF_8))))
                        .build(),
                BodyHandlers.ofString());
    }

    private ServerSettings settings(DatabaseAddress address) {
        return new ServerSettings(
                0, new DatabaseSettings(directory, Optional.of(address)), "Mostowo");
    }

    private static DatabaseAddress through(Gate gate, DatabaseAddress real) {
        return new DatabaseAddress(
                real.url().replaceFirst(":\\d+/", ":" + gate.port() + "/"),
                real.user(),
                real.password());
    }
}
