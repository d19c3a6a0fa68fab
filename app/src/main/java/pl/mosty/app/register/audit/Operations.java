package pl.mosty.app.register.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;

/// The operations on a city's register. The log's entries name the one they belong to.
@Repository
public class Operations {

    private static final String SELECT =
            """
            select id, kind, at, actor, undone_at is not null as undone from operation
            where city_id = :city
            """;

    private final JdbcClient jdbc;

    Operations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param subject the record it is about, or null
    @Transactional(propagation = Propagation.MANDATORY)
    public OperationId begin(
            CityId city, Operation.Kind kind, @Nullable RecordRef subject, Actor actor) {
        return new OperationId(
                jdbc.sql(
                                """
                                insert into operation
                                    (city_id, kind, subject_kind, subject_id, at, actor)
                                values (:city, :kind, :recordKind, :record, now(), :actor)
                                returning id
                                """)
                        .param("city", city.value())
                        .param("kind", kind.name())
                        .param("recordKind", subject == null ? null : subject.kind().name())
                        .param("record", subject == null ? null : subject.id())
                        .param("actor", actor.name())
                        .query(Long.class)
                        .single());
    }

    /// The operations that were about a record, newest first.
    public List<Operation> list(CityId city, RecordRef subject) {
        return jdbc.sql(SELECT + "and subject_kind = :kind and subject_id = :id order by id desc")
                .param("city", city.value())
                .param("kind", subject.kind().name())
                .param("id", subject.id())
                .query((row, _) ->
                        new Operation(
                                new OperationId(row.getLong("id")),
                                Operation.Kind.valueOf(row.getString("kind")),
                                row.getTimestamp("at").toInstant(),
                                row.getString("actor"),
                                row.getBoolean("undone")))
                .list();
    }

    /// What operations added that were all taken back since; some of it may still be in use.
    public List<RecordRef> addedAndUndone(CityId city, RecordKind kind) {
        return jdbc.sql(
                        """
                        select distinct e.record_id
                        from operation o
                        join audit_entry e on e.city_id = o.city_id and e.operation_id = o.id
                        where o.city_id = :city and o.undone_at is not null
                          and e.action = 'ADD' and e.record_kind = :kind
                        """)
                .param("city", city.value())
                .param("kind", kind.name())
                .query((row, _) -> new RecordRef(kind, row.getLong("record_id")))
                .list();
    }

    /// Notes that it was taken back.
    ///
    /// @return empty when it had been taken back before
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OperationId> undone(CityId city, OperationId operation, Actor actor) {
        return jdbc.sql(
                        """
                        update operation set undone_at = now(), undone_by = :actor
                        where city_id = :city and id = :id and undone_at is null returning id
                        """)
                .param("city", city.value())
                .param("id", operation.value())
                .param("actor", actor.name())
                .query(Long.class)
                .optional()
                .map(OperationId::new);
    }
}
