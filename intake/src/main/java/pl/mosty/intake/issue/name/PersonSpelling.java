package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
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
        people.addAll(reviewed.captioned());
        var findings = new ArrayList<Finding>();
        var known = new KnownPeople();
        for (var person : people) {
            known.misspelt(person).ifPresent(other -> findings.add(finding(other, person)));
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
