package pl.mosty.intake.rule.person.side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;

/// The people of some words in their order, with the words between them.
final class Company {

    private static final Pattern JOINED =
            Regex.anyCase(
                    "\\s*(?:,|\\(|[-–—])?\\s*(?:(?:i|oraz|a także|jak również|and|und|sowie)\\b)?(?:\\s*(?:z|ze)\\b)?(?: ?\\p{Ll}[\\p{L}.]*){0,3}\\s*");
    private static final Pattern AND =
            Regex.anyCase("\\s*(?:,|,? ?\\b(?:i|oraz|a także|jak również|and|und|sowie)\\b)\\s*");
    private static final Pattern PARTY = Regex.anyCase("\\b(?:stron\\p{L}*|w imieniu|a) ");
    private static final Pattern POLISH = Regex.exact("polsk(?:i|a|ą|iej|iego|iemu|ich|im|imi)");

    /// What only Polish units have.
    private static final Pattern POLISH_BODY = Regex.anyCase("(?:sejmik|starostw)");

    private final Chapter chapter;
    private final List<Candidate> people;
    private final List<Span> sentences;
    private final List<Origin> origins;

    /// Whether something abroad is named in the words or above them.
    private final boolean foreign;

    /// @param people in the order of the text
    Company(Chapter chapter, Span span, boolean foreign, List<Candidate> people) {
        this.chapter = chapter;
        this.people = people;
        this.foreign = foreign;
        this.sentences = chapter.sentences(span);
        this.origins = origins(chapter, span);
    }

    private static List<Origin> origins(Chapter chapter, Span span) {
        var found = new ArrayList<Origin>();
        chapter.places()
                .within(span)
                .forEach(p -> found.add(new Origin(p.start(), p.end(), !p.place().polish())));
        for (var country : chapter.countries().within(span)) {
            boolean abroad = !country.country().code().equals("PL");
            found.add(new Origin(country.start(), country.end(), abroad));
        }
        for (var word : chapter.words().within(span)) {
            boolean named =
                    POLISH_BODY.matcher(word.text()).lookingAt()
                            || (word.capitalised()
                                    ? chapter.own().isCalled(word.text())
                                    : isPolish(word.text())
                                            || (word.text().length() > 4
                                                    && chapter.own().isNamedBy(word.form())));
            if (named && found.stream().noneMatch(o -> o.start() == word.start())) {
                found.add(new Origin(word.start(), word.end(), false));
            }
        }
        found.sort(Comparator.comparingInt(Origin::start));
        return found;
    }

    /// `polskiej`, `naszą`
    private static boolean isPolish(String word) {
        return (word.startsWith("polsk") && POLISH.matcher(word).matches())
                || word.startsWith("nasz");
    }

    Chapter chapter() {
        return chapter;
    }

    Candidate person(int at) {
        return people.get(at);
    }

    boolean isForeign() {
        return foreign;
    }

    int size() {
        return people.size();
    }

    String printed(int at) {
        return people.get(at).name().of(chapter.text());
    }

    /// The sentence that the person stands in.
    Span sentence(int at) {
        int start = people.get(at).name().start();
        for (var sentence : sentences) {
            if (sentence.start() <= start && start < sentence.end()) {
                return sentence;
            }
        }
        return people.get(at).name();
    }

    /// From the beginning of the sentence to the person.
    Span before(int at) {
        int start = people.get(at).start();
        return new Span(Math.min(sentence(at).start(), start), start);
    }

    /// From the person to the next one, or to the end of the sentence.
    Span after(int at) {
        int from = people.get(at).end();
        int to = Math.max(from, sentence(at).end());
        for (var other : people) {
            to = other.start() >= from ? Math.min(to, other.start()) : to;
        }
        return new Span(from, to);
    }

    String words(Span span) {
        return span.of(chapter.text());
    }

    /// The words of a span without the people told in them and their offices.
    String withoutPeople(Span span) {
        var words = new StringBuilder();
        int from = span.start();
        for (var person : people) {
            if (person.start() >= from && person.end() <= span.end()) {
                words.append(chapter.text(), from, person.start()).append(' ');
                from = person.end();
            }
        }
        return words.append(chapter.text(), Math.min(from, span.end()), span.end()).toString();
    }

    /// The last one in the span that is no part of somebody's name or office, or null.
    @Nullable Origin lastOrigin(Span span) {
        Origin last = null;
        for (var origin : origins) {
            boolean within = origin.start() >= span.start() && origin.end() <= span.end();
            last = within && isFree(origin) ? origin : last;
        }
        return last;
    }

    @Nullable Origin firstOrigin(Span span) {
        for (var origin : origins) {
            if (origin.start() >= span.start() && origin.end() <= span.end() && isFree(origin)) {
                return origin;
            }
        }
        return null;
    }

    private boolean isFree(Origin origin) {
        for (var person : people) {
            if (origin.start() < person.end() && person.start() < origin.end()) {
                return false;
            }
        }
        return true;
    }

    /// Whether the person is listed right behind the one before.
    boolean isJoined(int at) {
        if (at == 0) {
            return false;
        }
        int from = people.get(at - 1).end();
        int to = people.get(at).start();
        var gap = new Span(from, Math.max(from, to));
        return from <= to
                && !words(gap).isBlank()
                && JOINED.matcher(chapter.text()).region(from, to).matches()
                && words(gap).indexOf('\n') < 0
                && !PARTY.in(Passage.of(chapter.text(), gap))
                && lastOrigin(gap) == null;
    }

    /// The last of those named with nothing but `i` or a comma between.
    int lastOfNames(int at) {
        int last = at;
        while (last + 1 < people.size() && isNamedBeside(last + 1)) {
            last++;
        }
        return last;
    }

    /// The first of those named with nothing but `i` or a comma between.
    int firstOfNames(int at) {
        int first = at;
        while (isNamedBeside(first)) {
            first--;
        }
        return first;
    }

    private boolean isNamedBeside(int at) {
        if (at == 0) {
            return false;
        }
        int from = people.get(at - 1).end();
        int to = people.get(at).start();
        return from <= to && AND.matcher(chapter.text()).region(from, to).matches();
    }

    /// The first of those listed up to the person.
    int firstOfList(int at) {
        int first = at;
        while (isJoined(first)) {
            first--;
        }
        return first;
    }

    /// The last of those listed from the person on.
    int lastOfList(int at) {
        int last = at;
        while (last + 1 < people.size() && isJoined(last + 1)) {
            last++;
        }
        return last;
    }
}
