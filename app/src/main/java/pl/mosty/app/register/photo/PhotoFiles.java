package pl.mosty.app.register.photo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;

/// The bytes of photographs.
@Component
class PhotoFiles {

    private final JdbcClient jdbc;

    PhotoFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PhotoFile> find(CityId city, PhotoId id) {
        return jdbc.sql(
                        """
                        select media_type, width, height, sha256, bytes from photo_file
                        where city_id = :city and photo_id = :id
                        """)
                .param("city", city.value())
                .param("id", id.value())
                .query((row, _) ->
                        new PhotoFile(
                                new Photo.FileInfo(
                                        row.getString("media_type"),
                                        row.getInt("width"),
                                        row.getInt("height"),
                                        row.getString("sha256")),
                                row.getBytes("bytes")))
                .optional();
    }

    void put(CityId city, PhotoId id, PhotoFile file) {
        jdbc.sql(
                        """
                        insert into photo_file
                            (city_id, photo_id, media_type, width, height, sha256, bytes)
                        values (:city, :id, :type, :width, :height, :sha256, :bytes)
                        on conflict (city_id, photo_id) do update
                        set media_type = excluded.media_type, width = excluded.width,
                            height = excluded.height, sha256 = excluded.sha256,
                            bytes = excluded.bytes
                        """)
                .param("city", city.value())
                .param("id", id.value())
                .param("type", file.info().mediaType())
                .param("width", file.info().width())
                .param("height", file.info().height())
                .param("sha256", file.info().sha256())
                .param("bytes", file.bytes())
                .update();
    }
}
