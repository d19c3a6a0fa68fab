package pl.mosty.intake.rule.person.side;

import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.office.OwnOffices;
import pl.mosty.polish.office.OfficeKind;

/// An office that does not say of what: the own unit's head is one's own, the head of another kind
/// of unit rather not; `tamtejszy` is somebody there; an officer of state goes with the one named
/// beside.
final class OfficeSign implements Sign {

    private static final Pattern THERE = Regex.anyCase("\\btamtejsz|\\btamecz|\\bmiejscow");
    private final OwnOffices own;

    OfficeSign(Chapter chapter) {
        this.own = OwnOffices.of(chapter);
    }

    @Override
    public int weigh(Company company, int at) {
        var person = company.person(at);
        var office = person.office();
        if (office == null || !company.isForeign()) {
            return 0;
        }
        int from = Math.max(0, office.start() - 14);
        if (THERE.in(company.chapter().text().substring(from, person.end()))) {
            return 6;
        }
        if (own.isOwn(office.office())) {
            return -2;
        }
        boolean state = office.office().office().kind() == OfficeKind.STATE;
        return own.isOthers(office.office()) ? 3 : state && company.isJoined(at) ? 1 : 0;
    }
}
