package pl.mosty.intake.issue.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.MonthNames;
import pl.mosty.intake.reading.Regex;

/// `3 grudzień`: behind the number of a day the month stands in the genitive.
public final class MonthInNominative implements Check {

    private static final Map<String, String> GENITIVES =
            Map.ofEntries(
                    Map.entry("styczeń", "stycznia"),
                    Map.entry("luty", "lutego"),
                    Map.entry("marzec", "marca"),
                    Map.entry("kwiecień", "kwietnia"),
                    Map.entry("maj", "maja"),
                    Map.entry("czerwiec", "czerwca"),
                    Map.entry("lipiec", "lipca"),
                    Map.entry("sierpień", "sierpnia"),
                    Map.entry("wrzesień", "września"),
                    Map.entry("październik", "października"),
                    Map.entry("listopad", "listopada"),
                    Map.entry("grudzień", "grudnia"));
    private static final Pattern DAY =
            Regex.exact(
                    "(?<![\\d.:/])\\b(?:[12]?\\d|3[01])\\.?[\\x20\\u00a0]("
                            + MonthNames.IN_POLISH
                            + ")\\b");

    @Override
    public String name() {
        return "month-in-nominative";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Rewizyta (3 grudzień) nie doszła do skutku.", "Od 5 do 8 maj gościł u nas chór.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Rewizyta (3 grudnia) nie doszła do skutku.",
                "27 Sierpień 2013",
                "W roku 2013 listopad był ciepły.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                DAY,
                new Message(
                        "Po liczbie dnia postaw nazwę miesiąca w dopełniaczu.",
                        "Put the month in the genitive behind the number of a day."),
                m -> {
                    var month = m.group(1);
                    return m.group().substring(0, m.start(1) - m.start())
                            + GENITIVES.get(month.toLowerCase(Locale.ROOT));
                });
    }
}
