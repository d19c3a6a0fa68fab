package pl.mosty.app.importing.draft;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.outline.SectionDetails.Bullets;
import pl.mosty.app.register.outline.SectionDetails.Ordering;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Partnership.PartnerKind;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.polish.inflection.Case;

/// One record as a document tells it. Names stand for records that a decision will find or make.
public sealed interface Draft
        permits ActivityDraft,
                Draft.SectionDraft,
                Draft.PartnershipDraft,
                Draft.ClaimDraft,
                Draft.ProjectDraft,
                Draft.MembershipDraft,
                Draft.PhotoDraft,
                Draft.MendDraft {

    /// A section of the chapter's outline.
    ///
    /// @param ordinal from 0
    /// @param lead with placeholders for what is generated, or null
    record SectionDraft(
            int ordinal,
            SectionKind kind,
            @Nullable String lead,
            @Nullable Case governs,
            Bullets bullets,
            Ordering ordering,
            @Nullable String project,
            @Nullable String network)
            implements Draft {

        public SectionDraft withLead(String changed) {
            return new SectionDraft(
                    ordinal, kind, changed, governs, bullets, ordering, project, network);
        }
    }

    /// An agreement with a partner.
    ///
    /// @param since ISO 8601 cut to its precision, or null
    record PartnershipDraft(
            String partner,
            PartnerKind kind,
            @Nullable String country,
            @Nullable String since,
            boolean ended)
            implements Draft {}

    /// A declared number of partners.
    record ClaimDraft(int count, String of) implements Draft {}

    /// A project.
    record ProjectDraft(
            String name, @Nullable String programme, @Nullable String description, int section)
            implements Draft {}

    /// A membership.
    record MembershipDraft(
            String organisation,
            @Nullable String renamedFrom,
            @Nullable Integer renamedYear,
            int section)
            implements Draft {}

    /// A photograph.
    ///
    /// @param activity ordinal of the proposal of the activity it illustrates, or null
    /// @param membership name of the organisation whose membership it illustrates, or null
    record PhotoDraft(
            @Nullable String caption,
            List<NameInText> captionNames,
            @Nullable String alt,
            List<NameInText> altNames,
            @Nullable String source,
            @Nullable Integer activity,
            @Nullable String membership,
            int section)
            implements Draft {

        public PhotoDraft {
            captionNames = List.copyOf(captionNames);
            altNames = List.copyOf(altNames);
        }
    }

    /// A mistake of the source, with its mend where one is known.
    ///
    /// @param message in Polish
    /// @param english the same in English, or null of a draft made before there was one
    /// @param words as the source has them
    /// @param suggestion what should stand there instead, or null
    /// @param target where the words went, or null where no record took them
    /// @param section ordinal of the section in which the words stand, or null
    record MendDraft(
            String message,
            @Nullable String english,
            String words,
            @Nullable String suggestion,
            @Nullable MendTarget target,
            @Nullable Integer section)
            implements Draft {

        /// In Polish where nothing else is known.
        public String message(Locale locale) {
            return english == null ? message : new Message(message, english).in(locale);
        }
    }

    /// Words of a proposal of the same document.
    ///
    /// @param proposal its ordinal
    /// @param start offset in the field's text, UTF-16 units; of a person or office which of the
    ///   activity's people it is, from 0
    record MendTarget(int proposal, Field field, int start) {}

    /// A text that a mend can go to.
    enum Field {
        NARRATIVE,
        PERSON,
        OFFICE,
        CAPTION,
        ALT,
        NAME,
        LEAD
    }
}
