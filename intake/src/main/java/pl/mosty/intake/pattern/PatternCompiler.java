package pl.mosty.intake.pattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/// Writes the table of all expressions, while the library is built.
public final class PatternCompiler {

    private static final String SUFFIX = ".class";

    /// Of an expression that holds a text's own words.
    private static final String QUOTED = "\\Q";

    private PatternCompiler() {}

    /// @param classes the directory of the library's classes
    /// @param rehearsal a reading that asks for expressions which stand in no class's constants
    public static void compile(Path classes, Runnable rehearsal) throws IOException {
        var table = PatternTable.of(expressions(classes, rehearsal));
        var name = PatternTable.class.getPackageName().replace('.', '/');
        Files.write(classes.resolve(name).resolve(PatternTable.FILE), table.toByteArray());
    }

    /// Those of all patterns that are made when the classes are initialised and by the rehearsal.
    private static List<String> expressions(Path classes, Runnable rehearsal) throws IOException {
        var made = new ConcurrentSkipListSet<String>();
        Pattern.listen(made::add);
        for (var name : names(classes)) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        rehearsal.run();
        Pattern.listen(_ -> {});
        return made.stream().filter(expression -> !expression.contains(QUOTED)).toList();
    }

    private static List<String> names(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(SUFFIX) && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .map(name -> name.replace('/', '.').replace('\\', '.'))
                    .toList();
        }
    }
}
