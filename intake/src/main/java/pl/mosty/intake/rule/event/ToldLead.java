package pl.mosty.intake.rule.event;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Part;

/// A paragraph above a list that tells what happened on a day, and the list who was there or what
/// was talked about: `5 maja 2019 r. burmistrz rozmawiał z merem Grazu. Ustalono, że najważniejsze
/// będą:`.
final class ToldLead {

    /// `W 2019 r. odbyły się też:`: each item is an event of its own.
    private static final Pattern HELD =
            Regex.anyCase(
                    "\\b(?:odbyły się|odbywały się|miały miejsce|zorganizowano)\\b[^.!?]*:\\s*$");

    private ToldLead() {}

    static boolean isIn(Chapter chapter, Part part) {
        var lead = part.lead();
        if (lead == null
                || HELD.in(Passage.of(chapter.text(), lead))
                || part.blocks().stream().anyMatch(b -> tellsDay(chapter, b.span()))) {
            return false;
        }
        var sentences = chapter.sentences(lead);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = new Sentence(chapter, part, sentences.get(i), false, i == 0);
            boolean leads = i + 1 == sentences.size();
            if ((sentence.tellsDay() || tellsMeeting(sentence, leads))
                    && sentence.happened()
                    && (!leads || ListedPeople.areItems(chapter, part))) {
                return true;
            }
        }
        return false;
    }

    /// `Spotkali się strażacy z Grazu i Dębowa. Tematy rozmów:`, on whatever day.
    private static boolean tellsMeeting(Sentence sentence, boolean leads) {
        return !leads
                && sentence.tellsMeeting()
                && !sentence.states().isEmpty()
                && ListedEvent.leadsToTopics(sentence.chapter(), sentence.part());
    }

    /// The words below it, which go on with what it tells.
    static Span below(Part part) {
        var items = part.blocks();
        return new Span(items.getFirst().span().start(), items.getLast().span().end());
    }

    private static boolean tellsDay(Chapter chapter, Span item) {
        return chapter.dates().anyWithin(item, Sentence::isDay);
    }
}
