package pl.mosty.intake.issue.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.writing.DateStyle;
import pl.mosty.polish.date.writing.DateWriter;

/// One person abroad and somewhere else on the same days.
public final class DoubleBooking implements Check {

    private static final int LOOK_BACK = 40;

    @Override
    public String name() {
        return "double-booking";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 3–6 maja – Prezydent Jan Lipa pojechał do Grazu;\n • 4 maja – Prezydent Jan Lipa pojechał do Brna;\n • 9 maja – koncert.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 3–6 maja – Prezydent Jan Lipa pojechał do Grazu;\n • 7 maja – Prezydent Jan Lipa pojechał do Brna;\n • 9 maja – koncert.",
                "W 2021 r. odbyły się:\n\n • 3–6 maja – Prezydent Jan Lipa pojechał do Grazu;\n • 4 maja – Starosta Ewa Klon pojechała do Brna;\n • 9 maja – koncert.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        Map<String, List<Activity>> byPerson = new HashMap<>();
        for (var activity : reviewed.activities()) {
            for (var person : activity.people()) {
                var earlier = byPerson.computeIfAbsent(person.name(), _ -> new ArrayList<>());
                for (int i = earlier.size() - 1;
                        i >= Math.max(0, earlier.size() - LOOK_BACK);
                        i--) {
                    if (clash(earlier.get(i), activity)) {
                        findings.add(finding(person, earlier.get(i)));
                        break;
                    }
                }
                earlier.add(activity);
            }
        }
        return findings;
    }

    private Finding finding(PersonMention person, Activity other) {
        var places = String.join(", ", other.places());
        return new Finding(
                name(),
                person.span(),
                new Message(
                        "%s według innego wpisu (%s) jest w tym czasie gdzie indziej (%s): sprawdź daty i nazwisko."
                                .formatted(person.name(), days(other, DateStyle.POLISH), places),
                        "%s is elsewhere at that time according to another entry (%s, %s): check the dates and the name."
                                .formatted(person.name(), days(other, DateStyle.ENGLISH), places)),
                null);
    }

    private static String days(Activity activity, DateStyle style) {
        var date = activity.date();
        return date == null ? "" : DateWriter.write(date, style);
    }

    /// Both are abroad, in places that have nothing in common.
    private static boolean clash(Activity a, Activity b) {
        return a.direction() == Direction.OUT
                && b.direction() == Direction.OUT
                && !a.places().isEmpty()
                && !b.places().isEmpty()
                && a.countries().stream().noneMatch(b.countries()::contains)
                && overlap(a.date(), b.date());
    }

    private static boolean overlap(
            @org.jspecify.annotations.Nullable DateInterval a,
            @org.jspecify.annotations.Nullable DateInterval b) {
        return a != null
                && b != null
                && a.precision() == Precision.DAY
                && b.precision() == Precision.DAY
                && a.hasYear() == b.hasYear()
                && a.start().toString().compareTo(b.end().toString()) < 0
                && b.start().toString().compareTo(a.end().toString()) < 0;
    }
}
