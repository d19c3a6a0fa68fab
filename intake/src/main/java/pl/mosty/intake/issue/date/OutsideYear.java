package pl.mosty.intake.issue.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;

/// An item of a report's list whose date is of another year than all its neighbours.
public final class OutsideYear implements Check {

    private static final Set<String> LISTS = Set.of("dated-bullet", "event-row");
    private static final int LEAST = 3;

    @Override
    public String name() {
        return "date-outside-year";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 3 maja 2021 r. – festyn miejski;\n • 5 maja 2021 r. – koncert;\n • 8 maja 2021 r. – koncert chóru;\n • 9 czerwca 2012 r. – warsztaty;\n • 7 lipca 2021 r. – zjazd chórów.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 3 maja – festyn miejski;\n • 5 maja – koncert;\n • 8 maja – koncert chóru;\n • 9 czerwca – warsztaty;\n • 7 lipca – zjazd chórów.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var year = reviewed.chapter().years().document().orElse(null);
        var findings = new ArrayList<Finding>();
        int inside = 0;
        for (var activity : reviewed.activities()) {
            if (year == null || !isListed(activity)) {
                continue;
            }
            if (isIn(activity, year)) {
                inside++;
            } else {
                findings.add(
                        new Finding(
                                name(),
                                activity.evidence().span(),
                                new Message(
                                                "Data wpisu nie należy do roku sprawozdania (%d): sprawdź ją.",
                                                "The date of this entry is not in the year of the report (%d): check it.")
                                        .with(year),
                                null));
            }
        }
        return inside >= LEAST * Math.max(1, findings.size()) ? findings : List.of();
    }

    private static boolean isListed(Activity activity) {
        return LISTS.contains(activity.evidence().rule())
                && activity.date() != null
                && activity.date().hasYear();
    }

    private static boolean isIn(Activity activity, int year) {
        var date = activity.date();
        return date == null
                || Integer.valueOf(year).equals(date.start().year())
                || Integer.valueOf(year).equals(date.end().year());
    }
}
