package pl.mosty.intake.issue.date;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `w dniach 24 i r.`, `w dniach r.`, `… (Serbia) r. delegacja`: a date that lost its second day,
/// its month, its year or all of its figures, as those of some PDF files do. The empty field of a
/// stamp, `wpłynęło dnia r.`, is none.
public final class LostDate implements Check {

    private static final Pattern LOST =
            Regex.anyCase(
                    "(?<!ęło\\s)\\bdni(?:a|u|ach)? (?:\\d{1,2} )?(?:(?:i|oraz|do|–|-) )?r\\.(?!\\s*\\d)|\\bdni(?:a|u|ach) \\d{1,2}(?:\\s*(?:i|oraz|do|–|-)\\s*\\d{1,2})? (?:r\\.|roku)(?!\\s*\\d)|(?<=\\p{L}{3}[.)]\\s)(?<!(?:bież|ubieg|zesz)\\.\\s)r\\.(?! ?pr\\.)(?=,? \\p{L}{2})");

    @Override
    public String name() {
        return "lost-date";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W dniach 7 i r. chór śpiewał w Grazu.",
                "Umowę podpisano w dniu 12 r. w ratuszu.",
                "W dniach r. chór śpiewał w Grazu.",
                "GRAZ (Austria) r. w ratuszu przyjęto chór. r., na rynku, grała orkiestra.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W maju bież. r. delegacja z Grazu (koordynator) r. pr. Annę Klon spotkała.",
                "W dniach 7 i 8 maja 2020 r. chór śpiewał w Grazu.",
                "W dniach od 7 do 9 maja br. chór śpiewał w Grazu.",
                "URZĄD MIASTA WPŁYNĘŁO dnia r. ilość zał. 1",
                "W dniach 7 - 9 maja 2020 r. r.pr. Jan Lipa był w Grazu (Austria).");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                LOST,
                new Message(
                        "Data straciła dzień, miesiąc lub rok: uzupełnij ją.",
                        "This date has lost its day, month or year: fill it in."),
                _ -> null);
    }
}
