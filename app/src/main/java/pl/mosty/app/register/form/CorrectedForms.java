package pl.mosty.app.register.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.polish.inflection.Case;

/// The forms that each city has corrected, one a kind, lemma and case.
@Repository
public class CorrectedForms {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CorrectedForms(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /// In the order in which they were added.
    public Map<FormId, CorrectedForm> list(CityId city) {
        var forms = new LinkedHashMap<FormId, CorrectedForm>();
        jdbc.sql(
                        """
                        select id, kind, lemma, grammatical_case, form
                        from form_correction where city_id = :city order by id
                        """)
                .param("city", city.value())
                .query((row, _) -> Map.entry(new FormId(row.getLong("id")), form(row)))
                .list()
                .forEach(entry -> forms.put(entry.getKey(), entry.getValue()));
        return forms;
    }

    public Optional<CorrectedForm> find(CityId city, FormId id) {
        return Optional.ofNullable(list(city).get(id));
    }

    /// In place of the form that was there for the same lemma and case. Who has stored the name in
    /// words mends them in the same transaction.
    @Transactional
    public FormId put(CityId city, CorrectedForm form, Actor actor) {
        var known = List.copyOf(list(city).values());
        var before =
                known.stream()
                        .filter(it ->
                                it.kind() == form.kind()
                                        && it.lemma().equals(form.lemma())
                                        && it.grammaticalCase() == form.grammaticalCase())
                        .findFirst();
        long id =
                jdbc.sql(
                                """
                                insert into form_correction
                                    (city_id, kind, lemma, grammatical_case, form)
                                values (:city, :kind, :lemma, :case, :form)
                                on conflict (city_id, kind, lemma, grammatical_case)
                                    do update set form = excluded.form
                                returning id
                                """)
                        .param("city", city.value())
                        .param("kind", form.kind().name())
                        .param("lemma", form.lemma())
                        .param("case", form.grammaticalCase().name())
                        .param("form", form.form())
                        .query(Long.class)
                        .single();
        var ref = new RecordRef(RecordKind.FORM, id);
        if (before.isPresent()) {
            audit.changed(city, actor, ref, before.get(), form);
        } else {
            audit.added(city, actor, ref, form);
        }
        events.publishEvent(new FormCorrected(city, form, known, actor));
        return new FormId(id);
    }

    /// @throws NoSuchRecordException when the city has no such form
    @Transactional
    public void remove(CityId city, FormId id, Actor actor) {
        var ref = new RecordRef(RecordKind.FORM, id.value());
        var before = find(city, id).orElseThrow(() -> new NoSuchRecordException(ref));
        jdbc.sql("delete from form_correction where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
        audit.removed(city, actor, ref, before);
    }

    private static CorrectedForm form(ResultSet row) throws SQLException {
        return new CorrectedForm(
                FormKind.valueOf(row.getString("kind")),
                row.getString("lemma"),
                Case.valueOf(row.getString("grammatical_case")),
                row.getString("form"));
    }
}
