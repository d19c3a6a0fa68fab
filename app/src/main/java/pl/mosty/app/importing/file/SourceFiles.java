package pl.mosty.app.importing.file;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.PhotoFile;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.content.Picture;
import pl.mosty.intake.source.content.Place;
import pl.mosty.intake.source.content.Places;

/// The pages or paragraphs, notices and pictures of documents that were read in.
@Repository
public class SourceFiles {

    private final JdbcClient jdbc;
    private final Json json;

    SourceFiles(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Keeps what came along with a document that is being read in. Pictures that no browser shows
    /// are left out.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CityId city, DocumentId document, SourceText source) {
        jdbc.sql(
                        """
                        insert into source_file (city_id, document_id, format, unit, starts, notices)
                        values (:city, :document, :format, :unit, cast(:starts as jsonb),
                                cast(:notices as jsonb))
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .param("format", source.format().code())
                .param("unit", source.places().unit().name())
                .param("starts", json.write(source.places().starts()))
                .param("notices", json.write(source.notices()))
                .update();
        for (var picture : source.pictures()) {
            PictureFiles.of(picture).ifPresent(file -> add(city, document, picture, file));
        }
    }

    private void add(CityId city, DocumentId document, Picture picture, PhotoFile file) {
        jdbc.sql(
                        """
                        insert into source_picture
                            (city_id, document_id, starts_at, media_type, width, height, sha256,
                             bytes)
                        values (:city, :document, :start, :type, :width, :height, :sha256, :bytes)
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .param("start", picture.offset())
                .param("type", file.info().mediaType())
                .param("width", file.info().width())
                .param("height", file.info().height())
                .param("sha256", file.info().sha256())
                .param("bytes", file.bytes())
                .update();
    }

    /// Where in its file each part of the text stands.
    public Places places(CityId city, DocumentId document) {
        return jdbc.sql(
                        """
                        select unit, starts from source_file
                        where city_id = :city and document_id = :document
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .query((row, _) ->
                        new Places(
                                Place.Unit.valueOf(row.getString("unit")),
                                List.of(json.read(row.getString("starts"), Integer[].class))))
                .optional()
                .orElse(Places.NONE);
    }

    /// What could not be read, or was left out.
    public List<Notice> notices(CityId city, DocumentId document) {
        return jdbc.sql(
                        """
                        select notices from source_file
                        where city_id = :city and document_id = :document
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .query((row, _) -> List.of(json.read(row.getString("notices"), Notice[].class)))
                .optional()
                .orElse(List.of());
    }

    /// The picture whose line stands within these words.
    public Optional<PhotoFile> findPicture(CityId city, DocumentId document, Span words) {
        return jdbc.sql(
                        """
                        select media_type, width, height, sha256, bytes from source_picture
                        where city_id = :city and document_id = :document
                          and starts_at >= :start and starts_at < :end
                        order by starts_at limit 1
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .param("start", words.start())
                .param("end", words.end())
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
}
