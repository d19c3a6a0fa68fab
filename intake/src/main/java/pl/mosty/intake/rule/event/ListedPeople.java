package pl.mosty.intake.rule.event;

import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Part;

/// A list of those who took part in what was told before it: `Skład delegacji:`, `Pojechali:`, each
/// most items with somebody's office or name and none with a date.
final class ListedPeople {

    private static final Pattern LEAD =
            Regex.anyCase(
                    "\\b(?:pojechali|przyjechali|przybyli|skład(?:zie)? (?:\\S+ ){0,2}delegacji|w (?:\\S+ ){0,2}delegacji (?:był[ay]?|byli)|weszli|znaleźli się|uczestniczyli|tworzyli|reprezentowali|obecni byli|wzięli udział|delegates|delegation|teilnehmer|delegation)\\b[^:]{0,90}:$");

    private ListedPeople() {}

    static boolean isIn(Chapter chapter, Part part) {
        var lead = part.lead();
        if (lead == null || !LEAD.in(Chars.oneSpaced(lead.of(chapter.text())))) {
            return false;
        }
        return areItems(chapter, part);
    }

    /// Whether most items of its list are people, and none has a date.
    static boolean areItems(Chapter chapter, Part part) {
        var items = part.blocks().stream().filter(Bullet.class::isInstance).toList();
        long officers = items.stream().filter(b -> isPerson(chapter, (Bullet) b)).count();
        return officers * 2 > items.size()
                && items.stream().allMatch(b -> chapter.dates().within(b.span()).isEmpty());
    }

    /// Has an office or begins with a name: `Jan Lipa – członek zarządu`.
    private static boolean isPerson(Chapter chapter, Bullet item) {
        var words = chapter.words().within(item.body(), 2);
        return !chapter.offices().within(item.span()).isEmpty()
                || (words.size() == 2
                        && words.getFirst().start() == item.body().start()
                        && words.getLast().capitalised()
                        && GivenNames.isKnown(words.getFirst().text()));
    }
}
