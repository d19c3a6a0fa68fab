package pl.mosty.app.importing.naming;

import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.Tenures;

/// Takes from the register who held which post when.
@Component
public class HolderReader {

    private final Tenures tenures;
    private final Partners partners;
    private final PostReader posts;

    HolderReader(Tenures tenures, Partners partners, PostReader posts) {
        this.tenures = tenures;
        this.partners = partners;
        this.posts = posts;
    }

    public Holders of(CityId city) {
        return new Holders(tenures.list(city), partners.list(city), posts);
    }
}
