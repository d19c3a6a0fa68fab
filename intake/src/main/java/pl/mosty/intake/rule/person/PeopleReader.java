package pl.mosty.intake.rule.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.rule.person.name.LocalForms;
import pl.mosty.intake.rule.person.name.PersonNames;
import pl.mosty.intake.rule.person.office.OfficePhrase;
import pl.mosty.intake.rule.person.side.WeighedSides;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeMention;

/// Finds the people of an activity: a name behind or before its office, or behind `Pan`, `Pani`.
public final class PeopleReader {

    private static final Pattern LINK =
            Regex.anyCase(
                    "\\s*(?:,|[-–—])?\\s*(?:(?:pan(?:i|a|em|ią|u|ie)?|jego ekscelencj\\w+|jej ekscelencj\\w+|j\\.e\\.|dr|prof\\.|mgr|inż\\.|hab\\.|ks\\.|płk|gen\\.)\\s+)*");
    private static final Pattern AND =
            Regex.anyCase("\\s*(?:,|\\boraz\\b|\\bi\\b|\\ba także\\b)\\s+(?:z(?:e)?\\s+)?");
    private static final Pattern BESIDE = Regex.anyCase("\\s+(?:oraz|i|wraz z|and|und|mit)\\s+");
    private static final Pattern SIR = Regex.exact("\\b(Pan(?:i|a|em|ią|u)?)\\s+(?=\\p{Lu})");
    private static final Pattern CAME =
            Regex.anyCase(
                    "\\b(?:przyjecha\\w+|przyby\\w+|wystąpi\\w+|gościem był\\w*|gościła?)\\b[^.;]{0,30}?(?:m\\.in\\.|między innymi)?\\s*(?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ z\\b)");
    private final Chapter chapter;
    private final PersonNames names;
    private final GovernedCase cases;
    private final WeighedSides sides;

    /// Leads and captions are asked for again and again.
    private final Map<Asked, List<FoundPerson>> known = new HashMap<>();

    public PeopleReader(Chapter chapter) {
        this.chapter = chapter;
        this.cases = new GovernedCase(chapter);
        this.sides = new WeighedSides(chapter);
        this.names = new PersonNames(chapter);
    }

    /// @param governs the case that the lead demands of names in its bullets, or null
    public List<FoundPerson> read(Span span, @Nullable Case governs) {
        return read(span, governs, List.of());
    }

    /// @param headings above the words, which may tell that foreigners took part
    public List<FoundPerson> read(Span span, @Nullable Case governs, List<Span> headings) {
        return new ArrayList<>(
                known.computeIfAbsent(new Asked(span, governs, headings), this::find));
    }

    private record Asked(Span span, @Nullable Case governs, List<Span> headings) {}

    private List<FoundPerson> find(Asked asked) {
        var span = asked.span;
        var governs = asked.governs;
        boolean foreign =
                chapter.namesForeign(span)
                        || asked.headings.stream().anyMatch(chapter::namesForeign);
        var found = new ArrayList<FoundPerson>();
        for (var office : chapter.offices().within(span)) {
            if (found.stream().noneMatch(f -> f.covers(office.start()))) {
                ofOffice(office, span, governs, found);
            }
        }
        for (var titled : new ForeignTitles(chapter, names).find(span)) {
            if (found.stream().noneMatch(f -> f.covers(titled.name().start()))) {
                found.add(titled);
            }
        }
        beside(span, found);
        addressed(span, found);
        came(span, found);
        new NamedPeople(chapter, names).find(span, found);
        return settled(span, foreign, found);
    }

    /// In the order of the text, each on its side.
    private List<FoundPerson> settled(Span span, boolean foreign, List<FoundPerson> found) {
        found.sort(Comparator.comparingInt(f -> f.name().start()));
        var verdicts = sides.of(span, foreign, found.stream().map(FoundPerson::candidate).toList());
        var settled = new ArrayList<FoundPerson>(found.size());
        for (int i = 0; i < found.size(); i++) {
            settled.add(found.get(i).on(verdicts.get(i)));
        }
        return settled;
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
                && behind(name, linkWords, phrase)
                && !(linkWords.indexOf(',') >= 0
                        && (hasOfficeBehind(name, span) || behindDash(office.start()))
                        && before(office, span, found) != null)) {
            found.add(found(name, phrase, governs));
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

    /// A full name right before the office, of nobody found yet.
    private @Nullable Span before(OfficeMention office, Span span, List<FoundPerson> found) {
        var before = names.endingBefore(office.start(), span.start());
        return before != null
                        && wordCount(before) >= 2
                        && names.plausible(before)
                        && found.stream().noneMatch(f -> f.covers(before.start()))
                        && !isPlace(before)
                ? before
                : null;
    }

    /// `Anny Lipy, Konsula Peru, Jana Klona, Konsula Malty`: each office stands behind its name.
    private boolean hasOfficeBehind(Span name, Span span) {
        int next = Chars.skipSpaces(chapter.text(), name.end(), span.end());
        if (next >= span.end() || chapter.text().charAt(next) != ',') {
            return false;
        }
        int at = Chars.skipSpaces(chapter.text(), next + 1, span.end());
        return chapter.offices().within(new Span(at, span.end())).stream()
                .anyMatch(o -> o.start() == at);
    }

    /// `Jan Lipa – wójt, Anna Klon – …`
    private boolean behindDash(int office) {
        int at = office - 1;
        while (at > 0 && Chars.isSpace(chapter.text().charAt(at))) {
            at--;
        }
        return at > 0 && Chars.isDash(chapter.text().charAt(at));
    }

    /// A single word behind an office is a name only without a comma, and where it is no place.
    private boolean behind(Span name, String link, OfficePhrase phrase) {
        boolean state =
                chapter.countries().within(name).stream().anyMatch(c -> c.end() == name.end())
                        && !GivenNames.isKnown(chapter.words().within(name).getFirst().text());
        if (isPlace(name)
                || state
                || !(names.plausible(name) || LocalForms.isOfSyllables(phrase.country()))) {
            return false;
        }
        boolean marked = link.indexOf(',') >= 0 || link.strip().length() == 1;
        return wordCount(name) >= 2
                || (!marked
                        && !chapter.own().isCalled(name.of(chapter.text()))
                        && !Dictionary.shared()
                                .contains(name.of(chapter.text()).toLowerCase(Locale.ROOT))
                        && phrase.office().readings().stream().anyMatch(r -> !r.plural()));
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

    /// `Starosta Jan Lipa oraz Uwe Hof`: a full name joined to somebody who has an office.
    private void beside(Span span, List<FoundPerson> found) {
        for (var person : List.copyOf(found)) {
            var and = BESIDE.matcher(chapter.text()).region(person.end(), span.end());
            var name = and.lookingAt() ? names.startingAt(and.end(), span.end()) : null;
            if (name == null
                    || wordCount(name) < 2
                    || !isName(name)
                    || !names.plausible(name)
                    || chapter.places().within(name).stream()
                            .anyMatch(p -> p.start() == name.start())
                    || found.stream().anyMatch(f -> f.covers(name.start()))) {
                continue;
            }
            found.add(FoundPerson.untold(name, null, null, person.governed()));
        }
    }

    /// It begins with a given name, or with words that are none of the language.
    private boolean isName(Span name) {
        var words = chapter.words().within(name);
        return GivenNames.isKnown(words.getFirst().text())
                || words.stream().noneMatch(w -> Dictionary.shared().contains(w.lower()));
    }

    private void addressed(Span span, List<FoundPerson> found) {
        var matcher = SIR.matcher(chapter.text()).region(span.start(), span.end());
        while (matcher.find()) {
            int at = matcher.end();
            var name = names.startingAt(at, span.end());
            if (name != null && found.stream().noneMatch(f -> f.covers(at))) {
                boolean woman = matcher.group(1).startsWith("Pani");
                var gender = woman ? Gender.FEMININE : Gender.MASCULINE_PERSONAL;
                found.add(FoundPerson.untold(name, null, gender, null));
            }
        }
    }

    private void came(Span span, List<FoundPerson> found) {
        var matcher = CAME.matcher(chapter.text()).region(span.start(), span.end());
        while (matcher.find()) {
            int at = matcher.end();
            var name = names.startingAt(at, span.end());
            if (name != null
                    && wordCount(name) >= 2
                    && !isPlace(name)
                    && found.stream().noneMatch(f -> f.covers(at))) {
                found.add(FoundPerson.untold(name, null, null, Case.NOMINATIVE));
            }
        }
    }

    private FoundPerson found(Span name, OfficePhrase phrase, @Nullable Case governs) {
        var office = phrase.office();
        var governed = cases.of(office, governs, name);
        var gender = governed == null ? office.gender() : office.genderIn(governed);
        var behind = bracketed(name.end());
        var side = behind == null ? phrase.side() : Side.COUNTERPART;
        return new FoundPerson(
                name,
                phrase,
                phrase.country() == null ? behind : phrase.country(),
                gender,
                governed,
                side == null ? Side.OWN : side,
                side != null);
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

    private boolean isPlace(Span name) {
        var places = chapter.places().within(name);
        return !places.isEmpty()
                && places.getFirst().start() == name.start()
                && places.getFirst().end() == name.end();
    }

    private int wordCount(Span name) {
        return chapter.words().within(name).size();
    }
}
