package pl.mosty.report.composition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.report.chapter.Attendee;
import pl.mosty.report.chapter.HouseStyle;

/// Writes people with their offices and states: `Ambasadorem Królestwa Danii w Polsce Olem Toftem`.
final class AttendeeWriter {

    private final HouseStyle style;
    private final Wording wording;

    AttendeeWriter(HouseStyle style, Wording wording) {
        this.style = style;
        this.wording = wording;
    }

    /// All of them in one case, with the lead's preposition said again before each but the first:
    /// the offices of two people would run together otherwise.
    ///
    /// @param preposition such as `z`, or null when the lead ends in none
    String write(List<Attendee> attendees, Case grammaticalCase, @Nullable String preposition) {
        var written = new ArrayList<String>();
        for (var attendee : attendees) {
            var words = write(attendee, grammaticalCase);
            written.add(
                    written.isEmpty() || preposition == null
                            ? words
                            : wording.tied(Prepositions.before(preposition, words)));
        }
        return wording.enumeration(written, "oraz");
    }

    private String write(Attendee attendee, Case grammaticalCase) {
        var name = wording.person(attendee.name(), attendee.gender(), grammaticalCase);
        var office = attendee.office();
        if (office == null) {
            return name;
        }
        var post =
                wording.office(office, attendee.gender(), grammaticalCase) + represented(attendee);
        return switch (style.order()) {
            case OFFICE_FIRST -> post + " " + name;
            case NAME_FIRST -> name + " " + post;
        };
    }

    /// The state or partner in the genitive, and where the office has its seat.
    private String represented(Attendee attendee) {
        var words = new StringBuilder();
        var country = attendee.country();
        var partner = attendee.partner();
        if (country != null) {
            words.append(' ').append(wording.country(country, style.countryNames()));
        } else if (partner != null) {
            words.append(' ').append(wording.partners(List.of(partner), Case.GENITIVE));
        }
        var seat = attendee.seat();
        if (seat != null) {
            var town = wording.place(seat, Case.LOCATIVE);
            words.append(wording.tied(" " + Prepositions.before("w", town)));
        } else if (country != null && style.inPoland() && isOfEmbassy(attendee)) {
            words.append(wording.tied(" w Polsce"));
        }
        return words.toString();
    }

    private boolean isOfEmbassy(Attendee attendee) {
        var office = attendee.office();
        return office != null && wording.isOfEmbassy(office);
    }
}
