package pl.mosty.intake.rule.person.side;

import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.rule.person.name.Looks;
import pl.mosty.polish.inflection.Case;

/// The language that a name looks like: `Uwe Weber`, `Agnieszka Wąs`. Of a name that may be of two
/// neighbours, `Natalia Kozak`, only the words around it can tell.
final class NameSign implements Sign {

    @Override
    public int weigh(Company company, int at) {
        boolean nominative = company.person(at).governed() == Case.NOMINATIVE;
        int polish = Looks.polishness(Chars.oneSpaced(company.printed(at)), nominative);
        return polish > 0 ? -Math.min(5, 3 + polish) : polish < 0 ? Math.min(6, 2 - 2 * polish) : 0;
    }
}
