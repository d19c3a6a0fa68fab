package pl.mosty.polish.counterpart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.scan.Table;

/// `counterparts.tsv`, whose head explains its columns.
final class CounterpartTable {

    private static final String FILE = "counterparts.tsv";
    private static final int FIRST_FORM = 6;

    private CounterpartTable() {}

    static String version() {
        return Table.version(CounterpartTable.class, FILE);
    }

    static Map<String, Counterpart> read() {
        var table = new LinkedHashMap<String, Counterpart>();
        for (var cells : Table.rows(CounterpartTable.class, FILE)) {
            table.merge(
                    cells[0],
                    counterpart(cells),
                    (known, more) -> known.and(more.names().getFirst()));
        }
        return table;
    }

    private static Counterpart counterpart(String[] cells) {
        return new Counterpart(
                cells[0],
                CounterpartKind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2].equals("-") ? null : cells[2],
                cells[5],
                List.of(name(cells)));
    }

    private static CounterpartName name(String[] cells) {
        var gender =
                switch (cells[3]) {
                    case "m" -> Gender.MASCULINE_INANIMATE;
                    case "f" -> Gender.FEMININE;
                    case "n" -> Gender.NEUTER;
                    default -> throw new IllegalStateException("a gender unknown: " + cells[3]);
                };
        var forms = List.of(cells).subList(FIRST_FORM, cells.length);
        return new CounterpartName(forms, gender, cells[4].equals("any"));
    }
}
