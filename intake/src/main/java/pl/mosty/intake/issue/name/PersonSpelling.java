package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.rule.person.name.WomensNames;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// One person spelled two ways: the same family name with a given name one letter apart, in the
/// text or in a photo's caption; and a family name left in the nominative behind an inflected given
/// name.
public final class PersonSpelling implements Check {

    private static final Message HALF =
            new Message(
                    "Imię odmieniono, a nazwisko nie: odmień oba.",
                    "The given name is inflected and the family name is not: inflect both.");

    @Override
    public String name() {
        return "person-spelling";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii Erickiem Holmem; rozmawiano o wodzie;\nWizyta ambasadora Danii Erica Holma w Dębowie\n\nsześć osób przy stole\n\nŹródło: UMD\n • 5 maja – Ambasadorem Łotwy Janisem Ozolsem.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2022 r. odbyły się spotkania:\n\n • 2 maja – z merem Danielem Hawrylukiem;\n • 5 maja – konsul Daniela Hawryluk otworzyła wystawę.",
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii Jensem Holmem; rozmawiano o wodzie;\nWizyta ambasadora Danii Jensa Holma w Dębowie\n\nsześć osób przy stole\n\nŹródło: UMD\n • 5 maja – Ambasadorem Łotwy Janisem Ozolsem.",
                "W maju 2022 r. Dębowo odwiedziła konsul Natalia Melnyk. W lipcu 2022 r. prezydent Dębowa opowiadał Natalii Melnyk o targach.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var people = new ArrayList<PersonMention>();
        reviewed.activities().forEach(a -> people.addAll(a.people()));
        people.addAll(reviewed.captioned());
        var findings = new ArrayList<Finding>();
        var known = new KnownPeople();
        for (var person : people) {
            var inflected = inflected(known, person);
            if (inflected != null) {
                findings.add(new Finding(name(), person.span(), HALF, inflected));
            } else {
                known.misspelt(person)
                        .filter(other -> !isWomanBeside(other, person))
                        .filter(other -> !isCaseOf(other, person.asPrinted()))
                        .ifPresent(other -> findings.add(finding(other, person)));
            }
            known.add(person);
        }
        return findings;
    }

    private Finding finding(PersonMention known, PersonMention other) {
        return new Finding(
                name(),
                other.span(),
                new Message(
                                "Tę osobę nazwano też „%s”: sprawdź, jak się nazywa.",
                                "This person is also called “%s”: check the name.")
                        .with(known.name()),
                mend(known, other));
    }

    private static @Nullable String inflected(KnownPeople known, PersonMention person) {
        return known.relatives(person).stream()
                .map(relative -> withFamilyName(relative, person))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// `Romanowi Holm`: a known name of which only the beginning is in its case; null where it is
    /// spelled otherwise.
    private static @Nullable String withFamilyName(PersonMention known, PersonMention other) {
        var ending = family(known.name());
        if (!other.asPrinted().endsWith(ending) || isWoman(known) || isWomanBeside(known, other)) {
            return null;
        }
        for (var grammaticalCase : Case.values()) {
            var name =
                    Names.shared()
                            .inflect(
                                    known.name(),
                                    NameKind.PERSON,
                                    Gender.MASCULINE_PERSONAL,
                                    grammaticalCase);
            boolean begins =
                    name.lastIndexOf(' ') > 0
                            && other.asPrinted()
                                    .equals(name.substring(0, name.lastIndexOf(' ')) + ending);
            if (begins && !name.endsWith(ending)) {
                return name;
            }
        }
        return null;
    }

    /// `Daniela Holm` beside `Daniel Holm`: her own name as it is.
    private static boolean isWomanBeside(PersonMention known, PersonMention other) {
        var given = given(other.asPrinted());
        return given.endsWith("a")
                && GivenNames.isNominative(given)
                && !given.equals(given(known.name()))
                && other.asPrinted().endsWith(family(known.name()));
    }

    private static String given(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    }

    /// With the space before it.
    private static String family(String name) {
        return name.substring(Math.max(0, name.lastIndexOf(' ')));
    }

    /// `Natalii Holm` of `Natalia Holm`, though it was read as another name.
    private static boolean isCaseOf(PersonMention known, String printed) {
        return Stream.of(Gender.FEMININE, Gender.MASCULINE_PERSONAL)
                .anyMatch(gender ->
                        Arrays.stream(Case.values())
                                .filter(c -> c != Case.NOMINATIVE)
                                .anyMatch(c ->
                                        Names.shared()
                                                .inflect(known.name(), NameKind.PERSON, gender, c)
                                                .equals(printed)));
    }

    /// Her family name may stay as it is: `Natalii Holm`.
    private static boolean isWoman(PersonMention person) {
        return person.gender() == Gender.FEMININE
                || WomensNames.begins(person.name())
                || person.name().startsWith("a ", person.name().indexOf(' ') - 1);
    }

    private static @Nullable String mend(PersonMention known, PersonMention other) {
        if (other.grammaticalCase() == null) {
            return null;
        }
        var gender =
                known.gender() != null
                        ? known.gender()
                        : other.gender() != null ? other.gender() : Gender.MASCULINE_PERSONAL;
        return Names.shared()
                .inflect(known.name(), NameKind.PERSON, gender, other.grammaticalCase());
    }
}
