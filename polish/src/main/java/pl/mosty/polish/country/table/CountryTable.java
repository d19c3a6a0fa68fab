package pl.mosty.polish.country.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryName;
import pl.mosty.polish.country.FormCorrection;
import pl.mosty.polish.country.InText;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.scan.Table;

/// `countries.tsv` or `former.tsv`, whose heads explain their columns.
final class CountryTable {

    private static final int FIRST_FORM = 5;

    private final Map<String, Country> countries = new LinkedHashMap<>();

    private final String file;

    private CountryTable(String file) {
        this.file = file;
    }

    static CountryTable read(String file) {
        var table = new CountryTable(file);
        var country = new Lines();
        for (var cells : Table.rows(CountryTable.class, file)) {
            if (!cells[0].equals(country.code)) {
                country.close(table.countries);
                country = new Lines();
            }
            country.add(cells);
        }
        country.close(table.countries);
        return table;
    }

    CountryTable corrected(List<FormCorrection> corrections) {
        var table = new CountryTable(file);
        table.countries.putAll(countries);
        for (var correction : corrections) {
            var country = table.countries.get(correction.code());
            if (country == null) {
                throw new IllegalArgumentException("no country has the code " + correction.code());
            }
            table.countries.put(correction.code(), country.with(correction));
        }
        return table;
    }

    Collection<Country> countries() {
        return Collections.unmodifiableCollection(countries.values());
    }

    Optional<Country> find(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    String version() {
        return Table.version(CountryTable.class, file);
    }

    /// The lines of one country.
    private static final class Lines {
        private @Nullable String code;
        private @Nullable CountryName shortName;
        private @Nullable CountryName officialName;
        private final List<CountryName> aliases = new ArrayList<>();
        private final List<CountryName> english = new ArrayList<>();
        private final List<String> adjectives = new ArrayList<>();
        private final List<String> successors = new ArrayList<>();
        private @Nullable Integer ended;

        void add(String[] cells) {
            code = cells[0];
            switch (cells[1]) {
                case "short" -> shortName = name(cells);
                case "official" -> officialName = name(cells);
                case "alias" -> aliases.add(name(cells));
                case "english" -> english.add(english(cells));
                case "adjective" -> adjectives.add(cells[FIRST_FORM]);
                case "ended" -> ended = Integer.valueOf(cells[FIRST_FORM]);
                case "successor" -> successors.add(cells[FIRST_FORM]);
                default -> throw new IllegalStateException("a kind of name unknown: " + cells[1]);
            }
        }

        /// English has one form for all cases.
        private static CountryName english(String[] cells) {
            return new CountryName(
                    Collections.nCopies(Case.values().length, cells[FIRST_FORM]),
                    Gender.NEUTER,
                    List.of("in"),
                    inText(cells));
        }

        private static InText inText(String[] cells) {
            return InText.valueOf(cells[4].toUpperCase(Locale.ROOT));
        }

        private static CountryName name(String[] cells) {
            var gender =
                    switch (cells[2]) {
                        case "m" -> Gender.MASCULINE_INANIMATE;
                        case "f" -> Gender.FEMININE;
                        case "n" -> Gender.NEUTER;
                        case "p" -> null;
                        default -> throw new IllegalStateException("a gender unknown: " + cells[2]);
                    };
            var forms = List.of(cells).subList(FIRST_FORM, cells.length);
            return new CountryName(forms, gender, List.of(cells[3].split(",", -1)), inText(cells));
        }

        void close(Map<String, Country> countries) {
            if (code != null && shortName != null) {
                var official = officialName == null ? shortName : officialName;
                countries.put(
                        code,
                        new Country(
                                code,
                                shortName,
                                official,
                                aliases,
                                adjectives,
                                english,
                                ended,
                                successors));
            }
        }
    }
}
