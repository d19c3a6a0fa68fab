package pl.mosty.intake.rule.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.reading.Chars;

/// An activity has the countries of its counterparts, as other activities tell them: `Przyjechał
/// burmistrz Grazu Uwe Hof. 12 maja burmistrz Hof i goście z Brna posadzili dąb.`
public final class KnownCountries {

    private KnownCountries() {}

    public static List<Activity> added(List<Activity> activities) {
        var known = new HashMap<String, String>();
        for (var activity : activities) {
            for (var person : activity.people()) {
                if (person.represents() != null) {
                    known.putIfAbsent(key(person), person.represents());
                }
            }
        }
        return activities.stream().map(it -> added(it, known)).toList();
    }

    private static Activity added(Activity activity, Map<String, String> known) {
        var countries =
                activity.people().stream()
                        .filter(it -> it.side() == Side.COUNTERPART)
                        .map(it -> known.get(key(it)))
                        .filter(Objects::nonNull)
                        .filter(it -> !activity.countries().contains(it))
                        .distinct();
        var all = Stream.concat(activity.countries().stream(), countries).toList();
        return all.size() == activity.countries().size()
                ? activity
                : activity.with(all, activity.partners());
    }

    private static String key(PersonMention person) {
        return Chars.letters(person.name());
    }
}
