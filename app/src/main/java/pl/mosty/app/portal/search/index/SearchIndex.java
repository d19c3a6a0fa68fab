package pl.mosty.app.portal.search.index;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordRef;

/// Keeps `search_entry` equal to the records.
@Repository
class SearchIndex {

    private final JdbcClient jdbc;
    private final SearchDocuments documents;

    SearchIndex(JdbcClient jdbc, SearchDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /// Writes the record's entry anew, or removes it when the record is gone or not published.
    void refresh(CityId city, RecordRef record) {
        var document = document(city, record);
        if (document.isEmpty()) {
            jdbc.sql(
                            """
                            delete from search_entry
                            where city_id = :city and kind = :kind and record_id = :id
                            """)
                    .param("city", city.value())
                    .param("kind", record.kind().name())
                    .param("id", record.id())
                    .update();
        } else {
            put(city, record, document.get());
        }
    }

    private Optional<SearchDocument> document(CityId city, RecordRef record) {
        return switch (record.kind()) {
            case ACTIVITY -> documents.activity(city, record.id());
            case PARTNER -> documents.partner(city, record.id());
            case PERSON -> documents.person(city, record.id());
            case PROJECT -> documents.project(city, record.id());
            default -> Optional.empty();
        };
    }

    private void put(CityId city, RecordRef record, SearchDocument document) {
        var date = document.date();
        jdbc.sql(
                        """
                        insert into search_entry
                            (city_id, kind, record_id, path, title, body, starts, ends, terms)
                        values (:city, :kind, :id, :path, :title, :body, :starts, :ends,
                                cast(:terms as tsvector))
                        on conflict (city_id, kind, record_id) do update
                        set path = excluded.path, title = excluded.title, body = excluded.body,
                            starts = excluded.starts, ends = excluded.ends,
                            terms = excluded.terms
                        """)
                .param("city", city.value())
                .param("kind", record.kind().name())
                .param("id", record.id())
                .param("path", document.path())
                .param("title", document.title())
                .param("body", document.body())
                .param("starts", date == null ? null : date.start().toString())
                .param("ends", date == null ? null : date.end().toString())
                .param("terms", document.vector())
                .update();
    }
}
