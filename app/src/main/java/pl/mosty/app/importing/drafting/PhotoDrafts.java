package pl.mosty.app.importing.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.extraction.Section;
import pl.mosty.intake.extraction.Span;

/// Makes drafts of photographs.
record PhotoDrafts(Extraction read) {

    /// @param firstActivity ordinal of the first activity's proposal
    PhotoDraft draft(Photo photo, int firstActivity) {
        var illustrates = photo.illustrates();
        var membership = photo.illustratesMembership();
        return new PhotoDraft(
                photo.caption(),
                names(photo, photo.caption()),
                photo.alt(),
                names(photo, photo.alt()),
                photo.source(),
                illustrates == null ? null : firstActivity + illustrates,
                membership == null ? null : read.memberships().get(membership).organisation(),
                section(photo.evidence().span()));
    }

    private List<NameInText> names(Photo photo, @Nullable String words) {
        int at = words == null ? -1 : place(photo.evidence().span(), words);
        if (words == null || at < 0) {
            return List.of();
        }
        List<PersonMention> people =
                read.activities().stream().map(Activity::people).flatMap(List::stream).toList();
        return ActivityDrafts.namesIn(new Span(at, at + words.length()), people);
    }

    private int place(Span block, String words) {
        int at = read.document().text().indexOf(words, block.start());
        return at >= 0 && at + words.length() <= block.end() ? at : -1;
    }

    private int section(Span block) {
        return read.sections().stream()
                .filter(section -> section.span().contains(block))
                .mapToInt(Section::ordinal)
                .findFirst()
                .orElse(0);
    }
}
