package pl.mosty.app.register.merging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.PersonDetails;

/// Merges a person into another: activities, posts held in them, photos and sources go along, and
/// the name becomes another spelling.
@Component
class PersonMerge {

    private final People people;
    private final NamingRecords naming;
    private final MergedRecords merged;

    PersonMerge(People people, NamingRecords naming, MergedRecords merged) {
        this.people = people;
        this.naming = naming;
        this.merged = merged;
    }

    void carryOut(Merge merge, Person from, Person into) {
        var gone = new RecordRef(RecordKind.PERSON, from.id().value());
        var stays = new RecordRef(RecordKind.PERSON, into.id().value());
        var actor = merge.actor();
        naming.substitute(merge.city(), new Substitution(gone, stays), actor);
        var gender = Optional.ofNullable(into.gender()).orElse(from.gender());
        var details = new PersonDetails(into.name(), spellings(from, into), gender);
        people.change(merge.city(), into.id(), into.version(), details, actor);
        merged.add(merge.city(), merge.operation(), gone, from.slug(), stays);
        people.remove(merge.city(), from.id(), actor);
    }

    private static List<String> spellings(Person from, Person into) {
        var spellings = new LinkedHashSet<>(into.details().aliases());
        spellings.add(from.name());
        spellings.addAll(from.details().aliases());
        spellings.remove(into.name());
        return List.copyOf(spellings);
    }
}
