package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.structure.Block.PhotoBlock;

/// Tells what a photo shows: the activity or membership it stands behind, in a paragraph with
/// several activities the one that shares a quoted name with the caption.
public final class PhotoPlaces {

    private static final Pattern QUOTED = Pattern.compile("[„“\"]([^”\"“„]+)[”\"“]");
    private static final String PHOTO = "photo-block";
    private static final String WHOLE = "whole";
    private final Chapter chapter;
    private final List<Event> events;
    private final List<Membership> memberships;
    private final Marks<Event> eventMarks;
    private final Marks<Membership> membershipMarks;
    private final Map<Integer, List<Span>> captions = new HashMap<>();
    private final List<Photo> photos;

    /// @param events in the order of the text, as the memberships are
    public PhotoPlaces(
            Chapter chapter,
            List<Event> events,
            List<Membership> memberships,
            List<PhotoBlock> blocks) {
        this.chapter = chapter;
        this.events = List.copyOf(events);
        this.memberships = List.copyOf(memberships);
        this.eventMarks = new Marks<>(events, e -> e.span().start(), e -> e.span().end());
        this.membershipMarks =
                new Marks<>(
                        memberships,
                        m -> m.evidence().span().start(),
                        m -> m.evidence().span().end());
        this.photos = photos(blocks);
    }

    /// In the order of the blocks.
    public List<Photo> photos() {
        return photos;
    }

    private List<Photo> photos(List<PhotoBlock> blocks) {
        var shown = new ArrayList<Photo>();
        for (var block : blocks) {
            var event = event(block);
            event.ifPresent(i -> caption(i, block));
            var membership = event.isPresent() ? null : membership(block.span());
            shown.add(
                    new Photo(
                            evidence(block),
                            words(block.caption()),
                            words(block.alt()),
                            words(block.source()),
                            event.orElse(null),
                            membership));
        }
        return shown;
    }

    private Evidence evidence(PhotoBlock block) {
        var form = block.whole(chapter.text()) ? WHOLE : "";
        return new Evidence(block.span(), PHOTO, Calibration.of(PHOTO, form));
    }

    /// The captions and alternative texts of the photos that show the activity of that index.
    public List<Span> captions(int activity) {
        return captions.getOrDefault(activity, List.of());
    }

    private void caption(int activity, PhotoBlock block) {
        var spans = captions.computeIfAbsent(activity, _ -> new ArrayList<>());
        Stream.of(Optional.ofNullable(block.caption()), Optional.ofNullable(block.alt()))
                .flatMap(Optional::stream)
                .forEach(spans::add);
    }

    /// Index of the activity that the photo shows.
    private Optional<Integer> event(PhotoBlock block) {
        var part = part(block.span());
        int last = eventMarks.before(block.span().start()) - 1;
        while (last >= 0 && !part.contains(events.get(last).span())) {
            if (events.get(last).span().start() < part.start()) {
                return Optional.empty();
            }
            last--;
        }
        if (last < 0 || nearerMembership(block.span(), events.get(last).span())) {
            return Optional.empty();
        }
        return Optional.of(sharingName(block, part, last));
    }

    private int sharingName(PhotoBlock block, Span part, int last) {
        var caption = words(block.caption());
        var matcher = QUOTED.matcher(caption == null ? "" : caption);
        while (matcher.find()) {
            for (int i = last; i >= 0 && part.contains(events.get(i).span()); i--) {
                if (events.get(i).span().of(chapter.text()).contains(matcher.group(1))) {
                    return i;
                }
            }
        }
        return last;
    }

    private boolean nearerMembership(Span photo, Span event) {
        var membership = membership(photo);
        return membership != null
                && memberships.get(membership).evidence().span().start() > event.start();
    }

    private @Nullable Integer membership(Span photo) {
        var part = part(photo);
        for (int last = membershipMarks.before(photo.start()) - 1; last >= 0; last--) {
            var span = memberships.get(last).evidence().span();
            if (part.contains(span)) {
                return last;
            }
            if (span.start() < part.start()) {
                return null;
            }
        }
        return null;
    }

    private Span part(Span span) {
        return chapter.partAt(span.start())
                .map(pl.mosty.intake.structure.Part::span)
                .filter(p -> p.contains(span))
                .orElse(span);
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : span.of(chapter.text()).strip();
    }
}
