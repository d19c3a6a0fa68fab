package pl.mosty.app.portal.person;

import java.util.List;
import pl.mosty.app.register.person.Post;
import pl.mosty.app.register.person.Tenure;

/// A post and who held it, the earliest first.
public record PostHolders(Post post, List<Tenure> tenures) {

    public PostHolders {
        tenures = List.copyOf(tenures);
    }
}
