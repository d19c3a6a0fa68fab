package pl.mosty.polish.name.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.polish.name.Names;

class TableCompilerTest {

    @ParameterizedTest
    @ValueSource(strings = {"weight/weights.table", "paradigm/endings.table"})
    void theLibraryCarriesTheTablesOfItsTexts(String table, @TempDir Path classes)
            throws IOException {
        var names = classes.resolve("pl/mosty/polish/name");
        Files.createDirectories(names.resolve("weight"));
        Files.createDirectories(names.resolve("paradigm"));
        TableCompiler.main(new String[] {classes.toString()});
        try (var carried = Names.class.getResourceAsStream(table)) {
            assertThat(carried).hasBinaryContent(Files.readAllBytes(names.resolve(table)));
        }
    }
}
