package pl.mosty.app.register.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.browse.RecordView.Line;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.person.PostTitle;
import pl.mosty.app.register.person.Tenure;
import pl.mosty.app.register.person.Tenures;

/// What the register knows of a person, a partner or a post: its names, and who held what when.
@Component
public class NameLines {

    private final People people;
    private final Partners partners;
    private final Tenures tenures;
    private final Agreements agreements;
    private final Memberships memberships;

    NameLines(
            People people,
            Partners partners,
            Tenures tenures,
            Agreements agreements,
            Memberships memberships) {
        this.people = people;
        this.partners = partners;
        this.tenures = tenures;
        this.agreements = agreements;
        this.memberships = memberships;
    }

    /// None for what is no name.
    public List<Line> of(CityId city, RecordRef record, Page page) {
        return switch (record.kind()) {
            case PERSON -> person(city, new PersonId(record.id()), page);
            case PARTNER -> partner(city, partners.get(city, new PartnerId(record.id())), page);
            case POST -> holders(city, new PostId(record.id()), page);
            default -> List.of();
        };
    }

    private List<Line> person(CityId city, PersonId id, Page page) {
        var lines = new ArrayList<Line>();
        spellings(lines, people.get(city, id).details().aliases());
        for (var tenure : tenures.listOf(city, id)) {
            lines.add(
                    new Line(
                            "register.field.post",
                            PostTitle.of(tenure.post()) + when(tenure, page),
                            address(RecordKind.POST, tenure.post().id().value())));
        }
        return lines;
    }

    private List<Line> holders(CityId city, PostId id, Page page) {
        return tenures.listOf(city, id).stream()
                .map(tenure ->
                        new Line(
                                "register.field.holder",
                                tenure.person().name() + when(tenure, page),
                                address(RecordKind.PERSON, tenure.person().id().value())))
                .toList();
    }

    private List<Line> partner(CityId city, Partner partner, Page page) {
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        "register.field.partner-kind",
                        page.text("register.partner-kind." + partner.kind())));
        Optional.ofNullable(partner.country())
                .ifPresent(it -> lines.add(new Line("register.field.country", page.country(it))));
        for (PartnerName name : partner.names()) {
            if (!name.isInForce() || name.sinceYear() != null) {
                lines.add(new Line("register.field.name", name.name() + years(name)));
            }
        }
        spellings(lines, partner.details().aliases());
        for (var it : agreements.listOf(city, partner.id())) {
            lines.add(
                    new Line(
                            "register.kind.AGREEMENT",
                            Objects.toString(it.details().signed(), "–"),
                            address(RecordKind.AGREEMENT, it.id().value())));
        }
        memberships
                .find(city, partner.id())
                .ifPresent(it ->
                        lines.add(
                                new Line(
                                        "register.kind.MEMBERSHIP",
                                        partner.name(),
                                        address(RecordKind.MEMBERSHIP, it.id().value()))));
        return lines;
    }

    private static void spellings(List<Line> lines, List<String> spellings) {
        if (!spellings.isEmpty()) {
            lines.add(new Line("register.field.spellings", String.join(", ", spellings)));
        }
    }

    /// From when to when, as far as it is known or was seen.
    private static String when(Tenure tenure, Page page) {
        var from = Optional.ofNullable(tenure.since()).orElse(tenure.firstSeen());
        var to = Optional.ofNullable(tenure.until()).orElse(tenure.lastSeen());
        if (from == null && to == null) {
            return "";
        }
        var first = from == null ? "…" : page.date(from);
        var last = to == null ? "…" : page.date(to);
        return ", " + (first.equals(last) ? first : first + " – " + last);
    }

    private static String years(PartnerName name) {
        return " (%s–%s)"
                .formatted(
                        Objects.toString(name.sinceYear(), "…"),
                        Objects.toString(name.untilYear(), ""));
    }

    static String address(RecordKind kind, long id) {
        return "/office/register/%s/%d"
                .formatted(kind.name().toLowerCase(java.util.Locale.ROOT), id);
    }
}
