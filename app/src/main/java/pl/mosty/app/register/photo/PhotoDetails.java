package pl.mosty.app.register.photo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.project.ProjectId;

/// What is recorded of a photograph. Caption, alternative text, source, author and licence are
/// different things.
///
/// @param year the year whose report shows it
/// @param alt what a person who cannot see it is told
/// @param activity what it illustrates: at most one of activity, membership and project
/// @param section ordinal of its section in the year's outline
/// @param position order within the section, on one scale with the activities' positions
public record PhotoDetails(
        int year,
        @Nullable String caption,
        List<Mention> captionMentions,
        @Nullable String alt,
        List<Mention> altMentions,
        @Nullable String source,
        @Nullable String author,
        @Nullable String licence,
        @Nullable String consent,
        @Nullable ActivityId activity,
        @Nullable MembershipId membership,
        @Nullable ProjectId project,
        int section,
        int position) {

    public PhotoDetails {
        captionMentions = List.copyOf(captionMentions);
        altMentions = List.copyOf(altMentions);
    }

    public PhotoDetails of(@Nullable MembershipId changed) {
        return new PhotoDetails(
                year,
                caption,
                captionMentions,
                alt,
                altMentions,
                source,
                author,
                licence,
                consent,
                activity,
                changed,
                project,
                section,
                position);
    }

    public PhotoDetails withCaption(@Nullable String changed, List<Mention> mentions) {
        return new PhotoDetails(
                year,
                changed,
                mentions,
                alt,
                altMentions,
                source,
                author,
                licence,
                consent,
                activity,
                membership,
                project,
                section,
                position);
    }

    public PhotoDetails withAlt(@Nullable String changed, List<Mention> mentions) {
        return new PhotoDetails(
                year,
                caption,
                captionMentions,
                changed,
                mentions,
                source,
                author,
                licence,
                consent,
                activity,
                membership,
                project,
                section,
                position);
    }
}
