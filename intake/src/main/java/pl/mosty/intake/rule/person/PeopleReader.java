package pl.mosty.intake.rule.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.rule.person.name.PersonNames;
import pl.mosty.intake.rule.person.side.WeighedSides;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// Finds the people of an activity: a name behind or before its office, or behind `Pan`, `Pani`.
public final class PeopleReader {

    private static final Pattern BESIDE = Regex.anyCase("\\s+(?:oraz|i|wraz z|and|und|mit)\\s+");
    private static final Pattern SIR = Regex.exact("\\b([Pp]an(?:i|a|em|ią|u)?)\\s+(?=\\p{Lu})");
    private static final Pattern CAME =
            Regex.anyCase(
                    "\\b(?:przyjecha\\w+|przyby\\w+|wystąpi\\w+|gościem był\\w*|gościła?)\\b[^.;]{0,30}?(?:m\\.in\\.|między innymi)?\\s*(?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ z\\b)");
    private static final Pattern LATE =
            Regex.anyCase("\\b(?:śp|ś\\. ?p)\\.? (?:\\p{L}+\\.? ){0,2}$");
    private static final int LONGEST_LATE = 40;
    private final Chapter chapter;
    private final PersonNames names;
    private final WeighedSides sides;

    /// Leads and captions are asked for again and again.
    private final Map<Asked, List<FoundPerson>> known = new HashMap<>();

    public PeopleReader(Chapter chapter) {
        this.chapter = chapter;
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

    private record Asked(Span span, @Nullable Case governs, List<Span> headings) {

        // written out: the one that the compiler makes is linked anew by each start
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked
                    && span.equals(asked.span)
                    && governs == asked.governs
                    && headings.equals(asked.headings);
        }

        @Override
        public int hashCode() {
            return span.hashCode();
        }
    }

    private List<FoundPerson> find(Asked asked) {
        var span = asked.span;
        var governs = asked.governs;
        boolean foreign =
                chapter.namesForeign(span)
                        || asked.headings.stream().anyMatch(chapter::namesForeign);
        var found = new ArrayList<FoundPerson>();
        new OfficeBearers(chapter, names).find(span, governs, found);
        for (var titled : new ForeignTitles(chapter, names).find(span)) {
            if (!FoundPerson.anyCovers(found, titled.name().start())) {
                found.add(titled);
            }
        }
        beside(span, found);
        addressed(span, found);
        came(span, found);
        new NamedPeople(chapter, names).find(span, found);
        new Rulers(chapter).tell(found);
        found.removeIf(this::isLate);
        return settled(span, foreign, found);
    }

    /// In the order of the text, each on its side. Only Polish inflects names.
    private List<FoundPerson> settled(Span span, boolean foreign, List<FoundPerson> found) {
        if (found.isEmpty()) {
            return found;
        }
        found.sort(Comparator.comparingInt(f -> f.name().start()));
        var verdicts = sides.of(span, foreign, found.stream().map(FoundPerson::candidate).toList());
        boolean inflects = chapter.language().equals("pl");
        var settled = new ArrayList<FoundPerson>(found.size());
        for (int i = 0; i < found.size(); i++) {
            var person = found.get(i).on(verdicts.get(i));
            settled.add(inflects ? person : person.inNominative());
        }
        return settled;
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
                    || chapter.places().anyWithin(name, p -> p.start() == name.start())
                    || FoundPerson.anyCovers(found, name.start())) {
                continue;
            }
            found.add(FoundPerson.untold(name, null, null, person.governed()));
        }
    }

    /// It begins with a given name, or with words that are none of the language.
    private boolean isName(Span name) {
        var words = chapter.words().within(name);
        return GivenNames.isKnown(words.getFirst().text())
                || words.stream().noneMatch(Word::isKnownInSmall);
    }

    private void addressed(Span span, List<FoundPerson> found) {
        var matcher = SIR.matcher(chapter.text()).region(span.start(), span.end());
        while (matcher.find()) {
            int at = matcher.end();
            var name = names.startingAt(at, span.end());
            if (name != null && !FoundPerson.anyCovers(found, at)) {
                boolean woman = matcher.group(1).startsWith("ani", 1);
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
                    && !FoundPerson.anyCovers(found, at)) {
                found.add(FoundPerson.untold(name, null, null, Case.NOMINATIVE));
            }
        }
    }

    /// `przy grobie śp. Jana Lipy`: who is dead took no part.
    private boolean isLate(FoundPerson person) {
        int at = person.name().start();
        return LATE.in(new Passage(chapter.text(), Math.max(0, at - LONGEST_LATE), at));
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
