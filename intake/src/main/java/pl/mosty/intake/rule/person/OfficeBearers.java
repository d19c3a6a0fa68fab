package pl.mosty.intake.rule.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.rule.person.name.HouseNames;
import pl.mosty.intake.rule.person.name.LocalForms;
import pl.mosty.intake.rule.person.name.Namesakes;
import pl.mosty.intake.rule.person.name.PersonNames;
import pl.mosty.intake.rule.person.office.OfficePhrase;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeMention;

/// Finds people by their offices: a name behind the office or before it.
final class OfficeBearers {

    /// `Konsulem Peru został …`, `Z funkcji Konsula Peru zrezygnował …`
    private static final String HOLDS =
            "\\s+(?:zosta(?:ł|ła|nie)|jest|by(?:ł|ła)|pozosta(?:ł|ła|je)|zrezygnowa(?:ł|ła)|odsz(?:edł|ła)|odchodzi|obj(?:ął|ęła)|obejm(?:ie|uje)|przej(?:ął|ęła)|pełni(?:ł|ła)?|sprawuje|sprawowa(?:ł|ła)|piastuje|piastowa(?:ł|ła))\\b";

    private static final Pattern FUNCTION =
            Regex.anyCase("\\b(?:funkcj|urz[ąę]d|stanowisk|obowiązk)\\p{L}*\\s$");
    private static final Pattern WITH = Regex.anyCase("\\b(?:z|ze|przed|nad|między)\\s$");
    private static final Pattern HELD = Regex.anyCase("^" + HOLDS);
    private static final Pattern LINK =
            Regex.anyCase(
                    "(?:,?\\s+któr(?:ym|ą) (?:jest|by(?:ł|ła))\\b|"
                            + HOLDS
                            + ")?\\s*(?:,|[-–—])?\\s*(?:(?:pan(?:i|a|em|ią|u|ie)?|jego ekscelencj\\w+|jej ekscelencj\\w+|j\\.?e\\.?|(?:dr|prof|mgr|inż|hab|ks|płk|gen|dipl\\.?-ing|ing|dipl|judr|phdr|mudr|mvdr|rndr|paeddr|pharmdr|bc|mag|avv|dott)\\.?|(?-i:o)\\.)\\s+)*");
    private static final Pattern AND =
            Regex.anyCase("\\s*(?:,|\\boraz\\b|\\bi\\b|\\ba także\\b)\\s+(?:z(?:e)?\\s+)?");
    private static final int LONGEST_PLACE = 30;
    private final Chapter chapter;
    private final PersonNames names;
    private final GovernedCase cases;
    private final BesideOffice beside;
    private final BodyNames bodies;

    OfficeBearers(Chapter chapter, PersonNames names) {
        this.chapter = chapter;
        this.names = names;
        this.cases = new GovernedCase(chapter);
        this.beside = new BesideOffice(chapter);
        this.bodies = new BodyNames(chapter);
    }

    /// Adds those of all offices in the span.
    void find(Span span, @Nullable Case governs, List<FoundPerson> found) {
        for (var office : chapter.offices().within(span)) {
            if (!FoundPerson.anyCovers(found, office.start())) {
                ofOffice(office, span, governs, found);
            }
        }
    }

    private void ofOffice(
            OfficeMention office, Span span, @Nullable Case governs, List<FoundPerson> found) {
        var phrase = OfficePhrase.of(chapter, office, span.end());
        var link = LINK.matcher(chapter.text()).region(phrase.end(), span.end());
        int at = link.lookingAt() ? link.end() : phrase.end();
        var name = names.startingAt(at, span.end());
        var linkWords = chapter.text().substring(phrase.end(), at);
        boolean gap = at > phrase.end();
        if (name != null
                && gap
                && (!HELD.in(linkWords) || isHeld(office, span))
                && behind(name, linkWords, phrase)
                && !(linkWords.indexOf(',') >= 0
                        && (beside.isOfAnother(office)
                                || isBehindItsName(office, name, span, found)))) {
            var person = found(name, phrase, governs);
            found.add(
                    linkWords.contains("któr") || HELD.in(linkWords)
                            ? person.inNominative()
                            : person);
            if (office.isPlural()) {
                others(name.end(), span, phrase, governs, found);
            }
            return;
        }
        var before = before(office, span, found);
        if (before != null) {
            found.add(found(before, phrase, governs));
        }
    }

    /// `Konsulem Peru został …` or `Z funkcji konsula …`, but not `gościem burmistrza był …`.
    private boolean isHeld(OfficeMention office, Span span) {
        var before = chapter.text().substring(span.start(), office.start());
        boolean named = FUNCTION.in(before);
        return named
                || (office.cases().contains(Case.INSTRUMENTAL)
                        && !office.cases().contains(Case.GENITIVE)
                        && !WITH.in(before));
    }

    /// `Jan Lipa – wójt, Anna Klon`, `Pani Anna Berg, burmistrz Grazu, Pan Uwe Hof`.
    private boolean isBehindItsName(
            OfficeMention office, Span next, Span span, List<FoundPerson> found) {
        var before = before(office, span, found);
        return before != null
                && (beside.hasOfficeBehind(next, span)
                        || beside.isBehindDash(beside.start(office, span))
                        || Salutation.before(chapter.text(), before) != Salutation.NONE);
    }

    /// A full name right before the office, of nobody found yet; which of several officers it is
    /// may stand between: `Janem Lipą – Pierwszym Zastępcą Burmistrza`.
    private @Nullable Span before(OfficeMention office, Span span, List<FoundPerson> found) {
        var before = names.endingBefore(beside.start(office, span), span.start());
        return before != null
                        && wordCount(before) >= 2
                        && names.plausible(before)
                        && !FoundPerson.anyCovers(found, before.start())
                        && !isPlace(before)
                ? before
                : null;
    }

    /// A single word behind an office is a name only without a comma, and where it is no place.
    private boolean behind(Span name, String link, OfficePhrase phrase) {
        boolean state =
                Namesakes.endsWithLand(chapter, name)
                        && !GivenNames.isKnown(chapter.words().within(name).getFirst().text());
        if (isPlace(name)
                || state
                || HouseNames.hold(chapter, name)
                || bodies.isNamed(name)
                || !(names.plausible(name)
                        || LocalForms.isOfSyllables(phrase.country())
                        || (phrase.side() == Side.COUNTERPART && names.endsUnknown(name)))) {
            return false;
        }
        if (name.of(chapter.text()).indexOf(' ') < 0
                && name.of(chapter.text()).indexOf('\u00a0') < 0) {
            boolean marked = link.indexOf(',') >= 0 || link.strip().length() == 1;
            return !marked && isFamily(name.of(chapter.text()), phrase);
        }
        return !isOfOther(name, phrase);
    }

    /// `Prezydent Lipowska`, but not `Starosta Powiatu Aurich`, `starosta Rhein-Erft`.
    private boolean isFamily(String word, OfficePhrase phrase) {
        var unit =
                Regex.matches(
                        phrase.span().of(chapter.text()),
                        "(?isuU).*\\b(?:powiat|gmin|miast|region|rejon|okręg|hrabstw|departament|prowincj|obwod|dystrykt|kanton|wspólnot|żup|komitat)\\p{L}*");
        boolean woman =
                Regex.matches(word, "(?U)\\p{L}+[sc]ka")
                        && phrase.office().cases().contains(Case.NOMINATIVE);
        return !unit
                && word.indexOf('-') < 0
                && !chapter.own().isCalled(word)
                && (woman
                        || names.isFamily(word)
                        || !Dictionary.shared().contains(word.toLowerCase(Locale.ROOT)))
                && phrase.office().readings().stream().anyMatch(r -> !r.plural());
    }

    /// `przedstawił konsulowi Jana Lipę`: the office stands in another case than the name.
    private boolean isOfOther(Span name, OfficePhrase phrase) {
        var given = chapter.words().within(name).getFirst().text();
        return phrase.office().cases().equals(Set.of(Case.DATIVE))
                && given.endsWith("a")
                && GivenNames.isPolish(given.substring(0, given.length() - 1));
    }

    private void others(
            int from,
            Span span,
            OfficePhrase phrase,
            @Nullable Case governs,
            List<FoundPerson> found) {
        int at = from;
        for (int i = 0; i < 6; i++) {
            var and = AND.matcher(chapter.text()).region(at, span.end());
            if (!and.lookingAt()) {
                return;
            }
            var name = names.startingAt(and.end(), span.end());
            if (name == null || wordCount(name) < 2) {
                return;
            }
            found.add(found(name, phrase, governs));
            at = name.end();
        }
    }

    private FoundPerson found(Span name, OfficePhrase phrase, @Nullable Case governs) {
        var office = phrase.office();
        var address = Salutation.before(chapter.text(), name);
        var governed = address.governed(cases.of(office, governs, name));
        var gender =
                address == Salutation.MADAM || Salutation.isOfWoman(chapter.text(), office, name)
                        ? Gender.FEMININE
                        : governed == null ? office.gender() : office.genderIn(governed);
        var behind = bracketed(name.end());
        var side = behind != null ? Side.COUNTERPART : ofSeveral(phrase) ? null : phrase.side();
        return new FoundPerson(
                name,
                phrase,
                phrase.country() == null ? behind : phrase.country(),
                gender,
                governed,
                side == null ? Side.OWN : side,
                side != null);
    }

    /// `burmistrzowie Grazu i Dębowa` are of two sides.
    private boolean ofSeveral(OfficePhrase phrase) {
        if (!phrase.office().isPlural() || phrase.side() == null) {
            return false;
        }
        var text = chapter.text();
        var and = AND.matcher(text).region(phrase.end(), text.length());
        if (!and.lookingAt()) {
            return false;
        }
        var next = new Span(and.end(), Math.min(text.length(), and.end() + LONGEST_PLACE));
        var words = chapter.words().within(next, 1);
        return phrase.side() == Side.COUNTERPART
                ? chapter.places()
                                .anyWithin(
                                        next, p -> p.start() == next.start() && p.place().polish())
                        || (!words.isEmpty() && chapter.own().isCalled(words.getFirst().text()))
                : chapter.places()
                        .anyWithin(next, p -> p.start() == next.start() && !p.place().polish());
    }

    /// `Ornellą Bianchini (Włochy)`
    private @Nullable String bracketed(int end) {
        int open =
                Chars.skipSpaces(chapter.text(), end, Math.min(chapter.text().length(), end + 2));
        if (open >= chapter.text().length() || chapter.text().charAt(open) != '(') {
            return null;
        }
        return chapter
                .countries()
                .within(new Span(open, Math.min(chapter.text().length(), open + 40)))
                .stream()
                .filter(c -> c.start() == open + 1 && !c.country().code().equals("PL"))
                .findFirst()
                .map(c -> c.country().code())
                .orElse(null);
    }

    /// A place as it is known, or the beginning of one that the text names whole: `mer La Valette`,
    /// of `La Valette du Var`.
    private boolean isPlace(Span name) {
        var places = chapter.places().within(name);
        boolean known =
                !places.isEmpty()
                        && places.getFirst().start() == name.start()
                        && places.getFirst().end() == name.end();
        var begun = name.of(chapter.text());
        return known
                || chapter.places().all().stream()
                        .map(PlaceMention::spelling)
                        .anyMatch(p -> p.startsWith(begun + " ") || p.startsWith(begun + "-"));
    }

    private int wordCount(Span name) {
        return chapter.words().within(name).size();
    }
}
