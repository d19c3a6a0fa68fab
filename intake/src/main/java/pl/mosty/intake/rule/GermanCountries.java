package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// The names of countries in a German chapter, as the JDK's locale data has them.
final class GermanCountries {

    private static final Pattern NAME =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}-]{3,}(?: \\p{Lu}\\p{L}+)?");

    private static final Pattern ADJECTIVE =
            Pattern.compile("(?U)\\b(\\p{Ll}{4,}(?:sch|deutsch))(?:e|en|er|es|em)\\b");
    private static final String ADJECTIVES =
            " deutsch=DE österreichisch=AT schweizerisch=CH französisch=FR britisch=GB englisch=GB"
                    + " schottisch=GB walisisch=GB irisch=IE italienisch=IT spanisch=ES"
                    + " portugiesisch=PT niederländisch=NL belgisch=BE luxemburgisch=LU"
                    + " dänisch=DK schwedisch=SE norwegisch=NO finnisch=FI isländisch=IS"
                    + " estnisch=EE lettisch=LV litauisch=LT russisch=RU belarussisch=BY"
                    + " ukrainisch=UA tschechisch=CZ slowakisch=SK ungarisch=HU rumänisch=RO"
                    + " bulgarisch=BG griechisch=GR türkisch=TR kroatisch=HR slowenisch=SI"
                    + " serbisch=RS bosnisch=BA moldauisch=MD georgisch=GE armenisch=AM"
                    + " israelisch=IL amerikanisch=US kanadisch=CA mexikanisch=MX"
                    + " chinesisch=CN japanisch=JP koreanisch=KR indisch=IN brasilianisch=BR ";

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
        var adjectives = ADJECTIVE.matcher(text);
        while (adjectives.find()) {
            adjective(adjectives.group(1))
                    .flatMap(Countries.standard()::find)
                    .ifPresent(country ->
                            mentions.add(
                                    new CountryMention(
                                            adjectives.start(),
                                            adjectives.end(),
                                            country,
                                            CountryForm.ADJECTIVE,
                                            EnumSet.allOf(Case.class),
                                            true,
                                            null)));
        }
        mentions.sort(Comparator.comparingInt(CountryMention::start));
        return mentions;
    }

    private static java.util.Optional<String> adjective(String stem) {
        int at = ADJECTIVES.indexOf(" " + stem + "=");
        return at < 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        ADJECTIVES.substring(at + stem.length() + 2, at + stem.length() + 4));
    }

    /// The whole name, or its last word: `Republik Österreich`.
    private static java.util.Optional<String> find(Map<String, String> codes, String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return java.util.Optional.ofNullable(codes.getOrDefault(name, codes.get(last)));
    }
}
