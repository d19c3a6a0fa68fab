package pl.mosty.app.register.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.polish.date.DateInterval;

/// What is recorded of an activity.
///
/// @param year the year whose report it belongs to
/// @param date with its year, or null where the source gives none
/// @param count how many meetings the record stands for, at least 1
/// @param narrative the words that no field holds; begins with its own punctuation (`; rozmowy …`)
///   where a lead is written before it
/// @param countries ISO 3166-1 alpha-2 codes, never `PL`
/// @param section ordinal of its section in the year's outline
/// @param position order within the section, ascending
public record ActivityDetails(
        int year,
        @Nullable DateInterval date,
        ActivityKind kind,
        Direction direction,
        int count,
        ActivityState state,
        String narrative,
        List<Mention> mentions,
        List<Participation> participants,
        List<PartnerId> partners,
        List<String> organisations,
        List<String> countries,
        List<String> places,
        List<String> topics,
        @Nullable ProjectId project,
        @Nullable PartnerId network,
        int section,
        int position) {

    /// @throws IllegalArgumentException for a date without its year, a count below 1 or a mention
    ///   outside the narrative
    public ActivityDetails {
        if (date != null && !date.hasYear()) {
            throw new IllegalArgumentException("a date in the register has its year: " + date);
        }
        if (count < 1) {
            throw new IllegalArgumentException("an activity happened at least once");
        }
        mentions = List.copyOf(mentions);
        participants = List.copyOf(participants);
        partners = List.copyOf(partners);
        organisations = List.copyOf(organisations);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        for (var mention : mentions) {
            if (mention.end() > narrative.length()) {
                throw new IllegalArgumentException("a mention outside the narrative: " + mention);
            }
        }
    }

    public ActivityDetails withState(ActivityState changed) {
        return new ActivityDetails(
                year,
                date,
                kind,
                direction,
                count,
                changed,
                narrative,
                mentions,
                participants,
                partners,
                organisations,
                countries,
                places,
                topics,
                project,
                network,
                section,
                position);
    }

    public ActivityDetails withNarrative(String changed, List<Mention> moved) {
        return new ActivityDetails(
                year,
                date,
                kind,
                direction,
                count,
                state,
                changed,
                moved,
                participants,
                partners,
                organisations,
                countries,
                places,
                topics,
                project,
                network,
                section,
                position);
    }

    /// The same activity, told of other records.
    public ActivityDetails naming(
            List<Mention> changedMentions,
            List<Participation> changedParticipants,
            List<PartnerId> changedPartners,
            @Nullable PartnerId changedNetwork) {
        return new ActivityDetails(
                year,
                date,
                kind,
                direction,
                count,
                state,
                narrative,
                changedMentions,
                changedParticipants,
                changedPartners,
                organisations,
                countries,
                places,
                topics,
                project,
                changedNetwork,
                section,
                position);
    }

    public ActivityDetails withDate(@Nullable DateInterval changed) {
        return new ActivityDetails(
                year,
                changed,
                kind,
                direction,
                count,
                state,
                narrative,
                mentions,
                participants,
                partners,
                organisations,
                countries,
                places,
                topics,
                project,
                network,
                section,
                position);
    }

    public ActivityDetails at(int changedSection, int changedPosition) {
        return new ActivityDetails(
                year,
                date,
                kind,
                direction,
                count,
                state,
                narrative,
                mentions,
                participants,
                partners,
                organisations,
                countries,
                places,
                topics,
                project,
                network,
                changedSection,
                changedPosition);
    }
}
