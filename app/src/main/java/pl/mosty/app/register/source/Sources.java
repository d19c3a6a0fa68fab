package pl.mosty.app.register.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.audit.Actor;

/// The documents a city's records were read from.
@Repository
public class Sources {

    private static final String SELECT =
            """
            select id, sha256, name, year, language, authority, imported_at, imported_by
            from source_document
            where city_id = :city
            """;

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    public List<SourceDocument> list(CityId city) {
        return jdbc.sql(SELECT + "order by imported_at desc, id desc")
                .param("city", city.value())
                .query((row, _) -> document(row))
                .list();
    }

    public Optional<SourceDocument> find(CityId city, DocumentId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .query((row, _) -> document(row))
                .optional();
    }

    public Optional<SourceDocument> find(CityId city, String sha256, int year) {
        return jdbc.sql(SELECT + "and sha256 = :sha256 and year = :year")
                .param("city", city.value())
                .param("sha256", sha256)
                .param("year", year)
                .query((row, _) -> document(row))
                .optional();
    }

    /// The whole text, as it was read.
    public Optional<String> findText(CityId city, DocumentId id) {
        return jdbc.sql("select text from source_document where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /// The document's own log entry is its row: it says who read it in and when.
    @Transactional
    public DocumentId add(CityId city, NewDocument document, Actor actor) {
        return new DocumentId(
                jdbc.sql(
                                """
                                insert into source_document
                                    (city_id, sha256, name, text, year, language, authority,
                                     imported_at, imported_by)
                                values (:city, :sha256, :name, :text, :year, :language, :authority,
                                        now(), :actor)
                                returning id
                                """)
                        .param("city", city.value())
                        .param("sha256", document.sha256())
                        .param("name", document.name())
                        .param("text", document.text())
                        .param("year", document.year())
                        .param("language", document.language())
                        .param("authority", document.authority())
                        .param("actor", actor.name())
                        .query(Long.class)
                        .single());
    }

    private static SourceDocument document(ResultSet row) throws SQLException {
        return new SourceDocument(
                new DocumentId(row.getLong("id")),
                row.getString("sha256"),
                row.getString("name"),
                row.getInt("year"),
                row.getString("language"),
                row.getString("authority"),
                row.getTimestamp("imported_at").toInstant(),
                row.getString("imported_by"));
    }
}
