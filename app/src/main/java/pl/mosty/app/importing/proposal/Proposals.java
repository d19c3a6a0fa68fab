package pl.mosty.app.importing.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.OperationId;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Span;

/// A city's proposals.
@Repository
public class Proposals {

    /// Names the lock among those of the database.
    private static final int DECISIONS = 0x6d6f7374;

    private final JdbcClient jdbc;
    private final Json json;

    Proposals(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A document's proposals in the order in which they can be accepted.
    public List<Proposal> list(CityId city, DocumentId document) {
        return jdbc.sql(
                        """
                        select * from proposal
                        where city_id = :city and document_id = :document order by ordinal
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .query((row, _) -> proposal(row))
                .list();
    }

    /// Those that are there, in the order asked for.
    public List<Proposal> list(CityId city, List<ProposalId> ids) {
        var numbers = ids.stream().map(ProposalId::value).toArray(Long[]::new);
        return jdbc.sql(
                        """
                        select * from proposal where city_id = :city and id = any(:ids)
                        order by array_position(:ids, id)
                        """)
                .param("city", city.value())
                .param("ids", numbers)
                .query((row, _) -> proposal(row))
                .list();
    }

    public Optional<Proposal> find(CityId city, ProposalId id) {
        return jdbc.sql("select * from proposal where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .query((row, _) -> proposal(row))
                .optional();
    }

    /// The proposal, with one decision at a time in a city from here to the end of the transaction:
    /// so no name is made a record twice, and the second of two reviewers sees what the first did.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Proposal> lock(CityId city, ProposalId id) {
        jdbc.sql("select pg_advisory_xact_lock(:decisions, cast(:city as integer))")
                .param("decisions", DECISIONS)
                .param("city", city.value())
                .query((_, _) -> true)
                .single();
        return find(city, id);
    }

    public Optional<Proposal> find(CityId city, DocumentId document, int ordinal) {
        return jdbc.sql(
                        """
                        select * from proposal
                        where city_id = :city and document_id = :document and ordinal = :ordinal
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .param("ordinal", ordinal)
                .query((row, _) -> proposal(row))
                .optional();
    }

    /// How many of a document's proposals are in each state.
    public Tally tally(CityId city, DocumentId document) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'OPEN') as open,
                               count(*) filter (where state = 'ACCEPTED') as accepted,
                               count(*) filter (where state = 'REJECTED') as rejected,
                               count(*) filter (where state = 'UNCHANGED') as unchanged,
                               count(*) filter (where state = 'SUPERSEDED') as superseded
                        from proposal where city_id = :city and document_id = :document
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .query((row, _) ->
                        new Tally(
                                row.getInt("open"),
                                row.getInt("accepted"),
                                row.getInt("rejected"),
                                row.getInt("unchanged"),
                                row.getInt("superseded")))
                .single();
    }

    /// Adds a document's proposals, whose order is their ordinal.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CityId city, DocumentId document, List<NewProposal> proposals, Actor actor) {
        int ordinal = 0;
        for (var proposal : proposals) {
            var record = proposal.record();
            jdbc.sql(
                            """
                            insert into proposal
                                (city_id, document_id, ordinal, kind, change, fingerprint,
                                 span_start, span_end, rule, confidence, draft, position, state,
                                 record_kind, record_id, decided_by, decided_at)
                            values (:city, :document, :ordinal, :kind, :change, :fingerprint,
                                    :start, :end, :rule, :confidence, cast(:draft as jsonb),
                                    :position, :state, :recordKind, :recordId, :actor,
                                    case when cast(:actor as text) is not null then now() end)
                            """)
                    .param("city", city.value())
                    .param("document", document.value())
                    .param("ordinal", ordinal++)
                    .param("kind", ProposalKind.of(proposal.draft()).name())
                    .param("change", proposal.change().name())
                    .param("fingerprint", proposal.fingerprint())
                    .param("start", proposal.evidence().span().start())
                    .param("end", proposal.evidence().span().end())
                    .param("rule", proposal.evidence().rule())
                    .param("confidence", proposal.evidence().confidence())
                    .param("draft", json.write(proposal.draft()))
                    .param("position", proposal.position())
                    .param("state", proposal.state().name())
                    .param("recordKind", record == null ? null : record.kind().name())
                    .param("recordId", record == null ? null : record.id())
                    .param("actor", proposal.state() == ProposalState.OPEN ? null : actor.name())
                    .update();
        }
    }

    /// Moves a proposal to another state, if it is still as it was read.
    ///
    /// @return false, and nothing written, when somebody decided it meanwhile
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decide(
            CityId city,
            Proposal read,
            ProposalState state,
            @Nullable Draft corrected,
            @Nullable RecordRef record,
            @Nullable Actor actor) {
        var operation = actor == null ? null : actor.operation();
        return jdbc.sql(
                                """
                                update proposal
                                set state = :state, corrected = cast(:corrected as jsonb),
                                    record_kind = :kind, record_id = :record,
                                    operation_id = case when :state = 'OPEN' then null
                                        when state = 'OPEN' then cast(:operation as bigint)
                                        else operation_id end,
                                    decided_by = :actor,
                                    decided_at =
                                        case when cast(:actor as text) is not null then now() end,
                                    version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", read.id().value())
                        .param("version", read.version())
                        .param("state", state.name())
                        .param("corrected", corrected == null ? null : json.write(corrected))
                        .param("kind", record == null ? null : record.kind().name())
                        .param("record", record == null ? null : record.id())
                        .param("actor", actor == null ? null : actor.name())
                        .param("operation", operation == null ? null : operation.value())
                        .update()
                == 1;
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        var kind = ProposalKind.valueOf(row.getString("kind"));
        @Nullable String corrected = row.getString("corrected");
        @Nullable String recordKind = row.getString("record_kind");
        var recordId = Columns.number(row, "record_id");
        var operation = Columns.number(row, "operation_id");
        @Nullable Timestamp decidedAt = row.getTimestamp("decided_at");
        return new Proposal(
                new ProposalId(row.getLong("id")),
                new DocumentId(row.getLong("document_id")),
                row.getInt("ordinal"),
                Change.valueOf(row.getString("change")),
                row.getString("fingerprint"),
                json.read(row.getString("draft"), kind.type()),
                corrected == null ? null : json.read(corrected, kind.type()),
                new Evidence(
                        new Span(row.getInt("span_start"), row.getInt("span_end")),
                        row.getString("rule"),
                        row.getDouble("confidence")),
                row.getInt("position"),
                ProposalState.valueOf(row.getString("state")),
                recordKind == null || recordId == null
                        ? null
                        : new RecordRef(RecordKind.valueOf(recordKind), recordId),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                operation == null ? null : new OperationId(operation),
                row.getInt("version"));
    }

    /// Numbers of proposals by state.
    public record Tally(int open, int accepted, int rejected, int unchanged, int superseded) {

        public int decided() {
            return accepted + rejected + unchanged;
        }

        public int all() {
            return open + decided();
        }
    }
}
