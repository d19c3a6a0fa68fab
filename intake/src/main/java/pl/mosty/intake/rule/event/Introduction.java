package pl.mosty.intake.rule.event;

import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.structure.Part;

/// `W 2018 r. burmistrz podejmował szefów misji dyplomatycznych.` right above the heading of a
/// state, below which each is told: no day, nobody by name and no state of its own.
final class Introduction {

    private Introduction() {}

    static boolean is(Sentence sentence) {
        return !sentence.tellsDay()
                && !Predicates.strong(sentence.words())
                && sentence.states().isEmpty()
                && !namesSomebody(sentence)
                && !isOfState(sentence, sentence.part())
                && sentence.chapter().outline().parts().stream()
                        .filter(p -> p.span().start() > sentence.span().start())
                        .findFirst()
                        .filter(p -> isOfState(sentence, p))
                        .isPresent();
    }

    private static boolean namesSomebody(Sentence sentence) {
        return sentence.chapter().words().within(sentence.span()).stream()
                .anyMatch(w ->
                        w.capitalised()
                                && (GivenNames.isKnown(w.text())
                                        || GivenNames.isInflected(w.text())));
    }

    private static boolean isOfState(Sentence sentence, Part part) {
        if (part.headings().isEmpty()) {
            return false;
        }
        var heading = part.headings().getLast();
        return sentence.chapter().countries().within(heading).stream()
                .anyMatch(c -> c.start() == heading.start());
    }
}
