package pl.mosty.report.chapter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;

/// One record that a section tells.
public sealed interface Entry {

    List<PhotoEntry> photos();

    /// Entries beneath this one, in a list of their own.
    List<Entry> parts();

    /// What happened.
    ///
    /// @param date null when unknown
    /// @param attendees the people who open the entry in the case that the section's lead demands;
    ///   people whom the narrative names are not among them
    /// @param narrative free text; it starts with its own punctuation where it follows attendees
    ///   (`; rozmawiano …`), and ends without a closing mark
    record ActivityEntry(
            @Nullable DateInterval date,
            List<Attendee> attendees,
            String narrative,
            List<PhotoEntry> photos,
            List<Entry> parts)
            implements Entry {

        public ActivityEntry {
            attendees = List.copyOf(attendees);
            photos = List.copyOf(photos);
            parts = List.copyOf(parts);
        }
    }

    /// Membership of a network or organisation.
    ///
    /// @param organisation its present name
    /// @param noun what it is called in Polish, a feminine noun: `organizacja`, `sieć`
    /// @param renaming its last change of name, or null
    /// @param language the language of its name, or null when unknown or Polish
    record MembershipEntry(
            String organisation,
            String noun,
            @Nullable Renaming renaming,
            @Nullable Locale language,
            List<PhotoEntry> photos,
            List<Entry> parts)
            implements Entry {

        public MembershipEntry {
            photos = List.copyOf(photos);
            parts = List.copyOf(parts);
        }
    }

    /// A change of name.
    ///
    /// @param from the name before
    /// @param year the year of the change
    record Renaming(String from, int year) {}
}
