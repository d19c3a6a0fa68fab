package pl.mosty.app.importing.proposal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.intake.extraction.Span;

/// Finds what can be joined: where the proofreader found that a visit is told twice, its words and
/// those of other sections about the same days. Where a person called that finding no mistake, the
/// two visits are two.
@Repository
public class Joins {

    /// The name of the proofreader's rule.
    private static final String SAME_VISIT = "same-visit-twice";

    private final JdbcClient jdbc;
    private final Proposals proposals;

    Joins(JdbcClient jdbc, Proposals proposals) {
        this.jdbc = jdbc;
        this.proposals = proposals;
    }

    /// @param here proposals of one document
    public List<Join> list(CityId city, List<Proposal> here) {
        var joins = new ArrayList<Join>();
        for (var it : here) {
            if (it.isOpen()
                    && it.change() == Change.ADD
                    && it.draft() instanceof ActivityDraft draft
                    && isToldTwice(city, it)) {
                candidates(city, it, draft).forEach(with -> joins.add(new Join(it.id(), with)));
            }
        }
        return List.copyOf(joins);
    }

    private boolean isToldTwice(CityId city, Proposal proposal) {
        Span span = proposal.evidence().span();
        return jdbc.sql(
                        """
                        select exists (
                            select from proposal
                            where city_id = :city and document_id = :document and kind = 'MEND'
                              and span_start = :start and span_end = :end and rule = :rule
                              and state <> 'REJECTED')
                        """)
                .param("city", city.value())
                .param("document", proposal.document().value())
                .param("start", span.start())
                .param("end", span.end())
                .param("rule", SAME_VISIT)
                .query(Boolean.class)
                .single();
    }

    /// ISO dates compare as texts where both are days.
    private List<Proposal> candidates(CityId city, Proposal proposal, ActivityDraft draft) {
        var start = draft.start();
        var end = draft.end();
        if (start == null || end == null) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select id from proposal
                        where city_id = :city and document_id = :document and kind = 'ACTIVITY'
                          and state in ('OPEN', 'ACCEPTED', 'UNCHANGED') and id <> :id
                          and section is distinct from cast(:section as integer)
                          and coalesce(corrected, draft) ->> 'start' <= :end
                          and coalesce(corrected, draft) ->> 'end' >= :start
                        order by span_start
                        """)
                .param("city", city.value())
                .param("document", proposal.document().value())
                .param("id", proposal.id().value())
                .param("section", draft.section())
                .param("start", start)
                .param("end", end)
                .query((row, _) -> new ProposalId(row.getLong("id")))
                .list()
                .stream()
                .flatMap(id -> proposals.find(city, id).stream())
                .toList();
    }
}
