package pl.mosty.app.register.agreement;

import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.partner.PartnerId;

/// A city's agreements.
@Repository
public class Agreements {

    private final AgreementTable table;
    private final Audit audit;

    Agreements(AgreementTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    public List<Agreement> list(CityId city) {
        return table.select(city, "true", 0);
    }

    public List<Agreement> listOf(CityId city, PartnerId partner) {
        return table.select(city, "a.partner_id = :value", partner.value());
    }

    /// @throws NoSuchRecordException when there is none
    public Agreement get(CityId city, AgreementId id) {
        return table.select(city, "a.id = :value", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchRecordException(ref(id)));
    }

    @Transactional
    public AgreementId add(CityId city, AgreementDetails details, Actor actor) {
        var id = table.insert(city, null, details);
        audit.added(city, actor, ref(id), details);
        return id;
    }

    /// @param version the one that was read before the change
    /// @throws StaleRecordException when somebody changed the agreement since
    @Transactional
    public void change(
            CityId city, AgreementId id, int version, AgreementDetails details, Actor actor) {
        var before = get(city, id);
        if (!table.update(city, id, version, details)) {
            throw new StaleRecordException(ref(id));
        }
        audit.changed(city, actor, ref(id), before.details(), details);
    }

    @Transactional
    public void remove(CityId city, AgreementId id, Actor actor) {
        var before = get(city, id);
        table.delete(city, id);
        audit.removed(city, actor, ref(id), before.details());
    }

    /// Takes a removed record back, under the number it had.
    @Transactional
    public void bringBack(CityId city, AgreementId id, AgreementDetails removed, Actor actor) {
        table.insert(city, id, removed);
        audit.added(city, actor, ref(id), removed);
    }

    private static RecordRef ref(AgreementId id) {
        return new RecordRef(RecordKind.AGREEMENT, id.value());
    }
}
