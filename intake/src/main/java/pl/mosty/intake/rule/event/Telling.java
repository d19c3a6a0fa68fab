package pl.mosty.intake.rule.event;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// An activity while its story goes on: later sentences may still belong to it.
final class Telling {

    private final Part part;
    private final Span span;
    private final Span told;
    private final Span sentence;
    private @Nullable DateInterval date;
    private final int count;
    private final String rule;
    private Span context;
    private boolean shared;
    private boolean closed;

    /// @param sentence the whole sentence it was found in
    Telling(
            Part part,
            Span span,
            Span told,
            Span sentence,
            @Nullable DateInterval date,
            int count,
            String rule) {
        this.part = part;
        this.span = span;
        this.told = told;
        this.sentence = sentence;
        this.context = sentence;
        this.date = date;
        this.count = count;
        this.rule = rule;
    }

    @Nullable DateInterval date() {
        return date;
    }

    Span told() {
        return told;
    }

    Span sentence() {
        return sentence;
    }

    /// The sentences that told of it so far.
    Span context() {
        return context;
    }

    /// @param alone false where several activities share the sentences from here on
    void goOn(Span next, boolean alone) {
        context = new Span(context.start(), Math.max(context.end(), next.end()));
        shared |= !alone;
    }

    /// Its own sentence told no date, the next one tells when it was.
    void dateBy(Sentence next) {
        boolean open = date == null || date.precision() == Precision.YEAR;
        var days = When.of(next, Story.NONE);
        if (open && !next.within(sentence).tellsDay() && isOfSameYear(next, days)) {
            date = days;
        }
    }

    /// Its own sentence told no other year, as `tegoroczny` does.
    boolean isOfSameYear(Sentence next, @Nullable DateInterval days) {
        return date == null
                || days == null
                || date.start().year() == null
                || days.start().year() == null
                || date.start().year().equals(days.start().year())
                || next.within(sentence).dates().isEmpty();
    }

    /// Its words end where they end, whatever follows.
    Telling closed() {
        shared = true;
        closed = true;
        return this;
    }

    boolean isClosed() {
        return closed;
    }

    Event event(String text) {
        boolean whole = !shared && span.end() >= Told.withoutClosing(text, sentence).end();
        int end = whole ? context.end() : span.end();
        var words = Told.withoutClosing(text, new Span(span.start(), end));
        var toldSpan =
                Told.withoutClosing(
                        text,
                        new Span(told.start(), Math.max(told.start(), whole ? end : told.end())));
        return new Event(words, toldSpan, context, date, part, null, null, count, rule);
    }
}
