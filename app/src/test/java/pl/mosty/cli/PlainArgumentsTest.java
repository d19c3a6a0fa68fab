package pl.mosty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import pl.mosty.cli.extract.PlainArguments;

final class PlainArgumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raport.txt",
                "raport.txt aneks.docx",
                "--format json raport.txt",
                "--format=json raport.txt",
                "raport.txt --format TABLE",
                "--no-text --year 2022 raport.txt",
                "--year=2022 --authority=Brzozowo raport.txt",
                "--authority Brzozowo --max-size 12 raport.txt",
                "--authority rada=gmina raport=2022.txt",
                "--max-size=1 --no-text --format=Json --year 1999 a.txt b.pdf c.odt",
            })
    void readsPlainArgumentsAsPicocliDoes(String line) {
        var command = new ExtractCommand();
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(line.split(" ", -1));
        assertThat(PlainArguments.read(("extract " + line).split(" ", -1)))
                .contains(command.asked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "extract",
                "extract --help",
                "extract -h raport.txt",
                "extract --format",
                "extract --format xml raport.txt",
                "extract --format=json",
                "extract --year last raport.txt",
                "extract --year -5 raport.txt",
                "extract --year 2021 --year 2022 raport.txt",
                "extract --no-text --no-text raport.txt",
                "extract --no-text=true raport.txt",
                "extract --formt=json raport.txt",
                "extract -- raport.txt",
                "extract @arguments",
                "extract --authority= raport.txt",
                "import raport.txt",
            })
    void leavesWhateverIsNotPlainToPicocli(String line) {
        assertThat(PlainArguments.read(line.split(" ", -1))).isEmpty();
    }
}
