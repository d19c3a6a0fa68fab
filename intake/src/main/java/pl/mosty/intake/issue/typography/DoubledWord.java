package pl.mosty.intake.issue.typography;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `w w ratuszu`, `delegacja delegacja`, `r..`: a word or a full stop written twice.
public final class DoubledWord implements Check {

    private static final Pattern DOUBLED =
            Regex.exact(
                    "(?<![\\p{L}\\d.-])((?:w|we|z|ze|na|do|od|i|oraz|o|u|dla|po|pod|nad|za|przez|przy|się|że|jest|są|(?!bardzo|dawno|powoli|coraz|jeszcze|długo)\\p{Ll}{5,}))[\\x20\\u00a0]\\1(?![\\p{L}\\d.-])|(?<=[\\p{L}\\d)”])\\.\\.(?![./\\p{L}\\d])");

    @Override
    public String name() {
        return "doubled-word";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Gości przyjęto w w ratuszu.",
                "Do miasta przybyła delegacja delegacja z Grazu.",
                "Wystawę otwarto w maju 2018 r.. Potem grał chór.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Gości przyjęto w ratuszu... a potem bardzo bardzo dziękowano.",
                "Pliki są w ../debowo, a w Baden Baden był koncert.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        return Matches.of(
                reviewed,
                name(),
                DOUBLED,
                new Message(
                        "To samo napisano dwa razy: usuń powtórzenie.",
                        "The same is written twice: delete one."),
                m -> m.group(1) == null ? "." : m.group(1));
    }
}
