package pl.mosty.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.mosty.polish.inflection.Case;
import pl.mosty.report.chapter.ChapterSection;
import pl.mosty.report.chapter.Entry;
import pl.mosty.report.chapter.Entry.ActivityEntry;
import pl.mosty.report.chapter.Entry.MembershipEntry;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.document.Inline;
import pl.mosty.report.document.Inline.Foreign;
import pl.mosty.report.document.Inline.Words;

/// Writes one entry as the words of a bullet or as a sentence.
final class EntryWriter {

    private static final String DASH = " – ";

    private final Wording wording;
    private final AttendeeWriter attendees;

    EntryWriter(HouseStyle style, Wording wording) {
        this.wording = wording;
        attendees = new AttendeeWriter(style, wording);
    }

    /// The bullet without its closing mark.
    List<Inline> bullet(Entry entry, ChapterSection section) {
        return switch (entry) {
            case ActivityEntry activity -> Inline.words(activity(activity, section));
            case MembershipEntry membership -> membership(membership);
        };
    }

    /// The entry as a sentence of its own with its full stop.
    String sentence(Entry entry) {
        return Closing.closed(
                switch (entry) {
                    case ActivityEntry activity -> prose(activity);
                    case MembershipEntry membership -> Inline.plain(membership(membership));
                },
                ".");
    }

    private String activity(ActivityEntry activity, ChapterSection section) {
        var date = activity.date();
        var governs = section.governs();
        var lead = section.lead();
        return (date == null ? "" : wording.date(date) + DASH)
                + attendees.write(
                        activity.attendees(),
                        governs == null ? Case.NOMINATIVE : governs,
                        lead == null ? null : Prepositions.ending(lead.toString()))
                + wording.placed(activity.narrative());
    }

    private String prose(ActivityEntry activity) {
        var date = activity.date();
        var when =
                date == null || wording.isSaid(date, activity.narrative())
                        ? ""
                        : wording.when(date);
        var words =
                attendees.write(activity.attendees(), Case.NOMINATIVE, null)
                        + wording.placed(activity.narrative());
        boolean apart = !when.isEmpty() && !words.isEmpty() && ",;:–".indexOf(words.charAt(0)) < 0;
        var told = when + (apart ? " " : "") + words;
        return told.isEmpty()
                ? told
                : told.substring(0, 1).toUpperCase(Locale.forLanguageTag("pl")) + told.substring(1);
    }

    private List<Inline> membership(MembershipEntry membership) {
        var renaming = membership.renaming();
        if (renaming == null || renaming.year() != wording.year()) {
            return List.of(name(membership, membership.organisation()));
        }
        var runs = new ArrayList<Inline>();
        runs.add(name(membership, renaming.from()));
        runs.add(
                new Words(
                        DASH
                                + wording.tied(
                                        "%s, która w %d roku zmieniła nazwę na: "
                                                .formatted(membership.noun(), renaming.year()))));
        runs.add(name(membership, membership.organisation()));
        return runs;
    }

    private Inline name(MembershipEntry membership, String name) {
        var language = membership.language();
        return language == null ? new Words(wording.tied(name)) : new Foreign(name, language);
    }
}
