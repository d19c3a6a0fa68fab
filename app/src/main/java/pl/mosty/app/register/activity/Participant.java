package pl.mosty.app.register.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.Post;
import pl.mosty.intake.extraction.Side;
import pl.mosty.polish.inflection.Gender;

/// A participant with the names to show; see {@link Participation}.
///
/// @param name of the person, in the nominative
/// @param slug of the person
public record Participant(
        PersonId person,
        String name,
        String slug,
        @Nullable Gender gender,
        @Nullable Post post,
        Side side,
        boolean inLead) {

    /// The state the person represents, of itself or through its partner.
    public Optional<String> country() {
        return Optional.ofNullable(post).map(Post::country);
    }

    Participation participation() {
        return new Participation(person, post == null ? null : post.id(), side, inLead);
    }
}
