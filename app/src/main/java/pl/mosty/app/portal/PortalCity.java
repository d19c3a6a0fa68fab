package pl.mosty.app.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import pl.mosty.app.account.Cities;
import pl.mosty.app.account.City;
import pl.mosty.app.account.CityId;
import pl.mosty.app.page.Masthead;

/// The city whose portal this is. It is read once and kept, so that every header can name it even
/// while the database is away.
@Component
public class PortalCity implements Masthead {

    private final Cities cities;
    private volatile @Nullable City known;

    PortalCity(Cities cities) {
        this.cities = cities;
    }

    /// @throws ResponseStatusException 503 while the first start has not made the city yet
    public CityId get() {
        try {
            return home().id();
        } catch (IllegalStateException e) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, e);
        }
    }

    /// The system's own name while no city can be read.
    @Override
    public String city() {
        try {
            return home().name();
        } catch (DataAccessException | IllegalStateException e) {
            return "Mosty";
        }
    }

    private City home() {
        var city = known;
        if (city == null) {
            city = cities.getHome();
            known = city;
        }
        return city;
    }
}
