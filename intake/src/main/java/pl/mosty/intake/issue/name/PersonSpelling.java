package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.place.OneLetter;
import pl.mosty.intake.rule.field.Captions;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// One person spelled two ways: the same family name with a given name one letter apart, in the
/// text or in a photo's caption.
public final class PersonSpelling implements Check {

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
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii Jensem Holmem; rozmawiano o wodzie;\nWizyta ambasadora Danii Jensa Holma w Dębowie\n\nsześć osób przy stole\n\nŹródło: UMD\n • 5 maja – Ambasadorem Łotwy Janisem Ozolsem.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var people = new ArrayList<PersonMention>();
        reviewed.activities().forEach(a -> people.addAll(a.people()));
        people.addAll(Captions.people(reviewed.chapter(), reviewed.facts().photos()));
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < i; j++) {
                var known = people.get(j);
                var other = people.get(i);
                if (sameButForOneLetter(known.name(), other.name())
                        && !known.span().equals(other.span())) {
                    findings.add(finding(known, other));
                    break;
                }
            }
        }
        return findings;
    }

    private static boolean sameButForOneLetter(String a, String b) {
        int spaceA = a.lastIndexOf(' ');
        int spaceB = b.lastIndexOf(' ');
        if (spaceA < 0 || spaceB < 0 || a.equals(b)) {
            return false;
        }
        var familyA = letters(a.substring(spaceA));
        var familyB = letters(b.substring(spaceB));
        var givenA = letters(a.substring(0, spaceA));
        var givenB = letters(b.substring(0, spaceB));
        return (familyA.equals(familyB)
                        && OneLetter.apart(givenA, givenB)
                        && Math.min(givenA.length(), givenB.length()) > 3)
                || (givenA.equals(givenB)
                        && OneLetter.apart(familyA, familyB)
                        && Math.min(familyA.length(), familyB.length()) > 5);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private Finding finding(PersonMention known, PersonMention other) {
        return new Finding(
                name(),
                other.span(),
                "Tę osobę nazwano też „%s”.".formatted(known.name()),
                mend(known, other));
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
