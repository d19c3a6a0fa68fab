package pl.mosty.app.register.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.intake.extraction.Span;

/// Which record rests on which words.
@Repository
public class Assertions {

    private final JdbcClient jdbc;

    Assertions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The words a record rests on, the newest document's first.
    public List<Assertion> list(CityId city, RecordRef record) {
        return jdbc.sql(
                        """
                        select document_id, span_start, span_end, record_kind, record_id, field,
                               rule, accepted_by, accepted_at
                        from assertion
                        where city_id = :city and record_kind = :kind and record_id = :id
                        order by document_id desc, span_start
                        """)
                .param("city", city.value())
                .param("kind", record.kind().name())
                .param("id", record.id())
                .query((row, _) -> assertion(row))
                .list();
    }

    /// Writes in the transaction of the decision that accepts the record.
    ///
    /// @param field in camel case, or null for the record as a whole
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            CityId city,
            DocumentId document,
            Span span,
            RecordRef record,
            @Nullable String field,
            String rule,
            Actor actor) {
        jdbc.sql(
                        """
                        insert into assertion
                            (city_id, document_id, span_start, span_end, record_kind, record_id,
                             field, rule, accepted_by, accepted_at)
                        values (:city, :document, :start, :end, :kind, :id, :field, :rule, :actor,
                                now())
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .param("start", span.start())
                .param("end", span.end())
                .param("kind", record.kind().name())
                .param("id", record.id())
                .param("field", field)
                .param("rule", rule)
                .param("actor", actor.name())
                .update();
    }

    /// Takes back what a decision asserted.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(CityId city, DocumentId document, Span span, RecordRef record) {
        jdbc.sql(
                        """
                        delete from assertion
                        where city_id = :city and document_id = :document
                          and span_start = :start and span_end = :end
                          and record_kind = :kind and record_id = :id
                        """)
                .param("start", span.start())
                .param("end", span.end())
                .param("city", city.value())
                .param("document", document.value())
                .param("kind", record.kind().name())
                .param("id", record.id())
                .update();
    }

    /// Forgets what a record rested on that never should have been.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(CityId city, RecordRef record) {
        jdbc.sql(
                        """
                        delete from assertion
                        where city_id = :city and record_kind = :kind and record_id = :id
                        """)
                .param("city", city.value())
                .param("kind", record.kind().name())
                .param("id", record.id())
                .update();
    }

    private static Assertion assertion(ResultSet row) throws SQLException {
        return new Assertion(
                new DocumentId(row.getLong("document_id")),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                new RecordRef(
                        RecordKind.valueOf(row.getString("record_kind")), row.getLong("record_id")),
                row.getString("field"),
                row.getString("rule"),
                row.getString("accepted_by"),
                row.getTimestamp("accepted_at").toInstant());
    }
}
