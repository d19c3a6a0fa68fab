package pl.mosty.intake.issue.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;

/// A day that the calendar does not have, or a weekday that is another one.
public final class WrongDate implements Check {

    @Override
    public String name() {
        return "wrong-date";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 31 czerwca – festyn.\n • 2 maja – bieg.",
                "W sobotę, 13 stycznia 2023 roku prezydent przyjął konsulów.");
    }

    @Override
    public List<String> others() {
        return List.of("W piątek, 13 stycznia 2023 roku prezydent przyjął konsulów.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var date : reviewed.chapter().dates().all()) {
            var message = message(date);
            if (message != null) {
                findings.add(
                        new Finding(name(), new Span(date.start(), date.end()), message, null));
            }
        }
        return findings;
    }

    private static @Nullable Message message(DateMention date) {
        if (date instanceof DateMention.Impossible wrong) {
            return new Message(
                    "Nie ma takiej daty (%s): popraw ją.".formatted(wrong.explanation()),
                    "There is no such date (%s): correct it.".formatted(english(wrong.reason())));
        }
        return date instanceof DateMention.Known known && !known.agreesWithWeekday()
                ? otherWeekday(known.days().start())
                : null;
    }

    private static String english(DateMention.Reason reason) {
        return switch (reason) {
            case NO_SUCH_DAY -> "the month has no such day";
            case NO_SUCH_MONTH -> "there is no such month";
            case ENDS_BEFORE_START -> "its end is before its start";
        };
    }

    private static @Nullable Message otherWeekday(PartialDate day) {
        if (day.year() == null || day.month() == null || day.day() == null) {
            return null;
        }
        var weekday = LocalDate.of(day.year(), day.month(), day.day()).getDayOfWeek();
        return new Message(
                "Dzień tygodnia nie zgadza się z datą (ten dzień to %s): popraw jedno z nich."
                        .formatted(weekday.getDisplayName(TextStyle.FULL, Locale.of("pl"))),
                "The day of the week does not fit the date, which is a %s: correct one of them."
                        .formatted(weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
}
