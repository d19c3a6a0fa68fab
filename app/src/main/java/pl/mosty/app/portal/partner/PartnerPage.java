package pl.mosty.app.portal.partner;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.portal.entry.History;
import pl.mosty.app.register.activity.Participant;
import pl.mosty.app.register.agreement.AgreementDetails;
import pl.mosty.app.register.membership.MembershipDetails;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.photo.Photo;

/// Everything that a partner's page shows.
///
/// @param membership of the city in it, or null
/// @param photos of the membership; those of activities stand with their entries
/// @param people its people met, each once, the last met first
public record PartnerPage(
        Partner partner,
        List<AgreementDetails> agreements,
        @Nullable MembershipDetails membership,
        List<Participant> people,
        List<Photo> photos,
        History history) {

    public PartnerPage {
        agreements = List.copyOf(agreements);
        people = List.copyOf(people);
        photos = List.copyOf(photos);
    }

    /// The years from the first to the last of its history, each with its number of activities, the
    /// oldest first: gaps show that nothing is told of them.
    public List<YearCount> spans() {
        if (history.isEmpty()) {
            return List.of();
        }
        var counts = new ArrayList<YearCount>();
        int last = history.years().getFirst().year();
        for (int year = history.years().getLast().year(); year <= last; year++) {
            counts.add(new YearCount(year, countOf(year)));
        }
        return counts;
    }

    private int countOf(int year) {
        return history.years().stream()
                .filter(it -> it.year() == year)
                .mapToInt(it -> it.entries().size())
                .sum();
    }

    /// A year and its number of activities, possibly none.
    public record YearCount(int year, int activities) {}
}
