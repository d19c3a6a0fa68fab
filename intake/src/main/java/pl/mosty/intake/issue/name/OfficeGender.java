package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.person.name.WomensNames;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeStyle;
import pl.mosty.polish.office.table.Offices;

/// `Ambasadorem … Päivi Laine`: the masculine form of an office with a woman's name, or with one
/// who is called `pani`.
public final class OfficeGender implements Check {

    private static final int REACH = 30;

    /// A woman who is what she is by another's office.
    private static final Pattern BESIDE =
            Regex.anyCase(
                    "(?:zastępczyni|doradczyni|następczyni|poprzedniczk|wysłanniczk|pełnomocniczk|rzeczniczk|przedstawicielk|współpracowniczk|asystentk|sekretark|małżonk|żon|wdow|córk)\\p{L}{0,3}");

    private static final Pattern MADAM = Regex.anyCase("\\bpani[ąe]? ");

    @Override
    public String name() {
        return "office-gender";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii Kirsten Holm;\n • 5 maja – Ambasadorem Łotwy Janisem Ozolsem.",
                "W 2022 r. odbyły się wizyty:\n\n • 2 maja – wizyta Ambasadora Danii Kirsten Holm;\n • 5 maja – wizyta Ambasadora Łotwy Janisa Ozolsa.",
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Indii panią Nagmą Mallick;\n • 5 maja – Ambasadorem Łotwy Janisem Ozolsem.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasador Danii Kirsten Holm;\n • 5 maja – Ambasadorem Japonii Akio Satą.",
                "W dniu 2 maja 2022 r. umowę podpisała Zastępczyni Przewodniczącego Rady Obwodu Lwowskiego, Pani Oksana Melnyk.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var activity : reviewed.activities()) {
            for (var person : activity.people()) {
                if (person.side() == Side.COUNTERPART
                        && person.officeSpan() != null
                        && (WomensNames.begins(person.name())
                                || isCalledMadam(reviewed.text(), person.span()))) {
                    check(reviewed, person, person.officeSpan(), findings);
                }
            }
        }
        return findings;
    }

    private static boolean isCalledMadam(String text, Span person) {
        return MADAM.in(
                new Passage(
                        text,
                        Math.max(0, person.start() - 6),
                        Math.min(text.length(), person.start() + 6)));
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
                    && !isGoverned(reviewed, office.start())
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
                                new Message(
                                                "Męska forma urzędu przy imieniu kobiety (%s): użyj żeńskiej.",
                                                "A masculine form of the office with a woman’s name (%s): use the feminine one.")
                                        .with(person.name()),
                                likePrinted(mend, reviewed.text().charAt(office.start()))));
            }
        }
    }

    /// `Zastępczyni Przewodniczącego`: a noun before the office is that of the woman.
    private static boolean isGoverned(Reviewed reviewed, int office) {
        var before =
                reviewed.chapter().words().within(new Span(Math.max(0, office - REACH), office));
        return !before.isEmpty()
                && before.getLast().end() == office - 1
                && reviewed.text().charAt(office - 1) != '\n'
                && BESIDE.matcher(before.getLast().text()).matches();
    }

    /// `ambasador` stays in small letters.
    private static String likePrinted(String mend, char first) {
        return Character.isLowerCase(first)
                ? mend.substring(0, 1).toLowerCase(Locale.ROOT) + mend.substring(1)
                : mend;
    }
}
