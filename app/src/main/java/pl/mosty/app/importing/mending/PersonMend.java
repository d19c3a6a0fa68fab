package pl.mosty.app.importing.mending;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft.Field;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Mended words of one of an activity's people.
///
/// @param index which of the people it is, from 0
record PersonMend(Field field, int index, TextEdit edit) {

    ActivityDraft in(ActivityDraft draft) {
        if (index >= draft.people().size()) {
            return draft;
        }
        var before = draft.people().get(index);
        var after = mended(before);
        var people = new ArrayList<>(draft.people());
        people.set(index, after);
        return draft.withPeople(people, renamed(draft.names(), before.name(), after.name()));
    }

    PersonDraft mended(PersonDraft person) {
        var office = person.office();
        return switch (field) {
            case PERSON -> {
                var printed = edit.in(person.asPrinted());
                var name = Names.shared().lemma(printed, NameKind.PERSON);
                boolean moved = !printed.equals(person.asPrinted());
                yield person.named(moved ? name : person.name(), printed);
            }
            case OFFICE -> office == null ? person : person.inOffice(edit.in(office));
            default -> person;
        };
    }

    private static List<NameInText> renamed(List<NameInText> names, String from, String to) {
        return names.stream().map(it -> it.name().equals(from) ? it.meaning(to) : it).toList();
    }
}
