package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.rule.person.name.WomensNames;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeStyle;
import pl.mosty.polish.office.table.Offices;

/// `Ambasadorem … Päivi Laine`: the masculine form of an office with a woman's name.
public final class OfficeGender implements Check {

    @Override
    public String name() {
        return "office-gender";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii Kirsten Holm;\n • 5 maja – Ambasadorem Łotwy Janisem Ozolsem.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasador Danii Kirsten Holm;\n • 5 maja – Ambasadorem Japonii Akio Satą.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var activity : reviewed.activities()) {
            for (var person : activity.people()) {
                if (person.side() == Side.COUNTERPART
                        && person.officeSpan() != null
                        && WomensNames.begins(person.name())) {
                    check(reviewed, person, person.officeSpan(), findings);
                }
            }
        }
        return findings;
    }

    private void check(
            Reviewed reviewed, PersonMention person, Span phrase, List<Finding> findings) {
        for (var office : reviewed.chapter().offices().within(phrase)) {
            boolean masculine =
                    !office.readings().isEmpty()
                            && office.readings().stream()
                                    .allMatch(r ->
                                            r.gender() == Gender.MASCULINE_PERSONAL && !r.plural());
            if (office.start() == phrase.start()
                    && masculine
                    && !office.cases().contains(Case.NOMINATIVE)) {
                var grammaticalCase = office.cases().iterator().next();
                var mend =
                        Offices.standard()
                                .inflect(
                                        office.office(),
                                        Gender.FEMININE,
                                        grammaticalCase,
                                        OfficeStyle.OFFICIAL);
                findings.add(
                        new Finding(
                                name(),
                                new Span(office.start(), office.end()),
                                "Forma męska urzędu przy imieniu kobiety: " + person.name() + ".",
                                mend));
            }
        }
    }
}
