package pl.mosty.app.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.Participant;
import pl.mosty.app.register.membership.Membership;
import pl.mosty.app.register.outline.SectionDetails;
import pl.mosty.app.register.outline.SectionDetails.Ordering;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.PhotoDetails;
import pl.mosty.report.chapter.Attendee;
import pl.mosty.report.chapter.Entry;
import pl.mosty.report.chapter.Entry.ActivityEntry;
import pl.mosty.report.chapter.Entry.MembershipEntry;
import pl.mosty.report.chapter.Entry.Renaming;
import pl.mosty.report.chapter.PhotoEntry;
import pl.mosty.report.document.Image;

/// The records of one year, as entries of a chapter.
///
/// @param images where a photograph's picture is; null where there is none
record YearRecords(
        int year,
        List<Activity> activities,
        List<Membership> memberships,
        List<Photo> photos,
        Function<Photo, @Nullable Image> images) {

    /// The section's memberships in their order, each with the activities of its network beneath
    /// it, then the section's other activities.
    List<Entry> entries(SectionDetails section) {
        var waiting = new ArrayList<>(inOrder(section, activitiesIn(section)));
        var entries = new ArrayList<Entry>();
        for (var membership : membershipsIn(section)) {
            var own =
                    waiting.stream()
                            .filter(activity ->
                                    membership
                                            .details()
                                            .network()
                                            .equals(activity.details().network()))
                            .toList();
            waiting.removeAll(own);
            entries.add(entry(membership, own.stream().map(this::entry).toList()));
        }
        waiting.forEach(activity -> entries.add(entry(activity)));
        return entries;
    }

    /// Photographs that illustrate the section as a whole.
    List<PhotoEntry> photos(SectionDetails section) {
        return photos(photo ->
                photo.section() == section.ordinal()
                        && photo.activity() == null
                        && photo.membership() == null);
    }

    private List<Activity> activitiesIn(SectionDetails section) {
        return activities.stream()
                .filter(activity -> activity.details().section() == section.ordinal())
                .toList();
    }

    private List<Membership> membershipsIn(SectionDetails section) {
        return memberships.stream()
                .filter(membership ->
                        membership
                                .listing(year)
                                .filter(it -> it.section() == section.ordinal())
                                .isPresent())
                .toList();
    }

    /// By date where the section is, then by place. What has no date keeps its place among the
    /// others.
    private static List<Activity> inOrder(SectionDetails section, List<Activity> placed) {
        if (section.ordering() == Ordering.BY_PLACE) {
            return placed;
        }
        var dated =
                placed.stream()
                        .filter(activity -> activity.date() != null)
                        .sorted(Comparator.comparing(YearRecords::start))
                        .iterator();
        return placed.stream()
                .map(activity -> activity.date() == null ? activity : dated.next())
                .toList();
    }

    private static String start(Activity activity) {
        return Objects.requireNonNull(activity.date()).start().toString();
    }

    private Entry entry(Activity activity) {
        return new ActivityEntry(
                activity.date(),
                activity.participants().stream()
                        .filter(Participant::inLead)
                        .map(YearRecords::attendee)
                        .toList(),
                activity.narrative(),
                photos(photo -> activity.id().equals(photo.activity())),
                List.of());
    }

    private Entry entry(Membership membership, List<Entry> parts) {
        var network = membership.network();
        return new MembershipEntry(
                network.nameIn(year),
                network.kind() == PartnerKind.NETWORK ? "sieć" : "organizacja",
                network.names().stream()
                        .filter(name -> Objects.equals(name.untilYear(), year))
                        .findFirst()
                        .map(name -> new Renaming(name.name(), year))
                        .orElse(null),
                null,
                photos(photo -> membership.id().equals(photo.membership())),
                parts);
    }

    private static Attendee attendee(Participant participant) {
        var post = participant.post();
        return post == null
                ? new Attendee(participant.name(), participant.gender(), null, null, null, null)
                : new Attendee(
                        participant.name(),
                        participant.gender(),
                        post.office(),
                        post.country(),
                        post.partnerName(),
                        post.seat());
    }

    private List<PhotoEntry> photos(Predicate<PhotoDetails> chosen) {
        return photos.stream()
                .filter(photo -> chosen.test(photo.details()))
                .map(this::entry)
                .toList();
    }

    private PhotoEntry entry(Photo photo) {
        var details = photo.details();
        return new PhotoEntry(
                images.apply(photo),
                orEmpty(details.caption()),
                orEmpty(details.alt()),
                orEmpty(details.source()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
