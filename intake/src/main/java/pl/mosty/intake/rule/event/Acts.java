package pl.mosty.intake.rule.event;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// Whether a sentence tells of an act: by its verb, by any verb in the past tense where it says the
/// day, and now and then by one in the present tense.
record Acts(Sentence sentence) {

    private static final int SPEECH_MARK = 4;

    /// How far before a sentence the day may stand that its story goes on from.
    private static final int STORY = 400;

    /// By its verb or, where it says the day, by any verb in the past tense.
    boolean happened() {
        if (sentence.isDenied() || isSpoken() || PastTense.isToCome(chapter(), span())) {
            return false;
        }
        return Predicates.happened(sentence.words())
                || Predicates.wasStep(sentence.words())
                || tookSeat()
                || areAbroad()
                || (saysWhen() && isPast())
                || (sentence.opensWithDay() && goesOnWithStory())
                || (sentence.tellsDay() && PresentTense.signs(chapter(), span()));
    }

    /// `Drugiego dnia zwiedzają …`, behind a day that was told; not `W piątek biblioteka jest
    /// otwarta`.
    private boolean goesOnWithStory() {
        int from = Math.max(sentence.part().span().start(), span().start() - STORY);
        return PresentTense.within(chapter(), span())
                && chapter().dates().anyWithin(new Span(from, span().start()), Sentence::isDay)
                && !Predicates.habit(sentence.words())
                && !Predicates.calledOff(sentence.words());
    }

    private boolean saysWhen() {
        return isDated()
                || sentence.lostItsDate()
                || sentence.opensWithDay()
                || MonthTold.at(sentence.words()) >= 0;
    }

    private boolean isPast() {
        return sentence.tellsPast()
                || Predicates.wasEvent(sentence.words())
                || Predicates.wasThere(sentence.words());
    }

    /// `W 2022 r. Dębowu powierzono miejsce w Zarządzie Ligi Miast`: of the unit, not of a person.
    boolean tookSeat() {
        return Predicates.namesSeat(sentence.words())
                && sentence.tellsPast()
                && chapter().offices().within(span()).isEmpty();
    }

    /// `Radni byli w Linzu na targach`, where a paragraph or an item begins: any act at an event or
    /// meeting with a place or state abroad.
    private boolean areAbroad() {
        return sentence.opensParagraph()
                && chapter().namesForeign(span())
                && !Predicates.standing(sentence.words())
                && !Predicates.goesOn(sentence.words())
                && sentence.namesEvent()
                && sentence.tellsPast();
    }

    /// Where nothing was told before or a paragraph begins: what goes on now, or what was done in a
    /// place or on a day that is the paragraph's heading.
    ///
    /// @param first whether nothing was told before
    boolean begin(boolean first) {
        return (first && (areUnderPlace() || areUnderDay()))
                || ((first || sentence.opensParagraph()) && goOnNow());
    }

    /// Tells with its days what was still going on when it was written, or in the tense of that.
    private boolean goOnNow() {
        return sentence.tellsDay()
                && (Predicates.goesOnNow(sentence.words())
                        || (chapter().namesForeign(span())
                                && PresentTense.within(chapter(), span())))
                && !Predicates.habit(sentence.words())
                && !Predicates.calledOff(sentence.words());
    }

    /// What it says of a place that is the heading of its paragraph.
    private boolean areUnderPlace() {
        return sentence.opensParagraph()
                && !sentence.part().headings().isEmpty()
                && PastTense.within(chapter(), span())
                && !Predicates.calledOff(sentence.words())
                && sentence.part().headings().stream()
                        .filter(h -> !h.equals(chapter().outline().title()))
                        .anyMatch(h -> chapter().places().anyWithin(h, p -> !p.place().polish()));
    }

    /// What it says below the day that is its paragraph's heading: `3 maja – Święto Chleba`.
    private boolean areUnderDay() {
        return sentence.opensParagraph()
                && PastTense.within(chapter(), span())
                && !Predicates.calledOff(sentence.words())
                && HeadingDates.of(chapter(), sentence.part())
                        .filter(d -> d.precision() == Precision.DAY)
                        .isPresent();
    }

    private boolean isDated() {
        for (var date : sentence.dates()) {
            if (Sentence.isDay(date)
                    || (date instanceof DateMention.InYear && !isAdjective(date))) {
                return true;
            }
        }
        return false;
    }

    /// `Zeszłoroczną butelkę wyłowił mieszkaniec`: of what thing, not when.
    private boolean isAdjective(DateMention date) {
        return sentence.text().startsWith("roczn", date.start() + "zeszło".length())
                || sentence.text().startsWith("roczn", date.start() + "tego".length())
                || sentence.text().startsWith("roczn", date.start() + "ubiegło".length());
    }

    /// A line of speech, its dash read as a bullet or not.
    private boolean isSpoken() {
        var text = sentence.text();
        int from = span().start();
        while (from > 0 && text.charAt(from - 1) != '\n' && span().start() - from < SPEECH_MARK) {
            from--;
        }
        return sentence.opensParagraph()
                && Predicates.isSpeech(Chars.oneSpaced(text.substring(from, span().end())).strip());
    }

    private Chapter chapter() {
        return sentence.chapter();
    }

    private Span span() {
        return sentence.span();
    }
}
