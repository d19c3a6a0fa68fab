package pl.mosty.intake.rule.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Capitals;
import pl.mosty.intake.rule.person.name.FamilyEndings;
import pl.mosty.intake.rule.person.name.LocalForms;
import pl.mosty.intake.rule.person.name.NameOrder;
import pl.mosty.intake.rule.person.name.SharedForms;
import pl.mosty.intake.rule.person.name.WomensNames;
import pl.mosty.intake.rule.person.office.OfficeNames;
import pl.mosty.intake.rule.person.office.OfficePhrase;
import pl.mosty.intake.rule.person.side.Candidate;
import pl.mosty.intake.rule.person.side.Verdict;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameContext;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.NameReading;
import pl.mosty.polish.name.Names;

/// A person found, before the name is read into the nominative.
///
/// @param sure whether the words themselves tell the side
public record FoundPerson(
        Span name,
        @Nullable OfficePhrase office,
        @Nullable String country,
        @Nullable Gender gender,
        @Nullable Case governed,
        Side side,
        boolean sure) {

    private static final Pattern POLISH_FAMILY =
            Regex.exact(".*(?:[sc]k|dzk)(?:i|iego|iemu|im|a|iej|ą)");

    /// Somebody whose words do not tell the side.
    static FoundPerson untold(
            Span name, @Nullable String country, @Nullable Gender gender, @Nullable Case governed) {
        return new FoundPerson(name, null, country, gender, governed, Side.OWN, false);
    }

    Candidate candidate() {
        return new Candidate(name, office, governed, sure ? side : null);
    }

    FoundPerson on(Verdict verdict) {
        return new FoundPerson(
                name, office, country, gender, governed, verdict.side(), verdict.sure());
    }

    FoundPerson named(Span whole) {
        return new FoundPerson(whole, office, country, gender, governed, side, sure);
    }

    /// `wicemera, którym jest Li Wei`
    FoundPerson inNominative() {
        return new FoundPerson(name, office, country, gender, Case.NOMINATIVE, side, sure);
    }

    public boolean covers(int at) {
        return (name.start() <= at && at < name.end())
                || (office != null && office.start() < at && at < office.end());
    }

    /// Whether one of them covers the place.
    public static boolean anyCovers(List<FoundPerson> people, int at) {
        for (var person : people) {
            if (person.covers(at)) {
                return true;
            }
        }
        return false;
    }

    public int end() {
        return office == null ? name.end() : Math.max(name.end(), office.end());
    }

    /// `Františka Guláša`: a woman's name has no genitive in -a.
    private boolean isMansGenitive(String printed) {
        return governed == Case.GENITIVE
                && Regex.matches(printed, "(?U)\\p{Lu}\\p{L}+a \\p{Lu}\\p{L}+a");
    }

    public PersonMention mention(String text, Side shownSide, @Nullable String represents) {
        var shown = Chars.oneSpaced(name.of(text));
        var printed = NameOrder.western(NameOrder.joined(Capitals.ofFamily(shown)), represents);
        var told = gender == null && isMansGenitive(printed) ? Gender.MASCULINE_PERSONAL : gender;
        var context = new NameContext(governed, told, shownSide == Side.COUNTERPART);
        var reading =
                governed == Case.NOMINATIVE
                        ? new NameReading(printed, governed, gender, 0.9)
                        : SharedForms.best(
                                readings(printed, context, told),
                                printed,
                                represents,
                                shownSide == Side.COUNTERPART && !isPole(printed));
        var known = told != null ? told : reading.gender();
        var ofWhom =
                WomensNames.begins(reading.lemma())
                        ? Gender.FEMININE
                        : known == Gender.MASCULINE_PERSONAL || known == Gender.FEMININE
                                ? known
                                : null;
        return new PersonMention(
                NameOrder.hyphenated(
                        NameOrder.western(
                                FamilyEndings.local(
                                        LocalForms.of(
                                                reading.lemma(),
                                                printed,
                                                governed,
                                                known,
                                                represents),
                                        printed,
                                        represents),
                                represents)),
                shown,
                office == null ? null : OfficeNames.nominative(text, office, ofWhom),
                represents,
                shownSide,
                ofWhom,
                name,
                office == null ? null : office.span(),
                governed != null ? governed : reading.grammaticalCase());
    }

    /// `Konsulem Honorowym Malty Markiem Wolskim`: honorary consuls are of the country they live
    /// in.
    private boolean isPole(String printed) {
        return office != null
                && office.office().office().lemma().contains("honorow")
                && POLISH_FAMILY.matcher(printed).matches();
    }

    private List<NameReading> readings(String printed, NameContext context, @Nullable Gender told) {
        var readings = Names.shared().read(printed, NameKind.PERSON, context);
        return told == Gender.FEMININE
                ? SharedForms.ofWoman(readings, printed)
                : isMansGenitive(printed) ? SharedForms.ofMan(readings) : readings;
    }
}
