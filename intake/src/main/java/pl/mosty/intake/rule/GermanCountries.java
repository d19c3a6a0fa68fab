package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// The names of countries in a German chapter, as the JDK's locale data has them.
final class GermanCountries {

    private static final Pattern NAME =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}-]{3,}(?: \\p{Lu}\\p{L}+)?");

    private GermanCountries() {}

    static List<CountryMention> mentions(String text) {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.GERMAN), code);
        }
        var mentions = new ArrayList<CountryMention>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            find(codes, matcher.group())
                    .flatMap(Countries.standard()::find)
                    .ifPresent(country ->
                            mentions.add(
                                    new CountryMention(
                                            matcher.start(),
                                            matcher.end(),
                                            country,
                                            CountryForm.SHORT,
                                            EnumSet.allOf(Case.class),
                                            true,
                                            null)));
        }
        return mentions;
    }

    /// The whole name, or its last word: `Republik Österreich`.
    private static java.util.Optional<String> find(Map<String, String> codes, String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return java.util.Optional.ofNullable(codes.getOrDefault(name, codes.get(last)));
    }
}
