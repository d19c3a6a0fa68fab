package pl.mosty.app.register.person;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// How a post is named on the pages, in Polish: `Ambasador Danii`, `Burmistrz Brna`, `Konsul
/// Honorowy Niemiec (Wrocław)`.
public final class PostTitle {

    private PostTitle() {}

    public static String of(Post post) {
        var represented = represented(post);
        var title = represented == null ? post.office() : post.office() + " " + represented;
        return post.seat() == null ? title : title + " (" + post.seat() + ")";
    }

    private static @Nullable String represented(Post post) {
        if (post.partnerName() != null) {
            return Names.shared().inflect(post.partnerName(), NameKind.PLACE, null, Case.GENITIVE);
        }
        var country = post.country();
        return country == null
                ? null
                : Countries.findEver(country)
                        .map(it -> it.shortName().in(Case.GENITIVE))
                        .orElse(country);
    }
}
