package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.structure.Block.PhotoBlock;

/// Tells what a photo shows: the activity or membership it stands behind, in a paragraph with
/// several activities the one that shares a quoted name with the caption.
public final class PhotoPlaces {

    private static final Pattern QUOTED = Pattern.compile("[„“\"]([^”\"“„]+)[”\"“]");
    private final Chapter chapter;
    private final List<Event> events;
    private final List<Membership> memberships;

    public PhotoPlaces(Chapter chapter, List<Event> events, List<Membership> memberships) {
        this.chapter = chapter;
        this.events = events;
        this.memberships = memberships;
    }

    public List<Photo> photos(List<PhotoBlock> blocks) {
        var photos = new ArrayList<Photo>();
        for (var block : blocks) {
            var event = event(block);
            var membership = event.isPresent() ? null : membership(block.span());
            photos.add(
                    new Photo(
                            new Evidence(
                                    block.span(), "photo-block", block.alt() == null ? 0.85 : 0.97),
                            words(block.caption()),
                            words(block.alt()),
                            words(block.source()),
                            event.orElse(null),
                            membership));
        }
        return photos;
    }

    /// The captions and alternative texts of the photos that show the activity of that index.
    public List<Span> captions(List<PhotoBlock> blocks, int activity) {
        var spans = new ArrayList<Span>();
        for (var block : blocks) {
            if (event(block).filter(i -> i == activity).isPresent()) {
                Stream.of(Optional.ofNullable(block.caption()), Optional.ofNullable(block.alt()))
                        .flatMap(Optional::stream)
                        .forEach(spans::add);
            }
        }
        return spans;
    }

    /// Index of the activity that the photo shows.
    public Optional<Integer> event(PhotoBlock block) {
        var part = part(block.span());
        int last = -1;
        for (int i = 0; i < events.size(); i++) {
            var span = events.get(i).span();
            if (span.start() < block.span().start() && part.contains(span)) {
                last = i;
            }
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
        Integer last = null;
        for (int i = 0; i < memberships.size(); i++) {
            var span = memberships.get(i).evidence().span();
            if (span.start() < photo.start() && part.contains(span)) {
                last = i;
            }
        }
        return last;
    }

    private Span part(Span span) {
        return chapter.outline().parts().stream()
                .map(pl.mosty.intake.structure.Part::span)
                .filter(p -> p.contains(span))
                .findFirst()
                .orElse(span);
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : span.of(chapter.text()).strip();
    }
}
