package pl.mosty.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import pl.mosty.polish.name.Mention;
import pl.mosty.polish.name.NameContext;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Reads `name<TAB>kind` lines in UTF-8 and prints each name in the nominative on a line of its
/// own.
@Command(
        name = "lemmatise",
        description = {
            "Sprowadza nazwy do mianownika.",
            "Czyta ze standardowego wejścia wiersze „nazwa<TAB>rodzaj”; rodzaj to person, place, organisation albo other."
        },
        mixinStandardHelpOptions = true)
final class LemmatiseCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out =
                new PrintWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        try {
            var mentions = new ArrayList<Mention>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                mentions.add(mention(line, mentions.size() + 1));
            }
            for (var readings : Names.shared().readAll(mentions)) {
                out.print(readings.getFirst().lemma());
                out.print('\n');
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            out.flush();
        }
    }

    private static Mention mention(String line, int number) {
        int tab = line.lastIndexOf('\t');
        var kind = line.substring(tab + 1).toUpperCase(Locale.ROOT);
        if (tab < 0
                || Arrays.stream(NameKind.values()).noneMatch(known -> known.name().equals(kind))) {
            throw new CommandFailure(
                    ExitCode.INPUT,
                    "Wiersz %d: po nazwie postaw tabulator i rodzaj (person, place, organisation albo other)."
                            .formatted(number),
                    "Line %d: put a tab and the kind after the name (person, place, organisation or other)."
                            .formatted(number));
        }
        return new Mention(line.substring(0, tab), NameKind.valueOf(kind), NameContext.NONE);
    }
}
