package pl.mosty.intake.rule.person.name;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The languages in which people of a country are mostly called, as {@link GivenNames} marks them.
final class NameLanguages {

    private static final Map<String, Set<String>> LANGUAGES =
            Map.ofEntries(
                    Map.entry("DE", Set.of("de")),
                    Map.entry("AT", Set.of("de")),
                    Map.entry("CH", Set.of("de", "fr", "it")),
                    Map.entry("FR", Set.of("fr")),
                    Map.entry("BE", Set.of("fr", "nl")),
                    Map.entry("NL", Set.of("nl")),
                    Map.entry("IT", Set.of("it")),
                    Map.entry("ES", Set.of("es")),
                    Map.entry("PT", Set.of("pt")),
                    Map.entry("BR", Set.of("pt")),
                    Map.entry("GB", Set.of("en")),
                    Map.entry("IE", Set.of("en")),
                    Map.entry("US", Set.of("en")),
                    Map.entry("CZ", Set.of("cs")),
                    Map.entry("SK", Set.of("sk")),
                    Map.entry("SI", Set.of("sl")),
                    Map.entry("HR", Set.of("hr")),
                    Map.entry("RS", Set.of("sr")),
                    Map.entry("BG", Set.of("bg")),
                    Map.entry("RO", Set.of("ro")),
                    Map.entry("MD", Set.of("ro")),
                    Map.entry("HU", Set.of("hu")),
                    Map.entry("LT", Set.of("lt")),
                    Map.entry("LV", Set.of("lv")),
                    Map.entry("EE", Set.of("et")),
                    Map.entry("FI", Set.of("fi")),
                    Map.entry("SE", Set.of("sv")),
                    Map.entry("DK", Set.of("da")),
                    Map.entry("NO", Set.of("no")),
                    Map.entry("UA", Set.of("uk", "ru")),
                    Map.entry("BY", Set.of("be", "ru")),
                    Map.entry("RU", Set.of("ru")),
                    Map.entry("GE", Set.of("ka")),
                    Map.entry("AM", Set.of("hy")),
                    Map.entry("AZ", Set.of("az")),
                    Map.entry("KZ", Set.of("kk", "ru")),
                    Map.entry("UZ", Set.of("uz")),
                    Map.entry("TR", Set.of("tr")),
                    Map.entry("GR", Set.of("el")),
                    Map.entry("CY", Set.of("el")),
                    Map.entry("AL", Set.of("sq")),
                    Map.entry("XK", Set.of("sq")),
                    Map.entry("MK", Set.of("mk")),
                    Map.entry("IL", Set.of("he")),
                    Map.entry("JP", Set.of("ja")),
                    Map.entry("IN", Set.of("in")),
                    Map.entry("IS", Set.of("is")),
                    Map.entry("CA", Set.of("en", "fr")),
                    Map.entry("AU", Set.of("en")),
                    Map.entry("NZ", Set.of("en")),
                    Map.entry("MX", Set.of("es")),
                    Map.entry("AR", Set.of("es")),
                    Map.entry("CL", Set.of("es")),
                    Map.entry("CO", Set.of("es")),
                    Map.entry("PE", Set.of("es")),
                    Map.entry("PL", Set.of("pl")));

    private NameLanguages() {}

    /// Empty where the country is null or none of these.
    static Set<String> of(@Nullable String country) {
        return country == null ? Set.of() : LANGUAGES.getOrDefault(country, Set.of());
    }
}
