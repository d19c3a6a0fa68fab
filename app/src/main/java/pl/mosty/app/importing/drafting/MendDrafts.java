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
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Section;
import pl.mosty.intake.extraction.Span;

/// Makes drafts of mends, and finds the draft that took over the mistaken words.
///
/// @param firstActivity ordinal of the first activity's draft
record MendDrafts(Extraction read, List<DraftWithEvidence> drafts, int firstActivity) {

    MendDraft draft(Finding finding) {
        var words = finding.span().of(read.document().text());
        return new MendDraft(
                finding.message().polish(),
                finding.message().english(),
                words,
                finding.suggestion(),
                target(finding.span(), words),
                section(finding.span()));
    }

    private @Nullable Integer section(Span span) {
        return read.sections().stream()
                .filter(it -> it.span().contains(span))
                .map(Section::ordinal)
                .findFirst()
                .orElse(null);
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
            case ActivityDraft it when evidence.contains(span) && !words.isBlank() ->
                    person(it, ordinal, span, words);
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

    /// The person or the office in which the words stand; the drafts of people are in the order in
    /// which they were read.
    private @Nullable MendTarget person(ActivityDraft draft, int ordinal, Span span, String words) {
        var people = read.activities().get(ordinal - firstActivity).people();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var office = person.officeSpan();
            var nominative = draft.people().get(i).office();
            if (person.span().contains(span)) {
                return new MendTarget(ordinal, Field.PERSON, i);
            }
            if (office != null
                    && office.contains(span)
                    && nominative != null
                    && nominative.contains(words)) {
                return new MendTarget(ordinal, Field.OFFICE, i);
            }
        }
        return null;
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
        int at = field == null ? -1 : read.document().text().indexOf(field, block.start());
        return field != null && at >= 0 && new Span(at, at + field.length()).contains(span)
                ? span.start() - at
                : -1;
    }
}
