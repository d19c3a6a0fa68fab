package pl.mosty.app.portal.entry;

import java.util.List;
import pl.mosty.app.register.Slug;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.intake.extraction.Side;

/// An activity as the portal tells it.
///
/// @param headline a clause that stands alone, without a closing mark
/// @param text the sentences after the headline; empty when there are none
public record Entry(Activity activity, String headline, String text) {

    private static final int LONGEST_SLUG = 60;

    /// Its address: the number decides, the words are for people.
    public String path() {
        var slug = Slug.of(headline);
        var cut =
                slug.length() <= LONGEST_SLUG
                        ? slug
                        : slug.substring(0, slug.lastIndexOf('-', LONGEST_SLUG));
        return "/wydarzenia/" + activity.id().value() + "-" + cut;
    }

    /// The foreign states concerned, those of partners and participants included.
    public List<String> countries() {
        return activity.details().countries();
    }

    public boolean hasCounterparts() {
        return activity.participants().stream().anyMatch(it -> it.side() == Side.COUNTERPART);
    }
}
