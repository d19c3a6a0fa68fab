package pl.mosty.app.importing.revision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.Draft.ClaimDraft;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.draft.Draft.PartnershipDraft;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.draft.Draft.SectionDraft;

/// How likely two versions of a document tell one and the same record, 0 to 1.
final class Likeness {

    /// From here on the later draft counts as a correction of the earlier one.
    static final double SAME_RECORD = 0.55;

    private Likeness() {}

    static double of(Draft one, Draft other) {
        return switch (one) {
            case ActivityDraft a when other instanceof ActivityDraft b -> activities(a, b);
            case PhotoDraft a when other instanceof PhotoDraft b ->
                    Math.max(words(a.caption(), b.caption()), words(a.alt(), b.alt()));
            case SectionDraft a when other instanceof SectionDraft b ->
                    yes(a.ordinal() == b.ordinal());
            case PartnershipDraft a when other instanceof PartnershipDraft b ->
                    yes(a.partner().equalsIgnoreCase(b.partner()));
            case ClaimDraft a when other instanceof ClaimDraft b -> yes(a.of().equals(b.of()));
            case ProjectDraft a when other instanceof ProjectDraft b -> words(a.name(), b.name());
            case MembershipDraft a when other instanceof MembershipDraft b ->
                    words(a.organisation(), b.organisation());
            default -> 0;
        };
    }

    /// The day weighs as much as the words: a corrected day keeps its words, a corrected sentence
    /// its day.
    private static double activities(ActivityDraft a, ActivityDraft b) {
        double day = yes(a.start() != null && Objects.equals(a.start(), b.start()));
        double kind = yes(a.kind() == b.kind());
        return 0.35 * day + 0.15 * kind + 0.5 * words(told(a), told(b));
    }

    private static String told(ActivityDraft activity) {
        var told = new StringBuilder(activity.narrative());
        activity.people().forEach(person -> told.append(' ').append(person.asPrinted()));
        activity.partners().forEach(partner -> told.append(' ').append(partner));
        return told.toString();
    }

    private static double yes(boolean same) {
        return same ? 1 : 0;
    }

    /// Dice's coefficient of the words of two texts.
    private static double words(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return 0;
        }
        var common = wordsOf(one);
        int all = common.size() + wordsOf(other).size();
        common.retainAll(wordsOf(other));
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private static Set<String> wordsOf(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        var set = new HashSet<>(Arrays.asList(words));
        set.remove("");
        return set;
    }
}
