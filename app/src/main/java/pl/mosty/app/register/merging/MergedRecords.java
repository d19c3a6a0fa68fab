package pl.mosty.app.register.merging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.OperationId;

/// Where records went that became part of others, so that their numbers and addresses still lead
/// somewhere, and the words that moved along with them.
@Repository
public class MergedRecords {

    private final JdbcClient jdbc;

    MergedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The record that the given one has become part of, at the end of however many merges.
    public Optional<RecordRef> find(CityId city, RecordRef gone) {
        return jdbc.sql(
                        """
                        with recursive way (id, step) as (
                            select into_id, 1 from merged_record
                            where city_id = :city and kind = :kind and record_id = :id
                            union all
                            select m.into_id, way.step + 1 from merged_record m, way
                            where m.city_id = :city and m.kind = :kind and m.record_id = way.id)
                        select id from way order by step desc limit 1
                        """)
                .param("city", city.value())
                .param("kind", gone.kind().name())
                .param("id", gone.id())
                .query(Long.class)
                .optional()
                .map(id -> new RecordRef(gone.kind(), id));
    }

    /// The record that the one of that address has become part of.
    public Optional<RecordRef> find(CityId city, RecordKind kind, String slug) {
        return jdbc.sql(
                        """
                        select record_id from merged_record
                        where city_id = :city and kind = :kind and slug = :slug
                        order by operation_id desc limit 1
                        """)
                .param("city", city.value())
                .param("kind", kind.name())
                .param("slug", slug)
                .query(Long.class)
                .optional()
                .flatMap(id -> find(city, new RecordRef(kind, id)));
    }

    /// False once it was taken back.
    boolean isThere(CityId city, OperationId operation) {
        return jdbc.sql(
                        """
                        select exists (select from merged_record
                                       where city_id = :city and operation_id = :operation)
                        """)
                .param("city", city.value())
                .param("operation", operation.value())
                .query(Boolean.class)
                .single();
    }

    /// Notes where a record goes and lets the words that it rests on go along.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(
            CityId city,
            OperationId operation,
            RecordRef from,
            @Nullable String slug,
            RecordRef into) {
        jdbc.sql(
                        """
                        insert into merged_record
                            (city_id, operation_id, kind, record_id, slug, into_id)
                        values (:city, :operation, :kind, :id, :slug, :into)
                        """)
                .param("city", city.value())
                .param("operation", operation.value())
                .param("kind", from.kind().name())
                .param("id", from.id())
                .param("slug", slug)
                .param("into", into.id())
                .update();
        jdbc.sql(
                        """
                        with moved as (
                            update assertion set record_id = :into
                            where city_id = :city and record_kind = :kind and record_id = :id
                            returning id)
                        insert into moved_assertion (city_id, operation_id, assertion_id, record_id)
                        select :city, :operation, id, :id from moved
                        """)
                .param("city", city.value())
                .param("operation", operation.value())
                .param("kind", from.kind().name())
                .param("id", from.id())
                .param("into", into.id())
                .update();
    }

    /// Forgets what the operation noted; the words go back to the records they came from.
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(CityId city, OperationId operation) {
        jdbc.sql(
                        """
                        update assertion a set record_id = m.record_id
                        from moved_assertion m
                        where m.city_id = :city and m.operation_id = :operation
                          and a.city_id = m.city_id and a.id = m.assertion_id
                        """)
                .param("city", city.value())
                .param("operation", operation.value())
                .update();
        for (var table : new String[] {"moved_assertion", "merged_record"}) {
            jdbc.sql(
                            "delete from %s where city_id = :city and operation_id = :operation"
                                    .formatted(table))
                    .param("city", city.value())
                    .param("operation", operation.value())
                    .update();
        }
    }
}
