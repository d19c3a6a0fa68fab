package pl.mosty.app.importing.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;

/// An activity as a document tells it.
///
/// @param start ISO 8601 with its year, cut to its precision; null where the document gives none
/// @param end of the same precision as the start, and null together with it
/// @param names what the narrative mentions
/// @param countries ISO 3166-1 alpha-2 codes
public record ActivityDraft(
        @Nullable String start,
        @Nullable String end,
        ActivityKind kind,
        Direction direction,
        int count,
        String narrative,
        List<NameInText> names,
        List<PersonDraft> people,
        List<String> countries,
        List<String> places,
        List<String> partners,
        List<String> organisations,
        List<String> topics,
        int section,
        @Nullable String project,
        @Nullable String network)
        implements Draft {

    public ActivityDraft {
        names = List.copyOf(names);
        people = List.copyOf(people);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        partners = List.copyOf(partners);
        organisations = List.copyOf(organisations);
        topics = List.copyOf(topics);
    }

    public ActivityDraft withPeople(List<PersonDraft> changed, List<NameInText> meaning) {
        return new ActivityDraft(
                start,
                end,
                kind,
                direction,
                count,
                narrative,
                meaning,
                changed,
                countries,
                places,
                partners,
                organisations,
                topics,
                section,
                project,
                network);
    }

    public ActivityDraft withNarrative(String changed, List<NameInText> moved) {
        return new ActivityDraft(
                start,
                end,
                kind,
                direction,
                count,
                changed,
                moved,
                people,
                countries,
                places,
                partners,
                organisations,
                topics,
                section,
                project,
                network);
    }
}
