package pl.mosty.polish.office.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.mosty.polish.office.Office;
import pl.mosty.polish.office.OfficeKind;
import pl.mosty.polish.scan.Table;

/// `offices.tsv`, whose head explains its columns.
final class OfficeTable {

    private static final String FILE = "offices.tsv";
    private static final int FIRST_FORM = 6;

    private OfficeTable() {}

    /// The sets of forms by their office's id, in the order of precedence of the file.
    static Map<String, List<OfficeForms>> read() {
        var table = new LinkedHashMap<String, List<OfficeForms>>();
        for (var cells : Table.rows(OfficeTable.class, FILE)) {
            add(cells, table);
        }
        return table;
    }

    static String version() {
        return Table.version(OfficeTable.class, FILE);
    }

    private static void add(String[] cells, Map<String, List<OfficeForms>> table) {
        var known = table.get(cells[0]);
        var office = known == null ? office(cells) : known.getFirst().office();
        var variant =
                switch (cells[5]) {
                    case "m" -> OfficeForms.Variant.MAN;
                    case "mp" -> OfficeForms.Variant.SEVERAL;
                    case "f" -> OfficeForms.Variant.WOMAN;
                    case "ff" -> OfficeForms.Variant.WOMAN_BY_NOUN;
                    case "fp" -> OfficeForms.Variant.SEVERAL_WOMEN;
                    default -> throw new IllegalStateException("a variant unknown: " + cells[5]);
                };
        var forms = List.of(cells).subList(FIRST_FORM, cells.length);
        table.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                .add(new OfficeForms(office, variant, forms));
    }

    /// A man's forms come first, so that their nominative is the lemma.
    private static Office office(String[] cells) {
        return new Office(
                cells[0],
                cells[FIRST_FORM],
                cells[4],
                OfficeKind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[2]),
                cells[3].equals("e"));
    }
}
