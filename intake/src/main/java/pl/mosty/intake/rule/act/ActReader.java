package pl.mosty.intake.rule.act;

import static pl.mosty.intake.rule.act.word.WordClass.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.act.weight.PlaceWeights;
import pl.mosty.intake.rule.act.weight.Weights;
import pl.mosty.intake.rule.act.weight.WordWeights;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.Tagger;
import pl.mosty.intake.rule.act.word.WordClass;
import pl.mosty.intake.rule.event.ListedNames;
import pl.mosty.polish.date.Precision;

/// Reads what an activity was and which way it went.
public final class ActReader {

    private static final long TELLING = ~WordClass.bits(AT, FROM, WITH);
    private static final double LED = 2;
    private static final double MET = 0.7;
    private final Chapter chapter;
    private final Tagger tagger;
    private final Headings headings;
    private @Nullable Event last;
    private Direction before = Direction.NONE;

    public ActReader(Chapter chapter) {
        this.chapter = chapter;
        this.tagger = chapter.tagger();
        this.headings = new Headings(chapter);
    }

    /// The kind of an activity and its way.
    ///
    /// @param there starts of the places where it took place
    /// @param atOwn whether it took place in the own unit
    /// @param sure whether its words tell the kind, and a visit's for one way only
    public record Reading(
            ActivityKind kind,
            Direction direction,
            Set<Integer> there,
            boolean atOwn,
            boolean sure) {

        public Reading {
            there = Set.copyOf(there);
        }
    }

    /// @param head the first clause
    /// @param topical tells whether the words at a place are only what was talked about
    /// @param foreign its foreign places, without those only talked about
    /// @param counterparts whether it names people of the foreign side
    public Reading read(
            Event event,
            Span head,
            IntPredicate topical,
            List<PlaceMention> foreign,
            boolean counterparts) {
        var act = act(event, head, topical, foreign, counterparts);
        boolean diplomatic =
                Kinds.isDiplomatic(event, act)
                        || (isFirst(event)
                                && headings.openWithDiplomat(event)
                                && act.says(MEET, RECEIVE, COME, VISIT, GUEST));
        var direction = diplomatic ? act.diplomatic() : act.direction();
        boolean follows = !diplomatic && event.project() == null && follows(event);
        if (follows) {
            direction = act.after(before, direction);
        }
        if (direction == Direction.NONE && event.rule().equals(ListedNames.NAME)) {
            direction = Direction.LOCAL; // what a host recalls of the year before guests
        }
        last = event;
        before = direction;
        var kind =
                diplomatic
                        ? ActivityKind.DIPLOMATIC_MEETING
                        : Kinds.of(event, act, direction, follows);
        return new Reading(
                kind,
                kind == ActivityKind.OTHER && act.ends() ? Direction.NONE : direction,
                act.there(),
                act.atOwn(),
                Kinds.isTold(kind, act, direction));
    }

    /// The first thing told in its section.
    private boolean isFirst(Event event) {
        return last == null || last.part().ordinal() != event.part().ordinal();
    }

    /// Told in the same section as the last one, of its days or the day after.
    private boolean follows(Event event) {
        var date = event.date();
        var other = last == null ? null : last.date();
        if (last == null
                || date == null
                || other == null
                || last.part().ordinal() != event.part().ordinal()
                || !last.part().headings().equals(event.part().headings())
                || date.precision() != Precision.DAY
                || other.precision() != Precision.DAY
                || !date.hasYear()
                || !other.hasYear()
                || event.rule().equals("dated-bullet")
                || event.rule().equals("event-row")) {
            return false;
        }
        var start = LocalDate.parse(date.start().toString());
        return !start.isBefore(LocalDate.parse(other.start().toString()))
                && !start.isAfter(LocalDate.parse(other.end().toString()).plusDays(1));
    }

    private Act act(
            Event event,
            Span head,
            IntPredicate topical,
            List<PlaceMention> foreign,
            boolean counterparts) {
        boolean row = event.rule().equals("event-row");
        var told = row ? event.context() : event.told();
        int headEnd = head.end();
        var words = tagger.words(told);
        if (isPiece(event) && !ActWord.anyOf(words, TELLING)) {
            told = event.context();
            words = tagger.words(told);
            headEnd = told.end();
        }
        var weights = new Weights();
        var placed = new PlaceWeights(chapter, words, headEnd, topical, weights);
        var worded = new WordWeights(chapter, words, headEnd, topical, weights);
        for (var place : chapter.places().within(told)) {
            boolean polish = place.place().polish();
            if (polish || foreign.contains(place)) {
                placed.place(place.start(), place.end(), place.spelling(), polish);
            }
        }
        placed.countries(told);
        headings(event, topical, weights);
        if (event.venue() != null) {
            chapter.places()
                    .within(event.venue())
                    .forEach(p -> weights.venue(p.start(), p.place().polish()));
        }
        boolean underForeign = headings.nameForeign(event);
        worded.words(underForeign);
        var said = said(words, headEnd, topical);
        long headBits = bits(said);
        long all = bits(words);
        var order = said;
        headBits |= Phrases.bits(words, headEnd);
        boolean shared = !event.context().equals(told) && isPiece(event);
        if (shared) {
            order = tagger.words(sentence(event));
            headBits |= bits(order);
        }
        worded.stays(underForeign, (headBits & WordClass.bits(STAY, VISIT, TRAIN)) != 0);
        double guests = weights.guests();
        double going = weights.going();
        long lead = lead(event);
        if ((lead & WordClass.bits(RECEIVE, COME, GUEST)) != 0) {
            guests = Math.max(guests, LED);
        } else if ((lead & GO.bit()) != 0) {
            going = Math.max(going, LED);
        }
        if (counterparts && weights.home() > 0) {
            guests = Math.max(guests, (headBits & WordClass.bits(VISIT, STAY)) != 0 ? LED : MET);
        }
        return new Act(
                headBits | (lead & WordClass.bits(RECEIVE, COME, GO, VISIT, ATTEND, MEET)),
                all | headBits,
                Act.order(order),
                weights.abroad(),
                weights.home(),
                guests,
                going,
                (lead & MEET.bit()) != 0 && (lead & WordClass.bits(RECEIVE, COME)) == 0,
                weights.ownDoing(),
                weights.there(),
                weights.atOwn());
    }

    /// Of the head's words those that tell of the activity itself.
    private static List<ActWord> said(List<ActWord> words, int headEnd, IntPredicate topical) {
        var said = new ArrayList<ActWord>(words.size());
        for (var word : words) {
            if (word.start() < headEnd && (!topical.test(word.start()) || word.is(MEET.bit()))) {
                said.add(word);
            }
        }
        return said;
    }

    /// One of several activities of a sentence, whose verb may stand in another's words.
    private static boolean isPiece(Event event) {
        return event.rule().equals("event-per-date") || event.rule().equals("enumerated-events");
    }

    private static Span sentence(Event event) {
        return event.context();
    }

    /// The classes of the words that lead to a list's items.
    private long lead(Event event) {
        if (event.rule().equals("event-row") && !event.part().headings().isEmpty()) {
            return headings.ofRows(event);
        }
        var lead = event.part().lead();
        boolean leads =
                lead != null
                        && event.span().start() > lead.end()
                        && chapter.text().charAt(lead.end() - 1) == ':';
        return leads && lead != null ? bits(tagger.words(lead)) : 0;
    }

    /// `Dni Dębowa w Grazu` above the items that tell of them.
    private void headings(Event event, IntPredicate topical, Weights weights) {
        for (var heading : event.part().headings()) {
            if (!heading.equals(chapter.outline().title())
                    && heading.start() < event.span().start()) {
                var above = new Weights();
                var placed =
                        new PlaceWeights(
                                chapter, tagger.words(heading), heading.end(), topical, above);
                for (var place : chapter.places().within(heading)) {
                    placed.place(
                            place.start(), place.end(), place.spelling(), place.place().polish());
                }
                weights.under(above);
            }
        }
    }

    static long bits(List<ActWord> words) {
        long bits = 0;
        for (var word : words) {
            bits |= word.classes();
        }
        return bits;
    }
}
