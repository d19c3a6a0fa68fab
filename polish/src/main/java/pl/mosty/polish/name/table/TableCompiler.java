package pl.mosty.polish.name.table;

import java.io.IOException;
import java.nio.file.Path;
import pl.mosty.polish.name.paradigm.EndingCompiler;
import pl.mosty.polish.name.weight.WeightText;

/// Writes the weights and the endings as they lie in memory, while the library is built: to read
/// their texts took a third of every start.
public final class TableCompiler {

    private TableCompiler() {}

    /// @param args the directory of the library's classes
    public static void main(String[] args) throws IOException {
        var names = Path.of(args[0], "pl", "mosty", "polish", "name");
        WeightText.read().compile(names.resolve("weight"));
        EndingCompiler.write(names.resolve("paradigm"));
    }
}
