package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;

/// The sentences among an activity's words that tell nothing of it: what was called off, is
/// planned, is another unit's, or how a place is.
///
/// `Delegacja z Rovinja odwołała przyjazd.`, `A visit to Vermont is planned.`
record Untold(List<Span> sentences) {

    private static final Pattern ELSEWHERE =
            Regex.anyCase(
                    "\\b(?:odwoła(?:ł|no|n)|nie doszł|nie odby(?:ł|w)|nie obejmuj|zaplanowan|planuje|planowan|przewid(?:uje|ziano)|zamierza|odrębn|leży (?:na|w|nad)|liczy \\d|słynie|wymieni(?:ono|ano) (?:jedynie|tylko)|przełożon|przełożył|przesuni|zapowiadan|postponed|put off|(?:is|are|was|were) (?:planned|scheduled)|verschoben|cancelled|called off|a separate|vorgesehen|geplant|abgesagt|entfallen|ist partner)");

    Untold {
        sentences = List.copyOf(sentences);
    }

    static Untold in(Chapter chapter, Span told) {
        var found = new ArrayList<Span>();
        for (var sentence : chapter.sentences(told)) {
            if (sentence.start() > told.start()
                    && ELSEWHERE.in(Passage.of(chapter.text(), sentence))) {
                found.add(sentence);
            }
        }
        return new Untold(found);
    }

    boolean covers(int at) {
        return sentences.stream().anyMatch(s -> s.start() <= at && at < s.end());
    }
}
