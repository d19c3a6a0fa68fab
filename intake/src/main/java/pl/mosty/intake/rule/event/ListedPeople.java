package pl.mosty.intake.rule.event;

import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Part;

/// A list of those who took part in what was told before it: `Skład delegacji:`, `Pojechali:`, each
/// most items with somebody's office and none with a date.
final class ListedPeople {

    private static final Pattern LEAD =
            Regex.anyCase(
                    "\\b(?:pojechali|przyjechali|przybyli|skład(?:zie)? (?:\\S+ ){0,2}delegacji|weszli|znaleźli się|uczestniczyli|tworzyli|reprezentowali|obecni byli|wzięli udział|delegates|delegation|teilnehmer|delegation)\\b[^:]{0,90}:$");

    private ListedPeople() {}

    static boolean isIn(Chapter chapter, Part part) {
        var lead = part.lead();
        if (lead == null || !LEAD.in(Chars.oneSpaced(lead.of(chapter.text())))) {
            return false;
        }
        return areItems(chapter, part);
    }

    /// Whether most items of its list are people with their offices, and none has a date.
    static boolean areItems(Chapter chapter, Part part) {
        var items = part.blocks().stream().filter(Bullet.class::isInstance).toList();
        long officers =
                items.stream().filter(b -> !chapter.offices().within(b.span()).isEmpty()).count();
        return officers * 2 > items.size()
                && items.stream().allMatch(b -> chapter.dates().within(b.span()).isEmpty());
    }
}
