package pl.mosty.app.importing.naming;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.Post;
import pl.mosty.app.register.person.Posts;
import pl.mosty.app.register.person.Tenures;

/// Takes from the register who held which post when.
@Component
public class HolderReader {

    private final Tenures tenures;
    private final Partners partners;
    private final Posts known;
    private final PostReader posts;
    private final CityLanguages languages;

    HolderReader(
            Tenures tenures,
            Partners partners,
            Posts known,
            PostReader posts,
            CityLanguages languages) {
        this.tenures = tenures;
        this.partners = partners;
        this.known = known;
        this.posts = posts;
        this.languages = languages;
    }

    /// Only what concerns the posts that the draft's people hold.
    public Holders of(CityId city, ActivityDraft draft) {
        var held =
                known.list(city).stream()
                        .filter(post -> draft.people().stream().anyMatch(it -> mayHold(it, post)))
                        .flatMap(post -> tenures.listOf(city, post.id()).stream())
                        .toList();
        return new Holders(
                held,
                held.isEmpty() ? List.of() : partners.list(city),
                posts,
                languages.of(city).names());
    }

    private static boolean mayHold(PersonDraft person, Post post) {
        var office = person.office();
        var represents = person.represents();
        return office != null
                && office.startsWith(post.office())
                && (post.country() == null || post.country().equals(represents));
    }

    public Holders of(CityId city) {
        return new Holders(
                tenures.list(city), partners.list(city), posts, languages.of(city).names());
    }
}
