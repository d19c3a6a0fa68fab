package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;

/// An activity that names nobody from abroad is about whom its paragraph has named before: `Rok
/// zaczął się wizytą w Grazu. W maju starosta oglądał tam kliniki.`
final class StoryTopics {

    private static final Set<String> LISTED = Set.of("dated-bullet", "event-row", "listed-event");

    /// Words that mean somebody told of before.
    private static final Pattern SAME =
            Regex.anyCase(
                    "\\b(?:te(?:go|j|mu) same(?:go|j|mu)|tych samych|tym samym|tegoż|rewizyt\\p{L}*|tam\\b|tamtejsz\\p{L}+|pobytu|goście|gości\\b|gościom|ci sami|the same|return visit|there|dort(?:ig\\p{L}+)?|Gegenbesuch|derselben|desselben)");

    /// Words for what the unit does with its partner.
    private static final Pattern JOINT =
            Regex.anyCase(
                    "\\b(?:porozumieni|umow|partner|delegacj|gośc|gości|wymian|współprac|obu stron|obie stron|obu (?:miast|gmin|powiat|samorząd))");

    private static final int LONGEST = 2_500;
    private final Chapter chapter;
    private final TreeSet<Integer> told = new TreeSet<>();

    /// Whom the whole text is about, where it names a single state.
    private final Optional<Span> only;

    private @Nullable Event last;

    StoryTopics(Chapter chapter) {
        this.chapter = chapter;
        var whole = new Span(0, chapter.text().length());
        this.only =
                states(whole).size() == 1 ? names(whole).stream().findFirst() : Optional.empty();
    }

    /// The activity, with what it is about above it like a heading. To be asked for each activity
    /// in the order of the text.
    Event under(Event event) {
        var topic = isOpen(event) ? find(event) : Optional.<Span>empty();
        told.add(event.span().start());
        last = event;
        if (topic.isEmpty()) {
            return event;
        }
        var headings = new ArrayList<>(event.part().headings());
        headings.add(topic.get());
        return event.under(headings);
    }

    private boolean isOpen(Event event) {
        return !LISTED.contains(event.rule())
                && event.project() == null
                && event.network() == null
                && names(event.context()).isEmpty()
                && event.part().headings().stream()
                        .filter(h -> !h.equals(chapter.outline().title()))
                        .allMatch(h -> names(h).isEmpty());
    }

    private Optional<Span> find(Event event) {
        int start = event.span().start();
        int from = chapter.text().lastIndexOf('\n', start - 1) + 1;
        boolean same = goesOn(event) || SAME.matcher(event.span().of(chapter.text())).find();
        var before = chapter.sentences(new Span(Math.max(from, start - LONGEST), start));
        for (var sentence : before.reversed()) {
            var named = names(sentence);
            if (named.isEmpty() || (isTold(sentence) && !same)) {
                continue;
            }
            return states(sentence).size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        var other = last;
        if (other != null && goesOn(event) && states(other.context()).size() == 1) {
            return names(other.context()).stream().findFirst();
        }
        boolean joint =
                event.rule().equals("told-event") && JOINT.in(event.span().of(chapter.text()));
        return joint ? only : Optional.empty();
    }

    /// On one of the days that the activity before it lasted.
    private boolean goesOn(Event event) {
        var days = event.date();
        var visit = last == null ? null : last.date();
        return days != null
                && visit != null
                && event.rule().equals("told-event")
                && visit.precision() == days.precision()
                && visit.start().toString().compareTo(days.start().toString()) <= 0
                && days.end().toString().compareTo(visit.end().toString()) <= 0;
    }

    /// An activity of its own begins in it.
    private boolean isTold(Span sentence) {
        var next = told.ceiling(sentence.start());
        return next != null && next < sentence.end();
    }

    /// Foreign places, else states.
    private List<Span> names(Span span) {
        var places =
                chapter.places().within(span).stream()
                        .filter(p -> !p.place().polish())
                        .map(p -> new Span(p.start(), p.end()))
                        .toList();
        return !places.isEmpty()
                ? places
                : chapter.countries().within(span).stream()
                        .filter(c -> !c.country().code().equals("PL"))
                        .map(c -> new Span(c.start(), c.end()))
                        .toList();
    }

    private Set<String> states(Span span) {
        var states = new HashSet<String>();
        chapter.places().within(span).forEach(p -> states.add(p.place().country()));
        chapter.countries().within(span).forEach(c -> states.add(c.country().code()));
        states.remove("PL");
        return states;
    }
}
