package pl.mosty.intake.rule.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Quotes;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.rule.person.name.HouseNames;
import pl.mosty.intake.rule.person.name.Namesakes;
import pl.mosty.intake.rule.person.name.PersonNames;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.GrammaticalNumber;

/// People without an office: behind a noun for a person (`solistka Ieva Stankutė`), or told by a
/// given name of the dictionary (`Karolina Szafraniec z Biura Energii`).
final class NamedPeople {

    private static final Pattern FAMILY =
            Regex.anyCase(
                    "\\p{L}+(?:[sc]k(?:i|a|iego|iemu|im|iej|ą)|icz(?:a|em|owi|u)?|czyk(?:a|iem|owi)?|[auye]k(?:a|iem|owi)?|iak(?:a|iem)?|ec|ca|cem|[iy]k(?:a|iem)?|uk(?:a|iem)?)");
    private static final int LONGEST_COMPLEMENT = 60;
    private static final int BEFORE = 70;
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "w", "we", "z", "ze", "na", "do", "od", "po", "o", "przy", "u", "nad", "pod",
                    "przed", "za", "ku", "at", "in", "of", "the", "from", "to", "with", "for", "by",
                    "im", "der", "die", "das", "mit", "von", "aus", "und", "and");
    private static final Set<String> CLUBS =
            Set.of(
                    "TJ", "FC", "FK", "SK", "SC", "KS", "LKS", "MKS", "UKS", "GKS", "GLKS", "SV",
                    "TSV", "AC", "AS");
    private static final Set<String> AT = Set.of("w", "we", "na", "do");
    private static final Facet GIVEN = Facet.of(NamedPeople::isGiven);
    private static final Facet COMMON = Facet.of(NamedPeople::isCommon);
    private final Chapter chapter;
    private final PersonNames names;
    private final Introductions introductions;

    NamedPeople(Chapter chapter, PersonNames names) {
        this.introductions = new Introductions(chapter);
        this.chapter = chapter;
        this.names = names;
    }

    /// Adds those that are not found yet.
    void find(Span span, List<FoundPerson> found) {
        var words = chapter.words().within(span);
        for (int i = 0; i + 1 < words.size(); i++) {
            var word = words.get(i);
            if (!word.capitalised()
                    || word.upperCase()
                    || introductions.isOffice(word)
                    || FoundPerson.anyCovers(found, word.start())) {
                continue;
            }
            var name = names.startingAt(word.start(), span.end());
            if (name == null
                    || wordCount(name) < 2
                    || name.of(chapter.text()).chars().noneMatch(c -> Chars.isSpace((char) c))
                    || (isPlace(name) && !isPersonLikePlace(words, i, name))
                    || quoted(span, word)
                    || introductions.isCredit(word)) {
                continue;
            }
            var role = role(words, i, found);
            boolean known =
                    GivenNames.isKnown(word.text())
                            && !names.isBody(name)
                            && (names.plausible(name) || isUnknown(words.get(i + 1)));
            boolean given = known || (word.is(GIVEN) && isFamily(words.get(i + 1)));
            boolean told =
                    role != null
                            || introductions.isListed(found, name)
                            || introductions.leads(span, word)
                            || introductions.isTitled(words, i)
                            || Introductions.isFamilyFirst(words, i);
            boolean person = given || (told && names.plausible(name) && !word.is(COMMON));
            if (!person
                    || isHouse(words, i)
                    || (role == null && Namesakes.isThing(chapter.text(), words, i))
                    || Namesakes.isNumbered(chapter.text(), name)
                    || isClub(words, i, name)
                    || HouseNames.hold(chapter, name)) {
                continue;
            }
            found.add(person(name, role, span, found));
            while (i + 1 < words.size() && words.get(i + 1).start() < name.end()) {
                i++;
            }
        }
    }

    private FoundPerson person(
            Span name, @Nullable Role role, Span span, List<FoundPerson> others) {
        int from = Math.max(span.start(), name.start() - BEFORE);
        var before = new Span(clause(from, name.start()), name.start());
        var places = chapter.places().within(before, p -> !p.place().polish());
        var countries =
                chapter.countries()
                        .within(
                                before,
                                c ->
                                        !c.country().code().equals("PL")
                                                && !FoundPerson.anyCovers(others, c.start()));
        var country =
                !countries.isEmpty()
                        ? countries.getLast().country().code()
                        : places.isEmpty() ? null : places.getLast().place().country();
        return FoundPerson.untold(
                name,
                country,
                role == null ? null : role.gender(),
                role == null ? null : role.governed());
    }

    private int clause(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (".;\n".indexOf(chapter.text().charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    /// The noun for a person right before, or with what it is of between; that of somebody else is
    /// none: `od starosty Jana Lipy obrazy Adama Wilka`.
    private @Nullable Role role(List<Word> words, int at, List<FoundPerson> found) {
        for (int i = at - 1; i >= 0 && i >= at - 5; i--) {
            var word = words.get(i);
            if (!isComplement(word.end(), words.get(at).start())
                    || FoundPerson.anyCovers(found, word.start())) {
                return null;
            }
            if (PREPOSITIONS.contains(word.lower())) {
                return null;
            }
            if (!word.capitalised() && word.text().length() > 2) {
                var role = Role.of(word.text());
                if (role != null) {
                    return role;
                }
            }
        }
        return null;
    }

    private boolean isComplement(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",.;:()\n–".indexOf(chapter.text().charAt(i)) >= 0) {
                return false;
            }
        }
        return to - from <= LONGEST_COMPLEMENT;
    }

    /// `Rasa Jankauskaitė`: a word of no language known here behind a given name.
    private static boolean isUnknown(Word word) {
        return word.capitalised() && !word.isKnown() && !word.isKnownInSmall();
    }

    private static boolean isGiven(Form form) {
        return form.text().length() > 2
                && !form.is(COMMON)
                && Dictionary.shared().analyses(form.text()).stream()
                        .anyMatch(a ->
                                Character.isUpperCase(a.lemma().charAt(0))
                                        && a.tag().text().contains(":m1")
                                        && a.tag().number() == GrammaticalNumber.SINGULAR)
                && Places.standard().find(form.text()).isEmpty();
    }

    /// A noun or adjective of the language, or what ends like a Polish family name.
    private static boolean isFamily(Word word) {
        return word.capitalised()
                && (word.isKnown()
                        || word.isKnownInSmall()
                        || FAMILY.matcher(word.text()).matches());
    }

    private static boolean isCommon(Form form) {
        return Dictionary.shared().analyses(form.lower()).stream()
                .anyMatch(a ->
                        a.tag().text().startsWith("subst") || a.tag().text().startsWith("adj"));
    }

    /// `w Lesie Miejskim`, `w Sali Pod Lipami`: a common noun behind a preposition of place.
    private static boolean isHouse(List<Word> words, int i) {
        return i > 0 && AT.contains(words.get(i - 1).lower()) && words.get(i).is(COMMON);
    }

    /// `TJ Sokol Brno`, `Banda Cittadina di Lucca`: with a club's letters before, or a capital and
    /// a place at the end.
    private boolean isClub(List<Word> words, int i, Span name) {
        if (i == 0 || words.get(i).start() != words.get(i - 1).end() + 1) {
            return false;
        }
        var before = words.get(i - 1);
        return CLUBS.contains(before.text())
                || (before.capitalised()
                        && chapter.places().anyWithin(name, p -> p.end() == name.end()));
    }

    private boolean quoted(Span span, Word word) {
        return Quotes.isOpen(chapter.text(), span.start(), word.start());
    }

    private boolean isPlace(Span name) {
        return chapter.places().anyWithin(name, p -> p.start() == name.start())
                || chapter.countries()
                        .anyWithin(
                                new Span(Math.max(0, name.start() - 40), name.end() + 20),
                                c -> c.start() < name.end() && name.start() < c.end());
    }

    /// `Janowi Klonowi`, `oraz Szabó Gergely`: the first word alone is also a town, but none is
    /// expected there.
    private boolean isPersonLikePlace(List<Word> words, int i, Span name) {
        boolean whole = chapter.places().anyWithin(name, p -> p.end() == name.end());
        boolean listed =
                i > 0 && Regex.matches(words.get(i - 1).text(), "(?U)(?:i|oraz|nam|\\p{Ll}{3,}li)");
        boolean given =
                GivenNames.isKnown(words.get(i).text())
                        && i > 0
                        && !PREPOSITIONS.contains(words.get(i - 1).lower());
        return !whole && (given || (listed && Introductions.isFamilyFirst(words, i)));
    }

    private int wordCount(Span name) {
        return chapter.words().within(name).size();
    }
}
