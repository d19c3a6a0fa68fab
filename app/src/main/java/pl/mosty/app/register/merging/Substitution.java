package pl.mosty.app.register.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.Participation;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.photo.PhotoDetails;

/// One record in the place of another of its kind. The words stay as they were printed: only what
/// they mean changes.
record Substitution(RecordRef from, RecordRef into) {

    ActivityDetails in(ActivityDetails details) {
        var network = details.network();
        return details.naming(
                mentions(details.mentions()),
                participants(details.participants()),
                details.partners().stream().map(this::of).distinct().toList(),
                network == null ? null : of(network));
    }

    PhotoDetails in(PhotoDetails details) {
        return details.withCaption(details.caption(), mentions(details.captionMentions()))
                .withAlt(details.alt(), mentions(details.altMentions()));
    }

    private List<Mention> mentions(List<Mention> mentions) {
        return mentions.stream().map(this::in).toList();
    }

    private Mention in(Mention mention) {
        var person = mention.person();
        var partner = mention.partner();
        var post = mention.post();
        return new Mention(
                mention.start(),
                mention.length(),
                person == null ? null : of(person),
                partner == null ? null : of(partner),
                post == null ? null : of(post),
                mention.grammaticalCase());
    }

    /// Who took part under both names took part once, unless in two posts.
    private List<Participation> participants(List<Participation> participants) {
        var one = new ArrayList<Participation>();
        for (var it : participants) {
            var post = it.post();
            var now =
                    new Participation(
                            of(it.person()),
                            post == null ? null : of(post),
                            it.side(),
                            it.inLead());
            var same = one.stream().filter(known -> isOne(known, now)).findFirst();
            if (same.isPresent()) {
                one.set(one.indexOf(same.get()), both(same.get(), now));
            } else {
                one.add(now);
            }
        }
        return one;
    }

    private static boolean isOne(Participation one, Participation other) {
        var a = one.post();
        var b = other.post();
        return one.person().equals(other.person()) && (a == null || b == null || a.equals(b));
    }

    private static Participation both(Participation one, Participation other) {
        @Nullable PostId post = Optional.ofNullable(one.post()).orElse(other.post());
        return new Participation(one.person(), post, one.side(), one.inLead() || other.inLead());
    }

    private PersonId of(PersonId id) {
        return switch (from.kind()) {
            case PERSON -> id.value() == from.id() ? new PersonId(into.id()) : id;
            default -> id;
        };
    }

    private PartnerId of(PartnerId id) {
        return switch (from.kind()) {
            case PARTNER -> id.value() == from.id() ? new PartnerId(into.id()) : id;
            default -> id;
        };
    }

    private PostId of(PostId id) {
        return switch (from.kind()) {
            case POST -> id.value() == from.id() ? new PostId(into.id()) : id;
            default -> id;
        };
    }
}
