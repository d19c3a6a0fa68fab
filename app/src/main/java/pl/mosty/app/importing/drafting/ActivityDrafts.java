package pl.mosty.app.importing.drafting;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Span;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.name.Names;

/// Makes drafts of activities.
///
/// @param names of the city, with the forms that it has corrected
record ActivityDrafts(Extraction read, int year, Names names) {

    ActivityDraft draft(Activity activity) {
        var date = dateOf(activity.date());
        var text = read.document().text();
        return new ActivityDraft(
                date == null ? null : date.start().toString(),
                date == null ? null : date.end().toString(),
                activity.kind(),
                activity.direction(),
                activity.count(),
                activity.narrative().of(text),
                new PartnerMentions(names)
                        .in(
                                activity.narrative().of(text),
                                activity.partners(),
                                namesIn(activity.narrative(), activity.people())),
                activity.people().stream().map(person -> draft(person, activity)).toList(),
                activity.countries(),
                activity.places(),
                activity.partners(),
                activity.organisations(),
                activity.topics(),
                activity.section(),
                activity.project(),
                activity.network());
    }

    /// The people whose names stand inside the span, with offsets from its start.
    static List<NameInText> namesIn(Span span, List<PersonMention> people) {
        return people.stream()
                .filter(person -> span.contains(person.span()))
                .filter(person -> person.grammaticalCase() != null)
                .sorted(Comparator.comparingInt(person -> person.span().start()))
                .map(person ->
                        new NameInText(
                                person.span().start() - span.start(),
                                person.span().end() - person.span().start(),
                                NameInText.Kind.PERSON,
                                person.name(),
                                java.util.Objects.requireNonNull(person.grammaticalCase())))
                .toList();
    }

    /// A 29 February of a year that has none leaves the activity without its date, for a person to
    /// mend.
    private @Nullable DateInterval dateOf(@Nullable DateInterval date) {
        try {
            return date == null ? null : date.orInYear(year);
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private PersonDraft draft(PersonMention person, Activity activity) {
        return new PersonDraft(
                person.name(),
                person.asPrinted(),
                person.office(),
                person.represents(),
                person.side(),
                person.gender(),
                person.span().end() <= activity.narrative().start()
                        && activity.evidence().span().contains(person.span()));
    }
}
