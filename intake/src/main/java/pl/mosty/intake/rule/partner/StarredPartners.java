package pl.mosty.intake.rule.partner;

import java.util.List;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;

/// Places with a star behind them, where a note says that the star marks partners.
public final class StarredPartners implements Rule {

    private static final Pattern NOTE =
            Regex.anyCase(
                    "(?:gwiazdk\\p{L}+|\\*) ?(?:\\* )?(?:[–-] |(?:oznaczono|zaznaczono|oznacza\\p{L}*|wyróżniono|to) )?(?:miast|gmin|powiat|samorząd|region|partner)\\p{L}*(?: partnersk|(?<=partnerów|partnera|partnerzy|partner)\\b)");

    @Override
    public String name() {
        return "starred-partners";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Kalendarium Dębowa 2023 (gwiazdką oznaczono miasta partnerskie)\n\n8 marca – radni w Grazu* (Austria);\n9 maja – goście z Linzu.",
                "W 2023 r. gościły u nas delegacje z Grazu* i Linzu.\n\n* – miasto partnerskie");
    }

    @Override
    public List<String> others() {
        return List.of("W 2023 r. gościły u nas delegacje z Grazu* i Linzu.\n\n* – online");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        var text = chapter.text();
        if (text.indexOf('*') < 0 || !NOTE.matcher(text).find()) {
            return;
        }
        for (var place : chapter.places().all()) {
            if (!place.place().polish()
                    && place.end() < text.length()
                    && text.charAt(place.end()) == '*') {
                Partners.add(facts, Partners.of(chapter, place, null, name()));
            }
        }
    }
}
