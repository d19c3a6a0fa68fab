package pl.mosty.intake.rule.project;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.event.PastTense;

/// Titles of projects that stand behind `pn.` or `pt.` without quotes.
final class BareTitles {

    /// `mikroprojektu PL.3.22/1.04 pt. Znamy się - spotkania nad Odrą, dofinansowanego`: up to a
    /// mark or to what is said of the project.
    private static final Pattern BEHIND_PN =
            Regex.exact(
                    "\\b(?:[Mm]ikro)?[Pp]rojek(?:t|tu|cie|tem|towi)(?: (?:nr )?[\\p{Lu}\\d][\\p{Lu}\\d./-]{4,40})? (?:pn|pt|pod nazwą|pod tytułem|o nazwie)\\.?:? (\\p{Lu}[^„”“\"\\n,;:()]{3,120}?)(?=[,;(]|\\.(?:\\s|$)| (?:w ramach|współfinans|dofinans|finansowan|realizowan|z [Pp]rogram|ze środków|z udziałem|(?:jest|był|będzie|został) (?:\\p{L}+ )?(?:to |współfinans|dofinans|finansowan|realizowan|prowadzon)|(?:ma|miał) na celu|zakłada |obejmuje |dotyczy )|$)");

    private BareTitles() {}

    /// Those in which nothing is told: `projekt pt. Mosty objął też szkoły` does not say where it
    /// ends.
    static List<Span> in(Chapter chapter, Span span) {
        var found = new ArrayList<Span>();
        var behind = BEHIND_PN.matcher(chapter.text()).region(span.start(), span.end());
        while (behind.find()) {
            var title = new Span(behind.start(1), behind.end(1));
            if (!PastTense.within(chapter, title)) {
                found.add(title);
            }
        }
        return found;
    }
}
