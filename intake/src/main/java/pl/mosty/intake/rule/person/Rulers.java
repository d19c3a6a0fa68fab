package pl.mosty.intake.rule.person;

import java.util.List;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.Namesakes;
import pl.mosty.polish.inflection.Case;

/// Tells rulers who are guests, `król Szwecji Karol XVI`, from those of old after whom things are
/// named: `Sala Księcia Karola V`, `Jan Paweł II`.
record Rulers(Chapter chapter) {

    /// Leaves out those of old; a guest's number belongs to the name.
    void tell(List<FoundPerson> found) {
        var text = chapter.text();
        found.removeIf(p -> Namesakes.isNumbered(text, p.name()) && !isGuest(p));
        found.replaceAll(p -> p.named(Namesakes.withNumeral(text, p.name())));
    }

    /// Has the office of a state, or one in a case by which nothing is named.
    private boolean isGuest(FoundPerson person) {
        var office = person.office();
        return office != null
                && (office.country() != null
                        || (person.governed() != null && person.governed() != Case.GENITIVE))
                && !namesThing(office.span().start());
    }

    private boolean namesThing(int at) {
        var words = chapter.words().all();
        int office = chapter.words().first(at);
        return office < words.size()
                && words.get(office).start() == at
                && Namesakes.isThing(chapter.text(), words, office);
    }
}
