package pl.mosty.intake.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.certainty.Doubt;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;

/// An activity whose words are known and whose fields are still to be read.
///
/// @param span all its words, from its date to its last sentence, without bullet and closing mark
/// @param told the words after date and dash, up to the closing mark
/// @param context the sentences that tell of it, where other activities share them; else `told`
/// @param date null where none is told, not even by the section
/// @param network network or organisation it belongs to, or null
/// @param project name of the project it belongs to, or null
/// @param count of meetings that one sentence stands for, else 1
/// @param venue the cell or line that says where it took place, or null
/// @param doubts of where it begins and when it was, before its fields are read
public record Event(
        Span span,
        Span told,
        Span context,
        @Nullable DateInterval date,
        Part part,
        @Nullable String network,
        @Nullable String project,
        int count,
        String rule,
        @Nullable Span venue,
        Set<Doubt> doubts) {

    public Event {
        doubts = Set.copyOf(doubts);
    }

    /// Without a place of its own.
    public Event(
            Span span,
            Span told,
            Span context,
            @Nullable DateInterval date,
            Part part,
            @Nullable String network,
            @Nullable String project,
            int count,
            String rule,
            Doubt... doubts) {
        this(span, told, context, date, part, network, project, count, rule, null, Set.of(doubts));
    }

    /// The same activity, which took place there.
    public Event at(@Nullable Span place) {
        return new Event(
                span, told, context, date, part, network, project, count, rule, place, doubts);
    }

    public Event of(@Nullable String otherNetwork, @Nullable String otherProject) {
        return new Event(
                span,
                told,
                context,
                date,
                part,
                otherNetwork,
                otherProject,
                count,
                rule,
                venue,
                doubts);
    }

    /// The same activity seen from under other headings.
    public Event under(List<Span> headings) {
        return new Event(
                span,
                told,
                context,
                date,
                part.under(headings),
                network,
                project,
                count,
                rule,
                venue,
                doubts);
    }

    public Event on(DateInterval other) {
        return new Event(
                span, told, context, other, part, network, project, count, rule, venue, doubts);
    }
}
