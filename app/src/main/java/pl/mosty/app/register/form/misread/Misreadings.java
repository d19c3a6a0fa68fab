package pl.mosty.app.register.form.misread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.app.register.form.CorrectedForms;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Finds such names and, where a person says so, gives the records their right ones. Nothing is
/// renamed unasked: what looks misread may be somebody's name.
@Component
public class Misreadings {

    private final CorrectedForms forms;
    private final People people;
    private final Partners partners;

    Misreadings(CorrectedForms forms, People people, Partners partners) {
        this.forms = forms;
        this.people = people;
        this.partners = partners;
    }

    /// In the order of the forms. None whose right name another record has: those are two records
    /// of one.
    public List<Misreading> list(CityId city) {
        var own =
                forms.list(city).values().stream()
                        .filter(form -> form.kind().nameKind() != null)
                        .toList();
        var found = new ArrayList<Misreading>();
        if (!own.isEmpty()) {
            addPeople(city, own, found);
            addPartners(city, own, found);
        }
        return found;
    }

    /// The record gets its right name and keeps the misread one as another spelling; narratives and
    /// captions that mention it follow.
    ///
    /// @throws NoSuchRecordException when the record is not, or no longer, misread
    @Transactional
    public Misreading mend(CityId city, RecordRef record, Actor actor) {
        var misread =
                list(city).stream()
                        .filter(it -> it.record().equals(record))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchRecordException(record));
        if (record.kind() == RecordKind.PERSON) {
            rename(city, people.get(city, new PersonId(record.id())), misread.right(), actor);
        } else {
            rename(city, partners.get(city, new PartnerId(record.id())), misread.right(), actor);
        }
        return misread;
    }

    private void addPeople(CityId city, List<CorrectedForm> own, List<Misreading> found) {
        add(
                people.list(city),
                Person::name,
                it -> new RecordRef(RecordKind.PERSON, it.id().value()),
                own.stream().filter(it -> it.kind().nameKind() == NameKind.PERSON).toList(),
                found);
    }

    private void addPartners(CityId city, List<CorrectedForm> own, List<Misreading> found) {
        add(
                partners.list(city),
                Partner::name,
                it -> new RecordRef(RecordKind.PARTNER, it.id().value()),
                own.stream().filter(it -> it.kind().nameKind() != NameKind.PERSON).toList(),
                found);
    }

    private static <T> void add(
            List<T> records,
            Function<T, String> name,
            Function<T, RecordRef> reference,
            List<CorrectedForm> own,
            List<Misreading> found) {
        var taken = new HashSet<String>();
        records.forEach(it -> taken.add(name.apply(it)));
        for (var form : own) {
            for (var it : records) {
                var right = right(name.apply(it), form);
                if (!taken.contains(right)) {
                    found.add(new Misreading(reference.apply(it), name.apply(it), right, form));
                }
            }
        }
    }

    /// The name with the right lemma in place of the misread one; a surname also in a longer name.
    private static String right(String name, CorrectedForm form) {
        var kind = form.kind().nameKind();
        var misread = kind == null ? "" : Names.shared().lemma(form.form(), kind);
        return (" " + name + " ").replace(" " + misread + " ", " " + form.lemma() + " ").strip();
    }

    private void rename(CityId city, Person person, String name, Actor actor) {
        var details = person.details();
        var changed =
                new PersonDetails(name, with(details.aliases(), details.name()), details.gender());
        people.change(city, person.id(), person.version(), changed, actor);
    }

    private void rename(CityId city, Partner partner, String name, Actor actor) {
        var details = partner.details();
        var names =
                details.names().stream()
                        .map(it ->
                                it.isInForce() ? new PartnerName(name, it.sinceYear(), null) : it)
                        .toList();
        var changed =
                new PartnerDetails(
                        details.kind(),
                        names,
                        with(details.aliases(), details.name()),
                        details.country(),
                        details.place());
        partners.change(city, partner.id(), partner.version(), changed, actor);
    }

    private static List<String> with(List<String> spellings, String name) {
        var more = new ArrayList<>(spellings);
        more.add(name);
        return more;
    }
}
