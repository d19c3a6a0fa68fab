package pl.mosty.app.importing.naming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.office.table.Offices;

/// Takes an office as printed (`Ambasador Królestwa Danii w Polsce`) apart into the office, what it
/// represents and where it sits. What it cannot take apart stays one office.
@Component
public class PostReader {

    private static final Pattern SEAT =
            Pattern.compile(" (?:w|we) (\\p{Lu}\\S*(?: \\p{Lu}\\S*)*)$");

    /// @param partners who take part, for the offices of local governments
    /// @param names of the city, with the forms that it has corrected
    public Optional<PostDetails> read(PersonDraft person, List<Partner> partners, Names names) {
        var printed = person.office();
        if (printed == null || printed.isBlank()) {
            return Optional.empty();
        }
        var partner =
                partners.stream().filter(it -> nameIn(printed, it.name(), names) > 0).findFirst();
        if (partner.isPresent()) {
            var office = office(printed, nameIn(printed, partner.get().name(), names));
            return Optional.of(new PostDetails(office, null, partner.get().id(), null));
        }
        var represents = person.represents();
        if (represents == null) {
            return Optional.of(new PostDetails(printed.strip(), null, null, null));
        }
        var office = office(printed, endOfOffice(printed, represents));
        return Optional.of(new PostDetails(office, represents, null, seat(printed, names)));
    }

    /// The words of a post's address: `ambasador danii`.
    public static String slugOf(PostDetails post, @Nullable String partnerName) {
        var country = post.country();
        var of =
                country == null
                        ? Optional.ofNullable(partnerName)
                                .map(name -> genitive(name, Names.shared()))
                        : Countries.standard()
                                .find(country)
                                .map(it -> it.shortName().in(Case.GENITIVE));
        return (post.office() + " " + of.orElse("")).strip().toLowerCase(Locale.ROOT);
    }

    /// The office ends where its state begins, else with the longest known office.
    private static int endOfOffice(String printed, String country) {
        int known =
                Offices.standard().mentions(printed).stream()
                        .filter(mention -> mention.start() == 0)
                        .mapToInt(mention -> mention.end())
                        .findFirst()
                        .orElse(printed.length());
        return Countries.standard().mentions(printed).stream()
                .filter(mention -> mention.country().code().equals(country))
                .mapToInt(mention -> mention.start())
                .findFirst()
                .orElse(known);
    }

    private static String office(String printed, int end) {
        var office = printed.substring(0, end).strip().replaceFirst("\\s*[,–-]$", "");
        return office.isEmpty() ? printed.strip() : office;
    }

    /// The town of a consulate; heads of mission `w Polsce` have none.
    private static @Nullable String seat(String printed, Names names) {
        var seat = SEAT.matcher(printed);
        return seat.find()
                        && !seat.group(1).startsWith("Pols")
                        && !seat.group(1).startsWith("Rzecz")
                ? names.lemma(seat.group(1), NameKind.PLACE)
                : null;
    }

    /// Where the name stands in the genitive or nominative, or -1.
    private static int nameIn(String printed, String name, Names names) {
        int genitive = printed.indexOf(" " + genitive(name, names));
        return genitive >= 0 ? genitive : printed.indexOf(" " + name);
    }

    private static String genitive(String place, Names names) {
        return names.inflect(place, NameKind.PLACE, null, Case.GENITIVE);
    }
}
