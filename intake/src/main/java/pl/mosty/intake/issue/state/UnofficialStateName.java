package pl.mosty.intake.issue.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Case;

/// A name that sounds official and is not: `Stany Zjednoczone Ameryki Północnej`, `Republika Korei
/// Południowej`. The beginning of the official name alone pretends nothing: `Zjednoczone
/// Królestwo`.
public final class UnofficialStateName implements Check {

    private static final Pattern SOUNDS_OFFICIAL =
            Regex.anyCase(
                    "(?:republi|króle|zjednocz|księst|federac|państw|związk|rzeczpospolit|rzeczypospolit).*");

    @Override
    public String name() {
        return "unofficial-state-name";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Rozmawiano z Ambasadorem Stanów Zjednoczonych Ameryki Północnej.",
                "Urząd odwiedził Ambasador Królestwa Maroka.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Rozmawiano z Ambasadorem Stanów Zjednoczonych Ameryki i z konsulem USA.",
                "Miasta partnerskie\nThurrock, Zjednoczone Królestwo\nGraz, Austria");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        return reviewed.chapter().countries().all().stream()
                .filter(c ->
                        c.form() == CountryForm.ALIAS
                                && c.country().ended() == null
                                && !beginsOfficial(reviewed.text(), c)
                                && SOUNDS_OFFICIAL
                                        .matcher(reviewed.text().substring(c.start(), c.end()))
                                        .find())
                .map(c -> finding(reviewed.text(), c))
                .toList();
    }

    private static boolean beginsOfficial(String text, CountryMention country) {
        var printed = text.substring(country.start(), country.end());
        return country.cases().stream()
                .anyMatch(c -> country.country().officialName().in(c).startsWith(printed + " "));
    }

    private Finding finding(String text, CountryMention country) {
        return new Finding(
                name(),
                new Span(country.start(), country.end()),
                new Message(
                        "To nie jest urzędowa nazwa państwa: użyj urzędowej albo krótkiej.",
                        "This is not the official name of the country: use that one or the short one."),
                mend(text, country));
    }

    private static @Nullable String mend(String text, CountryMention country) {
        var grammaticalCase =
                country.cases().contains(Case.GENITIVE)
                        ? Case.GENITIVE
                        : country.cases().stream().sorted().findFirst().orElse(null);
        if (grammaticalCase == null) {
            return null;
        }
        var official = country.country().officialName().in(grammaticalCase);
        return official.equals(text.substring(country.start(), country.end())) ? null : official;
    }
}
