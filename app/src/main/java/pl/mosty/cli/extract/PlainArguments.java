package pl.mosty.cli.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.cli.extract.Extract.Format;

/// The arguments of `mosty extract` in their plain spelling, read without picocli, whose classes
/// take longer to load than a chapter to read.
public final class PlainArguments {

    private static final Set<String> WITH_VALUE =
            Set.of("--format", "--year", "--authority", "--max-size");
    private static final String NO_TEXT = "--no-text";

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();
    private final List<Path> files = new ArrayList<>();

    private PlainArguments() {}

    /// Empty for whatever is another command, not plain or wrong: for picocli to read or explain
    /// then.
    public static Optional<Extract> read(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("extract")) {
            return Optional.empty();
        }
        try {
            var plain = new PlainArguments();
            return plain.take(arguments) ? Optional.of(plain.extract()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean take(String... arguments) {
        for (int i = 1; i < arguments.length; i++) {
            var argument = arguments[i];
            int equals = argument.indexOf('=');
            if (argument.equals(NO_TEXT)) {
                if (!switches.add(argument)) {
                    return false;
                }
            } else if (WITH_VALUE.contains(argument)) {
                if (++i == arguments.length || !take(argument, arguments[i])) {
                    return false;
                }
            } else if (equals > 0 && argument.startsWith("--")) {
                if (!take(argument.substring(0, equals), argument.substring(equals + 1))) {
                    return false;
                }
            } else if (isFile(argument)) {
                files.add(Path.of(argument));
            } else {
                return false;
            }
        }
        return !files.isEmpty();
    }

    private boolean take(String name, String value) {
        return WITH_VALUE.contains(name) && isFile(value) && values.put(name, value) == null;
    }

    /// Neither an option nor a file of arguments.
    private static boolean isFile(String argument) {
        return !argument.isEmpty() && "-@\"".indexOf(argument.charAt(0)) < 0;
    }

    private Extract extract() {
        var format = values.get("--format");
        return new Extract(
                files,
                format == null ? null : Format.valueOf(format.toUpperCase(Locale.ROOT)),
                number("--year"),
                values.get("--authority"),
                !switches.contains(NO_TEXT),
                size());
    }

    private long size() {
        var size = values.get("--max-size");
        return size == null ? Extract.DEFAULT_SIZE : Long.parseLong(size);
    }

    private @Nullable Integer number(String name) {
        var value = values.get(name);
        return value == null ? null : Integer.valueOf(value);
    }
}
