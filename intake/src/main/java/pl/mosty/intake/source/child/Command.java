package pl.mosty.intake.source.child;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command that starts the reader's process: this Java with the few libraries it needs.
final class Command {

    private static final List<String> LIBRARIES =
            List.of(
                    "org.apache.pdfbox.pdmodel.PDDocument",
                    "org.apache.pdfbox.io.RandomAccessRead",
                    "org.apache.fontbox.FontBoxFont",
                    "org.apache.commons.logging.LogFactory");

    private Command() {}

    static List<String> of(List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        var prepared = System.getProperty("mosty.aot");
        if (prepared != null) {
            command.add("-XX:AOTCache=" + prepared);
        }
        command.add("-cp");
        command.add(prepared != null ? System.getProperty("java.class.path") : libraries());
        command.add(Child.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String libraries() {
        var places = new LinkedHashSet<String>();
        places.add(place(Command.class));
        for (var name : LIBRARIES) {
            places.add(place(find(name)));
        }
        places.remove("");
        return String.join(File.pathSeparator, places);
    }

    private static @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, false, Command.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static String place(@Nullable Class<?> type) {
        try {
            var source = type == null ? null : type.getProtectionDomain().getCodeSource();
            return source == null ? "" : Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("libraries lie in files", e);
        }
    }
}
