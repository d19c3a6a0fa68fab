package pl.mosty.app.importing.review.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.mosty.app.page.Language;
import pl.mosty.polish.inflection.Case;

/// Countries as the review shows and takes them: by name, or by code.
public final class Countries {

    private static final pl.mosty.polish.country.table.Countries TABLE =
            pl.mosty.polish.country.table.Countries.standard();

    private static final pl.mosty.polish.country.table.Countries FORMER =
            pl.mosty.polish.country.table.Countries.former();

    private Countries() {}

    public static String name(String code, Language language) {
        return pl.mosty.polish.country.table.Countries.findEver(code)
                .map(it ->
                        language == Language.PL
                                ? it.shortName().in(Case.NOMINATIVE)
                                : it.englishName())
                .orElse(code);
    }

    public static String names(List<String> codes, Language language) {
        return String.join(", ", codes.stream().map(it -> name(it, language)).toList());
    }

    /// The code of a country's Polish or English name, or of its code.
    public static Optional<String> code(String words) {
        var code = words.strip().toUpperCase(Locale.ROOT);
        if (pl.mosty.polish.country.table.Countries.findEver(code).isPresent()) {
            return Optional.of(code);
        }
        return TABLE.findByName(words.strip())
                .or(() -> FORMER.findByName(words.strip()))
                .map(pl.mosty.polish.country.Country::code)
                .or(() ->
                        TABLE.list().stream()
                                .map(pl.mosty.polish.country.Country::code)
                                .filter(it -> name(it, Language.EN).equalsIgnoreCase(words.strip()))
                                .findFirst());
    }
}
