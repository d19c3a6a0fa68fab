package pl.mosty.intake.rule.person.office;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Votes;
import pl.mosty.polish.office.OfficeMention;

/// Who heads the own unit, told by the office that the text names most often without a foreign
/// place behind it: in a text about a president of a city a mere `burmistrz` is somebody else's.
///
/// @param head `prezydent`, `burmistrz` …, or null where the text names none
public record OwnOffices(@Nullable String head) {

    private static final List<String> HEADS =
            List.of("prezydent", "burmistrz", "wójt", "starost", "marszał");
    private static final int BEHIND = 36;

    public static OwnOffices of(Chapter chapter) {
        var votes = new HashMap<String, Integer>();
        for (var office : chapter.offices().all()) {
            var family = family(office);
            if (family != null && !hasForeignPlace(chapter, office)) {
                votes.merge(family, 1, Integer::sum);
            }
        }
        return new OwnOffices(Votes.winner(votes).orElse(null));
    }

    /// Whether it heads another kind of unit than the own one.
    public boolean isOthers(OfficeMention office) {
        var family = family(office);
        return head != null && family != null && !family.equals(head);
    }

    public boolean isOwn(OfficeMention office) {
        return head != null && head.equals(family(office));
    }

    private static @Nullable String family(OfficeMention office) {
        var lemma = office.office().lemma();
        for (var head : HEADS) {
            if (lemma.contains(head)) {
                return head;
            }
        }
        return null;
    }

    private static boolean hasForeignPlace(Chapter chapter, OfficeMention office) {
        int end = Math.min(chapter.text().length(), office.end() + BEHIND);
        var behind = new Span(office.end(), end);
        return chapter.places().anyWithin(behind, p -> !p.place().polish())
                || !chapter.countries().within(behind).isEmpty();
    }
}
