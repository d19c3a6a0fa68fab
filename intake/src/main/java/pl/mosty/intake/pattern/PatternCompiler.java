package pl.mosty.intake.pattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/// Writes the table of all expressions that stand in classes, while the library is built.
public final class PatternCompiler {

    private static final String SUFFIX = ".class";

    private PatternCompiler() {}

    /// @param args the directory of the library's classes
    public static void main(String[] args) throws IOException {
        var classes = Path.of(args[0]);
        var table = PatternTable.of(expressions(classes));
        var name = PatternTable.class.getPackageName().replace('.', '/');
        Files.write(classes.resolve(name).resolve(PatternTable.FILE), table.toByteArray());
    }

    /// Those of all patterns that are made when the classes are initialised.
    static List<String> expressions(Path classes) throws IOException {
        var made = new TreeSet<String>();
        Pattern.listen(made::add);
        for (var name : names(classes)) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.copyOf(made);
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
