package pl.mosty.app.importing.naming;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.person.Post;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.person.Posts;

/// Finds or makes the posts in which people take part.
@Component
public class ActivityPosts {

    private final Posts posts;
    private final PostReader reader;
    private final CityLanguages languages;

    ActivityPosts(Posts posts, PostReader reader, CityLanguages languages) {
        this.posts = posts;
        this.reader = reader;
        this.languages = languages;
    }

    /// The post of that office, found or made; empty for a person without an office.
    public Optional<PostId> post(Decision decision, PersonDraft person, List<Partner> taking) {
        var names = languages.of(decision.city()).names();
        return reader.read(person, taking, names)
                .map(post ->
                        posts.find(decision.city(), post)
                                .map(Post::id)
                                .orElseGet(() -> newPost(decision, post, taking)));
    }

    private PostId newPost(Decision decision, PostDetails post, List<Partner> taking) {
        @Nullable String partner =
                taking.stream()
                        .filter(it -> it.id().equals(post.partner()))
                        .map(Partner::name)
                        .findFirst()
                        .orElse(null);
        return posts.add(decision.city(), post, PostReader.slugOf(post, partner), decision.actor());
    }
}
