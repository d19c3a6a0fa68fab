package pl.mosty.app.portal.photo;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.CityId;
import pl.mosty.app.account.Permission;
import pl.mosty.app.portal.PortalCity;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;

/// Sends the picture files of published photographs. A copy is fresh for an hour, so that a
/// withdrawn picture is soon gone.
@Controller
@Access(Permission.PUBLIC)
final class PhotoController {

    private final PortalCity city;
    private final Photos photos;
    private final JdbcClient jdbc;

    PhotoController(PortalCity city, Photos photos, JdbcClient jdbc) {
        this.city = city;
        this.photos = photos;
        this.jdbc = jdbc;
    }

    @GetMapping("/zdjecia/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> photo(@PathVariable long id, WebRequest request) {
        var photoId = new PhotoId(id);
        var photo =
                photos.find(city.get(), photoId)
                        .filter(it -> isPublic(city.get(), it))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var known = photo.file();
        var cache = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
        if (known != null && request.checkNotModified("\"" + known.sha256() + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).cacheControl(cache).build();
        }
        var file =
                photos.findFile(city.get(), photoId)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(cache)
                .eTag(file.info().sha256())
                .contentType(MediaType.parseMediaType(file.info().mediaType()))
                .body(file.bytes());
    }

    /// A photo is as public as the activity it illustrates; one of a membership or project is
    /// public, one of nothing is not shown anywhere.
    private boolean isPublic(CityId city, Photo photo) {
        var details = photo.details();
        var activity = details.activity();
        if (activity == null) {
            return details.membership() != null || details.project() != null;
        }
        return jdbc.sql(
                        """
                        select exists (select from activity
                                       where city_id = :city and id = :id and state = 'PUBLISHED')
                        """)
                .param("city", city.value())
                .param("id", activity.value())
                .query(Boolean.class)
                .single();
    }
}
