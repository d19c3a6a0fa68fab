package pl.mosty.intake.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.extraction.Side;

/// A fact that was read, and whether it is right as a whole: an activity with its date, kind,
/// counterparts and countries, a name, or a photo with its texts.
///
/// @param what `activity`, `partnership` …
record Judged(String text, String what, Evidence evidence, boolean right) {

    static List<Judged> of(Answers answers) {
        var read = new Intake().extract(answers.text(), Hints.NONE);
        var judged = new ArrayList<Judged>();
        activities(answers, read.activities(), judged);
        named(
                answers,
                "partnership",
                answers.names("partnerships", "partner"),
                read.partnerships(),
                Partnership::partner,
                Partnership::evidence,
                judged);
        named(
                answers,
                "membership",
                answers.names("memberships", "organisation"),
                read.memberships(),
                Membership::organisation,
                Membership::evidence,
                judged);
        named(
                answers,
                "project",
                answers.names("projects", "name"),
                read.projects(),
                Project::name,
                Project::evidence,
                judged);
        named(
                answers,
                "photo",
                answers.photos(),
                read.photos(),
                p -> Answers.photo(p.caption(), p.alt(), p.source()),
                Photo::evidence,
                judged);
        return judged;
    }

    private static void activities(Answers answers, List<Activity> read, List<Judged> judged) {
        var taken = new HashSet<Integer>();
        var right = new HashSet<Integer>();
        for (var told : answers.activities()) {
            int best = -1;
            for (int i = 0; i < read.size(); i++) {
                if (!taken.contains(i)
                        && overlap(told, read.get(i)) > 0
                        && (best < 0 || better(told, read.get(i), read.get(best)))) {
                    best = i;
                }
            }
            if (best >= 0) {
                taken.add(best);
                if (isRight(told, read.get(best))) {
                    right.add(best);
                }
            }
        }
        for (int i = 0; i < read.size(); i++) {
            judged.add(
                    new Judged(
                            answers.name(), "activity", read.get(i).evidence(), right.contains(i)));
        }
    }

    private static boolean better(Answers.Told told, Activity a, Activity b) {
        boolean sameA = from(a).equals(told.from());
        boolean sameB = from(b).equals(told.from());
        return sameA == sameB ? overlap(told, a) > overlap(told, b) : sameA;
    }

    private static int overlap(Answers.Told told, Activity activity) {
        var span = activity.evidence().span();
        return told.start() < 0
                ? 0
                : Math.min(span.end(), told.end()) - Math.max(span.start(), told.start());
    }

    private static String from(Activity activity) {
        return activity.date() == null ? "-" : activity.date().start().toString();
    }

    private static boolean isRight(Answers.Told told, Activity activity) {
        var to = activity.date() == null ? "-" : activity.date().end().toString();
        var people = new TreeSet<String>();
        activity.people().stream()
                .filter(p -> p.side() == Side.COUNTERPART)
                .forEach(p -> people.add(Alike.plain(p.name())));
        return isDay(told, told.from(), from(activity))
                && isDay(told, told.to(), to)
                && told.kinds().contains(activity.kind().name().toLowerCase(Locale.ROOT))
                && people.equals(told.people())
                && Set.copyOf(activity.countries()).equals(told.countries());
    }

    private static boolean isDay(Answers.Told told, String wanted, String read) {
        boolean withoutYear = told.yearless() && wanted.length() > 4;
        return read.equals(wanted) || (withoutYear && read.equals("-" + wanted.substring(4)));
    }

    private static <T> void named(
            Answers answers,
            String what,
            List<String> wanted,
            List<T> read,
            Function<T, String> name,
            Function<T, Evidence> evidence,
            List<Judged> judged) {
        var left = new ArrayList<>(wanted);
        for (var fact : read) {
            var hit = left.stream().filter(w -> Alike.names(w, name.apply(fact))).findFirst();
            hit.ifPresent(left::remove);
            judged.add(new Judged(answers.name(), what, evidence.apply(fact), hit.isPresent()));
        }
    }
}
