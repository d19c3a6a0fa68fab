package pl.mosty.benchmark.chapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes invented chapters into a file. Arguments: the file, millions of characters, a seed.
public final class WriteChapters {

    private static final int MILLION = 1_000_000;

    private WriteChapters() {}

    public static void main(String[] arguments) throws IOException {
        var chapters = new InventedChapters(Long.parseLong(arguments[2]));
        try (var out = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            for (int left = Integer.parseInt(arguments[1]); left > 0; left--) {
                out.write(chapters.text(MILLION));
                out.write("\n\n");
            }
        }
    }
}
