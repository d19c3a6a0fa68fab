package pl.mosty.intake.issue.typography;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `3-go października`, `9-cioma regionami`: an ending joined to a number, and `12. listopada`: a
/// dot behind the number of a day. Polish reads both without them.
public final class NumberEnding implements Check {

    private static final Pattern ENDING =
            Regex.exact(
                    "(?<![\\d.,/-])\\b(\\d{1,3})-(?:(?:go|ego|tego|szego|giego|ciego|mego)(?= (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\\b)|(?:ciu|cioma|tu|toma|ma|miu|ech|óch|ch|mi)(?= \\p{L}))|(?<![\\d.,/-])(?<=\\p{L}[\\x20\\u00a0])([12]?\\d|3[01])\\.(?=[\\x20\\u00a0](?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\\b)");

    @Override
    public String name() {
        return "number-ending";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Gości przyjęto 3-go października 2020 r.",
                "Umowy wiążą nas z 9-cioma regionami.",
                "Delegacja przybyła w dniu 12. listopada.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Gości przyjęto 3 października 2020 r. w 20. rocznicę 10-lecia umowy.",
                "Pojechała 5-osobowa grupa; 12. Listopadowy Bieg wygrał gość.",
                "Empfang am 12. Mai mit Gästen aus Graz und Wels.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        return Matches.of(
                reviewed,
                name(),
                ENDING,
                new Message(
                        "Po liczbie nie dopisuje się końcówki, a po liczbie dnia nie stawia kropki: usuń je.",
                        "A number takes no ending in Polish, and that of a day no dot: delete it."),
                m -> m.group(1) == null ? m.group(2) : m.group(1));
    }
}
