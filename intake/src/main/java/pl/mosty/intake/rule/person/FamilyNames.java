package pl.mosty.intake.rule.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.PersonMention;

/// Somebody told by the family name alone is the one of that name told in full before: `Starosta
/// Jan Lipa przywitał gości. W piątek starosta Lipa …`; so is who is told without the hyphen of a
/// double name: `Hans Jörg Kessler` behind `Hans-Jörg Kessler`.
public final class FamilyNames {

    private FamilyNames() {}

    /// @param activities in the order of the text
    public static List<Activity> completed(List<Activity> activities) {
        var told = new HashMap<String, PersonMention>();
        var completed = new ArrayList<Activity>(activities.size());
        for (var activity : activities) {
            completed.add(completed(activity, told));
        }
        return completed;
    }

    private static Activity completed(Activity activity, Map<String, PersonMention> told) {
        var people = new ArrayList<PersonMention>();
        boolean found = false;
        for (var person : activity.people()) {
            boolean alone = person.name().indexOf(' ') < 0;
            if (!alone) {
                told.putIfAbsent(family(person), person);
            }
            var full = alone ? told.get(family(person)) : hyphenated(person, told);
            people.add(full == null ? person : named(person, full));
            found |= full != null;
        }
        return found ? activity.with(people) : activity;
    }

    private static @Nullable PersonMention hyphenated(
            PersonMention person, Map<String, PersonMention> told) {
        var before = told.get(family(person));
        return before != null
                        && before.name().indexOf('-') > 0
                        && person.name().equals(before.name().replace('-', ' '))
                ? before
                : null;
    }

    private static PersonMention named(PersonMention person, PersonMention full) {
        return new PersonMention(
                full.name(),
                person.asPrinted(),
                person.office(),
                full.represents(),
                full.side(),
                full.gender(),
                person.span(),
                person.officeSpan(),
                person.grammaticalCase());
    }

    private static String family(PersonMention person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
