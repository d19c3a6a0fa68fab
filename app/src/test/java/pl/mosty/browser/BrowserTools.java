package pl.mosty.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The programs that Playwright drives the browser with, as the system has them: nothing is
/// downloaded. `MOSTY_CHROMIUM` and `PLAYWRIGHT_NODEJS_PATH` name others than those on the `PATH`.
record BrowserTools(Path chromium, Path node) {

    private static final int OLDEST_NODE = 20;
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);

    /// Why there are none, or empty where there are.
    static Optional<String> missing() {
        if (chromium("MOSTY_CHROMIUM").isEmpty()) {
            return Optional.of("Chromium is not installed: apt-get install chromium, or ./check");
        }
        if (usableNode().isEmpty()) {
            return Optional.of(
                    "Node.js %d or newer is not installed: ./check".formatted(OLDEST_NODE));
        }
        return Optional.empty();
    }

    /// @throws IllegalStateException where they are {@link #missing}
    static BrowserTools find() {
        missing()
                .ifPresent(why -> {
                    throw new IllegalStateException(why);
                });
        return new BrowserTools(
                chromium("MOSTY_CHROMIUM").orElseThrow(), usableNode().orElseThrow());
    }

    private static Optional<Path> chromium(String variable) {
        return candidates(variable, "chromium", "chromium-browser", "google-chrome").findFirst();
    }

    private static Optional<Path> usableNode() {
        return candidates("PLAYWRIGHT_NODEJS_PATH", "node", "nodejs")
                .filter(it -> majorVersion(it) >= OLDEST_NODE)
                .findFirst();
    }

    private static Stream<Path> candidates(String variable, String... names) {
        var named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
        var path = System.getenv().getOrDefault("PATH", "").split(":", -1);
        var onPath =
                Arrays.stream(names)
                        .flatMap(name -> Arrays.stream(path).map(it -> Path.of(it, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable);
    }

    private static int majorVersion(Path node) {
        try {
            var process = new ProcessBuilder(node.toString(), "--version").start();
            var version =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var matcher = VERSION.matcher(version);
            return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
