package pl.mosty.intake.issue.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Case;

/// A name that sounds official and is not: `Stany Zjednoczone Ameryki Północnej`, `Republika Korei
/// Południowej`.
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
        return List.of("Rozmawiano z Ambasadorem Stanów Zjednoczonych Ameryki Północnej.");
    }

    @Override
    public List<String> others() {
        return List.of("Rozmawiano z Ambasadorem Stanów Zjednoczonych Ameryki i z konsulem USA.");
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
                                && SOUNDS_OFFICIAL
                                        .matcher(reviewed.text().substring(c.start(), c.end()))
                                        .find())
                .map(c -> finding(reviewed.text(), c))
                .toList();
    }

    private Finding finding(String text, CountryMention country) {
        return new Finding(
                name(),
                new Span(country.start(), country.end()),
                "To nie jest urzędowa nazwa państwa.",
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
