package pl.mosty.intake.rule.event;

import java.util.List;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.act.word.WordClass;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// The lead of a news story says in short what the next paragraph tells with its day: `Delegacja z
/// Dębowa wybrała się do partnerskiego Grazu.` above `Radni rozmawiali w Grazu 5 maja 2019 r. …`.
final class NewsLead {

    private static final Pattern FROM = Regex.anyCase("\\bze?\\s+(?:\\S+\\s+)?$");

    private static final int NEAR = 30;
    private static final int GAP = 20;

    private NewsLead() {}

    /// @param before what has been told so far
    static boolean isDatedBy(Sentence sentence, List<Telling> before) {
        if (before.size() != 1 || !sentence.opensParagraph() || sentence.listed()) {
            return false;
        }
        var lead = sentence.within(before.getFirst().sentence());
        var states = lead.states();
        var days = before.getFirst().date();
        return isFirst(lead, sentence)
                && (days == null || days.precision() != Precision.DAY)
                && lead.dates().isEmpty()
                && !lead.lostItsDate()
                && !(comes(lead) && sentence.tells(WordClass.GO))
                && !(lead.tells(WordClass.GO) && sentence.tells(WordClass.COME))
                && sentence.dates().stream().anyMatch(NewsLead::isDay)
                && sentence.states().stream().anyMatch(states::contains);
    }

    /// `Delegacja z Grazu odwiedziła Dębowo`
    private static boolean comes(Sentence lead) {
        int start = lead.span().start();
        return lead.tells(WordClass.COME)
                || (lead.tells(WordClass.VISIT)
                        && lead.foreignPlaces().stream()
                                .map(p ->
                                        new Passage(
                                                lead.text(),
                                                Math.max(start, p.start() - NEAR),
                                                p.start()))
                                .anyMatch(FROM::in));
    }

    /// It is in the first paragraph of the text, and the sentence begins the next one.
    private static boolean isFirst(Sentence lead, Sentence sentence) {
        var blocks = sentence.chapter().outline().parts().getFirst().blocks();
        if (blocks.isEmpty() || !blocks.getFirst().span().contains(lead.span())) {
            return false;
        }
        int end = blocks.getFirst().span().end();
        return sentence.span().start() >= end
                && sentence.span().start() - end <= GAP
                && sentence.text().substring(end, sentence.span().start()).isBlank();
    }

    private static boolean isDay(DateMention date) {
        return date.interval().filter(d -> d.precision() == Precision.DAY).isPresent();
    }
}
