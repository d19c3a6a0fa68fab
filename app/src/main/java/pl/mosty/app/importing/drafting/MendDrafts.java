package pl.mosty.app.importing.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft.Field;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.draft.Draft.MendTarget;
import pl.mosty.app.importing.draft.Draft.PartnershipDraft;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.importing.draft.DraftWithEvidence;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Span;

/// Makes drafts of mends, and finds the draft that took over the mistaken words.
record MendDrafts(String text, List<DraftWithEvidence> drafts) {

    MendDraft draft(Finding finding) {
        var words = finding.span().of(text);
        return new MendDraft(
                finding.message(), words, finding.suggestion(), target(finding.span(), words));
    }

    private @Nullable MendTarget target(Span span, String words) {
        for (int ordinal = 0; ordinal < drafts.size(); ordinal++) {
            var found = targetIn(drafts.get(ordinal), ordinal, span, words);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable MendTarget targetIn(
            DraftWithEvidence candidate, int ordinal, Span span, String words) {
        if (words.isBlank() && !(candidate.draft() instanceof ActivityDraft)) {
            return null;
        }
        var evidence = candidate.evidence().span();
        var narrative = candidate.narrative();
        return switch (candidate.draft()) {
            case ActivityDraft _ when narrative != null && narrative.contains(span) ->
                    new MendTarget(ordinal, Field.NARRATIVE, span.start() - narrative.start());
            case PhotoDraft photo when evidence.contains(span) -> {
                var inCaption = within(photo.caption(), evidence, span);
                var inAlt = within(photo.alt(), evidence, span);
                yield inCaption >= 0
                        ? new MendTarget(ordinal, Field.CAPTION, inCaption)
                        : inAlt >= 0 ? new MendTarget(ordinal, Field.ALT, inAlt) : null;
            }
            case PartnershipDraft it -> name(it.partner(), ordinal, evidence, span, words);
            case MembershipDraft it -> name(it.organisation(), ordinal, evidence, span, words);
            case ProjectDraft it -> name(it.name(), ordinal, evidence, span, words);
            case SectionDraft section when evidence.contains(span) ->
                    lead(section.lead(), ordinal, span.start() - evidence.start(), words);
            default -> null;
        };
    }

    /// Words that became a placeholder are another record's.
    private static @Nullable MendTarget lead(
            @Nullable String template, int ordinal, int near, String words) {
        return template != null && template.contains(words)
                ? new MendTarget(ordinal, Field.LEAD, near)
                : null;
    }

    private static @Nullable MendTarget name(
            String name, int ordinal, Span evidence, Span span, String words) {
        int at = name.indexOf(words);
        boolean touches = evidence.contains(span) || span.contains(evidence);
        return touches && at >= 0 ? new MendTarget(ordinal, Field.NAME, at) : null;
    }

    /// Where the span starts in the field's words, or -1 when it is not inside them.
    private int within(@Nullable String field, Span block, Span span) {
        int at = field == null ? -1 : text.indexOf(field, block.start());
        return field != null && at >= 0 && new Span(at, at + field.length()).contains(span)
                ? span.start() - at
                : -1;
    }
}
