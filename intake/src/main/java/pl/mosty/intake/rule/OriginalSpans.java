package pl.mosty.intake.rule;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.DocumentInfo;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.PartnershipClaim;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.extraction.Section;
import pl.mosty.intake.extraction.Span;

/// Puts the spans of an extraction back into the text as it was read.
public final class OriginalSpans {

    private final UnaryOperator<Span> original;
    private final Before before;

    public OriginalSpans(UnaryOperator<Span> original) {
        this(original, new Before(0, 0, 0, 0));
    }

    private OriginalSpans(UnaryOperator<Span> original, Before before) {
        this.original = original;
        this.before = before;
    }

    /// Of a piece that stands behind others.
    public static OriginalSpans behind(Before before) {
        return new OriginalSpans(
                s -> new Span(before.units + s.start(), before.units + s.end()), before);
    }

    /// How much of a text stands before a piece of it.
    public record Before(int units, int sections, int activities, int memberships) {

        public Before and(Extraction piece) {
            return new Before(
                    units + piece.document().text().length(),
                    sections + piece.sections().size(),
                    activities + piece.activities().size(),
                    memberships + piece.memberships().size());
        }
    }

    public Extraction of(Extraction e, String text) {
        var d = e.document();
        return new Extraction(
                new DocumentInfo(d.language(), d.year(), d.authority(), d.title(), text),
                e.sections().stream()
                        .map(s ->
                                new Section(
                                        before.sections + s.ordinal(),
                                        s.kind(),
                                        put(s.lead()),
                                        s.governs(),
                                        original.apply(s.span())))
                        .toList(),
                e.activities().stream().map(this::activity).toList(),
                e.partnerships().stream()
                        .map(p ->
                                new Partnership(
                                        put(p.evidence()),
                                        p.partner(),
                                        p.kind(),
                                        p.country(),
                                        p.since(),
                                        p.ended()))
                        .toList(),
                e.partnershipClaims().stream()
                        .map(c -> new PartnershipClaim(put(c.evidence()), c.count(), c.of()))
                        .toList(),
                e.memberships().stream()
                        .map(m ->
                                new Membership(
                                        put(m.evidence()),
                                        m.organisation(),
                                        m.renamedFrom(),
                                        m.renamedYear(),
                                        before.sections + m.section()))
                        .toList(),
                e.projects().stream()
                        .map(p ->
                                new Project(
                                        put(p.evidence()),
                                        p.name(),
                                        p.programme(),
                                        put(p.description()),
                                        before.sections + p.section()))
                        .toList(),
                e.photos().stream()
                        .map(p ->
                                new Photo(
                                        put(p.evidence()),
                                        p.caption(),
                                        p.alt(),
                                        p.source(),
                                        plus(before.activities, p.illustrates()),
                                        plus(before.memberships, p.illustratesMembership())))
                        .toList(),
                e.findings().stream()
                        .map(f ->
                                new Finding(
                                        f.rule(),
                                        original.apply(f.span()),
                                        f.message(),
                                        f.suggestion()))
                        .toList());
    }

    private Activity activity(Activity a) {
        return new Activity(
                put(a.evidence()),
                a.date(),
                a.kind(),
                a.direction(),
                a.people().stream().map(this::person).toList(),
                a.countries(),
                a.places(),
                a.partners(),
                a.organisations(),
                a.topics(),
                a.count(),
                before.sections + a.section(),
                original.apply(a.narrative()),
                a.project(),
                a.network());
    }

    private PersonMention person(PersonMention p) {
        return new PersonMention(
                p.name(),
                p.asPrinted(),
                p.office(),
                p.represents(),
                p.side(),
                p.gender(),
                original.apply(p.span()),
                put(p.officeSpan()),
                p.grammaticalCase());
    }

    private Evidence put(Evidence evidence) {
        return new Evidence(
                original.apply(evidence.span()), evidence.rule(), evidence.confidence());
    }

    private @Nullable Span put(@Nullable Span span) {
        return span == null ? null : original.apply(span);
    }

    private static @Nullable Integer plus(int before, @Nullable Integer index) {
        return index == null ? null : Integer.valueOf(before + index);
    }
}
