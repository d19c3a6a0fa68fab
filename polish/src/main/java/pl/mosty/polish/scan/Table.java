package pl.mosty.polish.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table in a resource: one line a row, cells between tabs, comments behind `#`.
public final class Table {

    private Table() {}

    /// The rows without the comments.
    ///
    /// @param beside the class whose package holds the resource
    /// @throws IllegalStateException when it is not there
    public static List<String[]> rows(Class<?> beside, String name) {
        var rows = new ArrayList<String[]>();
        for (var line : lines(beside, name)) {
            if (!line.startsWith("#") && !line.isEmpty()) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    /// The version and day that the first comment with `Version` tells, such as `1.0 of
    /// 2026-11-23`.
    public static String version(Class<?> beside, String name) {
        for (var line : lines(beside, name)) {
            int at = line.indexOf("Version ");
            if (line.startsWith("#") && at > 0) {
                int end = line.indexOf(". ", at);
                return line.substring(at + 8, end < 0 ? line.length() - 1 : end);
            }
        }
        return "";
    }

    private static String[] lines(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
