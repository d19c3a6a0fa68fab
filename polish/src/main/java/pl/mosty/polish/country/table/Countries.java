package pl.mosty.polish.country.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.FormCorrection;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.scan.Tokens;

/// The table of states and territories.
public final class Countries {

    /// Read when it is first asked for.
    private static final class Standard {
        static final Countries TABLE = new Countries(CountryTable.read("countries.tsv"));
    }

    /// Read when it is first asked for.
    private static final class Former {
        static final Countries TABLE = new Countries(CountryTable.read("former.tsv"));
    }

    private final CountryTable table;
    private volatile @Nullable CountryFinder finder;

    private Countries(CountryTable table) {
        this.table = table;
    }

    /// The same table with a city's own forms, which are written and found instead of the table's.
    ///
    /// @throws IllegalArgumentException when a code is unknown
    public Countries corrected(List<FormCorrection> corrections) {
        return corrections.isEmpty() ? this : new Countries(table.corrected(corrections));
    }

    public static Countries standard() {
        return Standard.TABLE;
    }

    /// States that are no more, under their codes of ISO 3166-3 (`CSHH`), for old texts. A table of
    /// its own: the standard one reads `Serbia i Czarnogóra` as two states, this one as one.
    public static Countries former() {
        return Former.TABLE;
    }

    /// The version of the table and its day, as its head says it.
    public String version() {
        return table.version();
    }

    /// In the order of their codes.
    public Collection<Country> list() {
        return table.countries();
    }

    /// @param code ISO 3166-1 alpha-2 in capitals, or `XK`; among former states ISO 3166-3
    public Optional<Country> find(String code) {
        return table.find(code);
    }

    /// The state or territory that has the code, or one that had it while it existed.
    public static Optional<Country> findEver(String code) {
        return standard().find(code).or(() -> former().find(code));
    }

    /// @throws IllegalArgumentException when there is no such code
    public Country get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no country has the code " + code));
    }

    /// The country that goes by the name, short, official or other, in any case and in small or
    /// capital letters.
    public Optional<Country> findByName(String name) {
        return finder().named(name);
    }

    /// The countries that a text names, in its order and without overlap. One pass.
    public List<CountryMention> mentions(CharSequence text) {
        return finder().mentions(Tokens.of(text));
    }

    /// As {@link #mentions(CharSequence)}, of a text that is cut already.
    public List<CountryMention> mentions(Tokens tokens) {
        return finder().mentions(tokens);
    }

    /// Made when a text is first looked through: who only writes does not wait for it.
    private CountryFinder finder() {
        var made = finder;
        return made == null ? makeFinder() : made;
    }

    /// Once, however many threads ask.
    private synchronized CountryFinder makeFinder() {
        var made = finder;
        if (made == null) {
            made = new CountryFinder(table.countries());
            finder = made;
        }
        return made;
    }

    /// @param form of an alias, the first one; of the adjective, its masculine form
    /// @throws IllegalArgumentException when there is no such code
    public String inflect(String code, CountryForm form, Case grammaticalCase) {
        var country = get(code);
        return switch (form) {
            case SHORT -> country.shortName().in(grammaticalCase);
            case OFFICIAL -> country.officialName().in(grammaticalCase);
            case ALIAS ->
                    country.aliases().isEmpty()
                            ? country.shortName().in(grammaticalCase)
                            : country.aliases().getFirst().in(grammaticalCase);
            case ADJECTIVE -> country.adjective(Gender.MASCULINE_PERSONAL, grammaticalCase);
        };
    }
}
