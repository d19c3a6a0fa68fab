package pl.mosty.app.importing.job;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.source.Refusal;

/// The files that are read in the background.
@Repository
public class ImportJobs {

    private static final String SELECT =
            """
            select id, name, year, authority, state, percent, problem, refusal_pl, refusal_en,
                   document_id, asked_at, asked_by
            from import_job
            where city_id = :city
            """;

    private final JdbcClient jdbc;

    ImportJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ImportJob> find(CityId city, JobId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .query((row, _) -> job(row))
                .optional();
    }

    /// Those that are not ready, newest first.
    public List<ImportJob> listUnready(CityId city) {
        return jdbc.sql(SELECT + "and state <> 'READY' order by id desc")
                .param("city", city.value())
                .query((row, _) -> job(row))
                .list();
    }

    /// @param size of the file in bytes
    JobId add(
            CityId city,
            String name,
            InputStream bytes,
            long size,
            @Nullable Integer year,
            @Nullable String authority,
            Actor actor) {
        return new JobId(
                jdbc.sql(
                                """
                                insert into import_job
                                    (city_id, name, bytes, year, authority, state, asked_at,
                                     asked_by)
                                values (:city, :name, :bytes, :year, :authority, 'QUEUED', now(),
                                        :actor)
                                returning id
                                """)
                        .param("city", city.value())
                        .param("name", name)
                        .param("bytes", new SqlBinaryValue(bytes, size), Types.BINARY)
                        .param("year", year)
                        .param("authority", authority)
                        .param("actor", actor.name())
                        .query(Long.class)
                        .single());
    }

    /// The bytes of a file that is not read yet.
    Optional<byte[]> findBytes(CityId city, JobId id) {
        return jdbc.sql("select bytes from import_job where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /// @return false when it was not in the state from which it would move
    boolean move(CityId city, JobId id, JobState from, JobState to) {
        return jdbc.sql(
                                """
                                update import_job set state = :to, percent = 0
                                where city_id = :city and id = :id and state = :from
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void note(CityId city, JobId id, int percent) {
        jdbc.sql("update import_job set percent = :percent where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .param("percent", percent)
                .update();
    }

    void ready(CityId city, JobId id, DocumentId document) {
        jdbc.sql(
                        """
                        update import_job
                        set state = 'READY', percent = 100, document_id = :document, bytes = null
                        where city_id = :city and id = :id
                        """)
                .param("city", city.value())
                .param("id", id.value())
                .param("document", document.value())
                .update();
    }

    void failed(CityId city, JobId id, Problem problem, @Nullable Refusal refusal) {
        jdbc.sql(
                        """
                        update import_job
                        set state = 'FAILED', problem = :problem, refusal_pl = :pl,
                            refusal_en = :en, bytes = null
                        where city_id = :city and id = :id
                        """)
                .param("city", city.value())
                .param("id", id.value())
                .param("problem", problem.name())
                .param("pl", refusal == null ? null : refusal.message(Locale.of("pl")))
                .param("en", refusal == null ? null : refusal.message(Locale.ENGLISH))
                .update();
    }

    /// Every city's jobs that a server left behind when it ended: a cross-city query by design.
    ///
    /// @return those that had not begun, which go on by themselves
    List<Waiting> takeOver() {
        jdbc.sql("update import_job set state = 'INTERRUPTED' where state = 'READING'").update();
        return jdbc.sql("select city_id, id from import_job where state = 'QUEUED' order by id")
                .query((row, _) ->
                        new Waiting(
                                new CityId(row.getLong("city_id")), new JobId(row.getLong("id"))))
                .list();
    }

    /// A job of some city.
    record Waiting(CityId city, JobId job) {}

    private static ImportJob job(ResultSet row) throws SQLException {
        @Nullable String problem = row.getString("problem");
        var document = Columns.number(row, "document_id");
        return new ImportJob(
                new JobId(row.getLong("id")),
                row.getString("name"),
                Columns.integer(row, "year"),
                row.getString("authority"),
                JobState.valueOf(row.getString("state")),
                row.getInt("percent"),
                problem == null ? null : Problem.valueOf(problem),
                row.getString("refusal_pl"),
                row.getString("refusal_en"),
                document == null ? null : new DocumentId(document),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"));
    }
}
