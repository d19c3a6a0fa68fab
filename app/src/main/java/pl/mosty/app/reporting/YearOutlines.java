package pl.mosty.app.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.membership.Membership;
import pl.mosty.app.register.membership.MembershipDetails.Listing;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.outline.OutlineSection;
import pl.mosty.app.register.outline.Outlines;
import pl.mosty.app.register.outline.SectionDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.polish.text.PolishOrder;

/// Which sections a year's chapter has, and which of them tells each record. A year that was read
/// in keeps its outline; any other one takes that of the latest year before it that has one, so
/// that the office keeps its wording, or else the usual outline.
@Component
class YearOutlines {

    private final Outlines outlines;
    private final Activities activities;
    private final Memberships memberships;
    private final Agreements agreements;

    YearOutlines(
            Outlines outlines,
            Activities activities,
            Memberships memberships,
            Agreements agreements) {
        this.outlines = outlines;
        this.activities = activities;
        this.memberships = memberships;
        this.agreements = agreements;
    }

    /// A year's sections, and its records with their sections and places among these.
    record Year(
            List<SectionDetails> sections,
            List<Activity> activities,
            List<Membership> memberships) {}

    Year of(CityId city, int year) {
        var told = activities.list(city, year, Visibility.OFFICE);
        var own = sections(city, year);
        return own.isEmpty()
                ? byKind(city, borrowed(city, year), told, year)
                : asPlaced(own, told, memberships.list(city, year), year);
    }

    private List<SectionDetails> sections(CityId city, int year) {
        return outlines.list(city, year).stream().map(OutlineSection::details).toList();
    }

    /// What was entered since without a place of its own is told at the end.
    private static Year asPlaced(
            List<SectionDetails> sections, List<Activity> told, List<Membership> listed, int year) {
        var known = new HashSet<Integer>();
        sections.forEach(section -> known.add(section.ordinal()));
        if (told.stream().allMatch(activity -> known.contains(activity.details().section()))) {
            return new Year(sections, told, listed);
        }
        var all = new ArrayList<>(sections);
        var last = UsualOutline.other(year, sections.getLast().ordinal() + 1);
        all.add(last);
        return new Year(
                all,
                told.stream()
                        .map(activity ->
                                known.contains(activity.details().section())
                                        ? activity
                                        : moved(activity, last.ordinal()))
                        .toList(),
                listed);
    }

    private List<SectionDetails> borrowed(CityId city, int year) {
        return outlines.years(city).stream()
                .filter(earlier -> earlier < year)
                .max(Comparator.naturalOrder())
                .map(earlier ->
                        sections(city, earlier).stream().map(section -> section.in(year)).toList())
                .orElseGet(() -> UsualOutline.of(year));
    }

    private Year byKind(CityId city, List<SectionDetails> sections, List<Activity> told, int year) {
        var partners = new HashSet<PartnerId>();
        agreements.list(city).forEach(agreement -> partners.add(agreement.details().partner()));
        var all = new ArrayList<>(sections);
        var placed =
                told.stream()
                        .map(activity ->
                                moved(activity, ordinal(all, kind(activity, partners), year)))
                        .toList();
        var listed =
                memberships.list(city).stream()
                        .sorted(
                                Comparator.comparing(
                                        membership -> membership.network().nameIn(year),
                                        PolishOrder.order()))
                        .map(membership ->
                                listed(
                                        membership,
                                        ordinal(all, SectionKind.MEMBERSHIPS, year),
                                        year))
                        .toList();
        return new Year(withoutEmpty(all, placed, listed, year), placed, listed);
    }

    /// The section of a kind, which is added at the end where there is none.
    private static int ordinal(List<SectionDetails> sections, SectionKind kind, int year) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .or(() ->
                        sections.stream().filter(it -> it.kind() == SectionKind.OTHER).findFirst())
                .orElseGet(() -> {
                    var other = UsualOutline.other(year, sections.getLast().ordinal() + 1);
                    sections.add(other);
                    return other;
                })
                .ordinal();
    }

    private static List<SectionDetails> withoutEmpty(
            List<SectionDetails> sections, List<Activity> told, List<Membership> listed, int year) {
        var used = new HashSet<Integer>();
        told.forEach(activity -> used.add(activity.details().section()));
        listed.forEach(
                membership -> membership.listing(year).ifPresent(it -> used.add(it.section())));
        return sections.stream().filter(section -> used.contains(section.ordinal())).toList();
    }

    private static SectionKind kind(Activity activity, Set<PartnerId> partners) {
        return switch (activity.kind()) {
            case DIPLOMATIC_MEETING -> SectionKind.DIPLOMATIC_MEETINGS;
            case PROJECT_EVENT -> SectionKind.PROJECT;
            case MEMBERSHIP_EVENT -> SectionKind.NETWORK;
            case VISIT_OUT, VISIT_IN, MEETING, EVENT, OTHER ->
                    activity.details().partners().stream().anyMatch(partners::contains)
                            ? SectionKind.PARTNER_CITIES
                            : SectionKind.FOREIGN_PARTNERS;
        };
    }

    private static Activity moved(Activity activity, int section) {
        var details = activity.details();
        return new Activity(
                activity.id(),
                details.at(section, details.position()),
                activity.participants(),
                activity.partners(),
                activity.projectName(),
                activity.networkName(),
                activity.version());
    }

    private static Membership listed(Membership membership, int section, int year) {
        var details = membership.details();
        return new Membership(
                membership.id(),
                details.listedIn(List.of(new Listing(year, section, 0))),
                membership.network(),
                membership.version());
    }
}
