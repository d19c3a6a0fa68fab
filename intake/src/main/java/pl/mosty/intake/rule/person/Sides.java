package pl.mosty.intake.rule.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.reading.Chars;

/// Who is a counterpart in one place of a text is one everywhere: `Starostowie Jan Lipa oraz Uwe
/// Weber` and, further on, `Starosta Aurich Uwe Weber`.
public final class Sides {

    private Sides() {}

    public static List<Activity> agreed(List<Activity> activities) {
        var counterparts = new HashSet<String>();
        var families = new HashSet<String>();
        for (var activity : activities) {
            for (var person : activity.people()) {
                if (person.side() == Side.COUNTERPART) {
                    counterparts.add(key(person));
                    families.add(family(person));
                }
            }
        }
        for (var activity : activities) {
            for (var person : activity.people()) {
                boolean spelled = person.office() == null && families.contains(family(person));
                if (person.side() == Side.OWN && spelled) {
                    counterparts.add(key(person));
                }
            }
        }
        return activities.stream().map(a -> agreed(a, counterparts)).toList();
    }

    private static Activity agreed(Activity activity, Set<String> counterparts) {
        if (activity.people().stream()
                .noneMatch(p -> p.side() == Side.OWN && counterparts.contains(key(p)))) {
            return activity;
        }
        var country = activity.countries().size() == 1 ? activity.countries().getFirst() : null;
        var people =
                activity.people().stream()
                        .map(p ->
                                counterparts.contains(key(p)) && p.side() == Side.OWN
                                        ? new PersonMention(
                                                p.name(),
                                                p.asPrinted(),
                                                p.office(),
                                                country,
                                                Side.COUNTERPART,
                                                p.gender(),
                                                p.span(),
                                                p.officeSpan(),
                                                p.grammaticalCase())
                                        : p)
                        .toList();
        return activity.with(people);
    }

    private static String family(PersonMention person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String key(PersonMention person) {
        return Chars.letters(person.name());
    }
}
