package pl.mosty.app.register.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.RecordChanged;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;

/// The log of every change, which tells of each ({@link RecordChanged}). An entry stands or falls
/// with the change: writing one outside a transaction is an error.
@Repository
public class Audit {

    private static final String SELECT =
            """
            select at, actor, action, record_kind, record_id, before, after
            from audit_entry
            where city_id = :city
            """;

    private final JdbcClient jdbc;
    private final Json json;
    private final ApplicationEventPublisher events;

    Audit(JdbcClient jdbc, Json json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void added(CityId city, Actor actor, RecordRef record, Object after) {
        write(city, actor, AuditEntry.Action.ADD, record, null, after);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(CityId city, Actor actor, RecordRef record, Object before, Object after) {
        write(city, actor, AuditEntry.Action.CHANGE, record, before, after);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(CityId city, Actor actor, RecordRef record, Object before) {
        write(city, actor, AuditEntry.Action.REMOVE, record, before, null);
    }

    /// The record's changes, oldest first.
    public List<AuditEntry> list(CityId city, RecordRef record) {
        return jdbc.sql(SELECT + "and record_kind = :kind and record_id = :id order by id")
                .param("city", city.value())
                .param("kind", record.kind().name())
                .param("id", record.id())
                .query((row, _) -> entry(row))
                .list();
    }

    /// The operation's changes, oldest first.
    public List<AuditEntry> list(CityId city, OperationId operation) {
        return jdbc.sql(SELECT + "and operation_id = :operation order by id")
                .param("city", city.value())
                .param("operation", operation.value())
                .query((row, _) -> entry(row))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                AuditEntry.Action.valueOf(row.getString("action")),
                new RecordRef(
                        RecordKind.valueOf(row.getString("record_kind")), row.getLong("record_id")),
                row.getString("before"),
                row.getString("after"));
    }

    private void write(
            CityId city,
            Actor actor,
            AuditEntry.Action action,
            RecordRef record,
            @Nullable Object before,
            @Nullable Object after) {
        var operation = actor.operation();
        jdbc.sql(
                        """
                        insert into audit_entry
                            (city_id, at, actor, action, record_kind, record_id, before, after,
                             operation_id)
                        values (:city, now(), :actor, :action, :kind, :id,
                                cast(:before as jsonb), cast(:after as jsonb), :operation)
                        """)
                .param("city", city.value())
                .param("actor", actor.name())
                .param("operation", operation == null ? null : operation.value())
                .param("action", action.name())
                .param("kind", record.kind().name())
                .param("id", record.id())
                .param("before", before == null ? null : json.write(before))
                .param("after", after == null ? null : json.write(after))
                .update();
        events.publishEvent(new RecordChanged(city, record));
    }
}
