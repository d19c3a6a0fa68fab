package pl.mosty.intake.rule.field;

import java.util.LinkedHashSet;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Houses, squares and parks with a name of their own behind a preposition of place: `na Rynku`, `w
/// Galerii Spichlerz`, `w Parku nad Rzeką`.
final class Venues {

    private static final String NOUN =
            "(?:Ratusz|Ryn(?:ek|k)|Galeri|Park|Muze|Pałac|Zam(?:ek|k)|Bram|Błoni|Plac|Stadion|Hal[ai]|Centrum|Bibliote|Książni|Teatr|Filharmoni|Kin|Dom|Ogr[óo]|Inkubator|Rezerwat|Las|Cmentarz|Kated|Kości|Amfitea|Aren|CK|Oper|Skans|Mol|Bulwar|Dwor|Palmiarni|Zespo|Rathaus|Landratsamt)\\p{Ll}*";
    private static final Pattern VENUE =
            Regex.exact(
                    "(?:^|[^\\p{L}])(?:[Ww]|[Ww]e|[Nn]a|[Dd]o)\\s+((?:\\p{Lu}[\\p{L}-]+ )?"
                            + NOUN
                            + "(?: (?:\\p{Lu}[\\p{L}’-]*|im\\.|i(?= \\p{Lu})|nad(?= \\p{Lu})|ks\\.|dr\\.|św\\.)){0,6})");
    private final Chapter chapter;

    Venues(Chapter chapter) {
        this.chapter = chapter;
    }

    /// Their names in the nominative, in the order of the text.
    Set<String> read(Span span) {
        var names = new LinkedHashSet<String>();
        var matcher = VENUE.matcher(chapter.text()).region(span.start(), span.end());
        while (matcher.find()) {
            names.add(
                    Names.shared().lemma(Chars.oneSpaced(matcher.group(1)), NameKind.ORGANISATION));
        }
        return names;
    }

    /// Whether the words begin right behind a preposition of place.
    static boolean isVenue(String text, int start) {
        var before = text.substring(Math.max(0, start - 4), start);
        return Regex.matches(before, "(?s)(?:.*[^\\p{L}])?(?:[Ww]|[Ww]e|[Nn]a|[Dd]o)\\s");
    }
}
