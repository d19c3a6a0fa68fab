package pl.mosty.cli;

import java.nio.file.Path;

/// Where the program lies: the launcher tells; without it, the current directory.
final class Home {

    private Home() {}

    static Path path() {
        return Path.of(System.getProperty("mosty.home", "")).toAbsolutePath();
    }
}
