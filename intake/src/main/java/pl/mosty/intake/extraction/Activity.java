package pl.mosty.intake.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;

/// One thing that happened (or one sentence that stands for `count` of them).
///
/// @param date null where the text gives none
/// @param countries ISO 3166-1 alpha-2 codes, never `PL`
/// @param section index of the section it stands in, in {@link Extraction#sections()}
/// @param narrative the words that no field holds: what follows the date and, in a diplomatic
///   meeting, the people; it starts with its own punctuation (`; rozmowy dotyczyły …`) where it has
///   one, and ends before the bullet's closing mark
/// @param project name of the project it belongs to, or null
/// @param network name of the network or organisation it belongs to, or null
public record Activity(
        Evidence evidence,
        @Nullable DateInterval date,
        ActivityKind kind,
        Direction direction,
        List<PersonMention> people,
        List<String> countries,
        List<String> places,
        List<String> partners,
        List<String> organisations,
        List<String> topics,
        int count,
        int section,
        Span narrative,
        @Nullable String project,
        @Nullable String network) {

    public Activity {
        people = List.copyOf(people);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        partners = List.copyOf(partners);
        organisations = List.copyOf(organisations);
        topics = List.copyOf(topics);
    }

    /// The same with these people.
    public Activity with(List<PersonMention> others) {
        return new Activity(
                evidence,
                date,
                kind,
                direction,
                others,
                countries,
                places,
                partners,
                organisations,
                topics,
                count,
                section,
                narrative,
                project,
                network);
    }

    /// The same as something else that happened.
    public Activity as(ActivityKind otherKind, Direction otherDirection) {
        return new Activity(
                evidence,
                date,
                otherKind,
                otherDirection,
                people,
                countries,
                places,
                partners,
                organisations,
                topics,
                count,
                section,
                narrative,
                project,
                network);
    }

    /// The same with whom it was, told elsewhere.
    public Activity with(List<String> otherCountries, List<String> otherPartners) {
        return new Activity(
                evidence,
                date,
                kind,
                direction,
                people,
                otherCountries,
                places,
                otherPartners,
                organisations,
                topics,
                count,
                section,
                narrative,
                project,
                network);
    }
}
